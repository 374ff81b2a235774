"""Styles, scripts and letters are published under names that change with their content."""

import pytest

from coproduction.assets import inlined, is_enough, named_by_content

FILES = {
    "assets/site.css": b'@import "base.css";\n@font-face { src: url("fonts/a.woff2") }\n',
    "assets/base.css": b"p { margin: 0 }\n",
    "assets/fonts/a.woff2": b"letters",
    "assets/search.js": b'import("./spelling.js");\n',
    "assets/spelling.js": b"export const words = [];\n",
    "assets/mark.svg": b"<svg/>",
}


def test_another_content_has_another_address_and_the_same_has_the_same() -> None:
    first, second = named_by_content(FILES), named_by_content(dict(FILES))
    changed = named_by_content({**FILES, "assets/mark.svg": b"<svg></svg>"})
    assert first == second
    assert first["assets/mark.svg"].address != changed["assets/mark.svg"].address
    assert first["assets/spelling.js"] == changed["assets/spelling.js"]


def test_what_a_style_sheet_or_script_names_is_named_by_its_new_address() -> None:
    found = named_by_content(FILES)
    font = found["assets/fonts/a.woff2"].address.removeprefix("assets/")
    script = found["assets/spelling.js"].address.removeprefix("assets/")
    assert f'url("{font}")' in found["assets/site.css"].content.decode()
    assert found["assets/search.js"].content.decode() == f'import("./{script}");\n'


def test_a_style_sheet_changes_its_name_with_what_it_names() -> None:
    changed = named_by_content({**FILES, "assets/fonts/a.woff2": b"others"})
    before, after = named_by_content(FILES)["assets/site.css"], changed["assets/site.css"]
    assert before.address != after.address


def test_an_imported_style_sheet_stands_in_the_one_that_imports_it() -> None:
    found = named_by_content(FILES)
    assert "assets/base.css" not in found
    assert found["assets/site.css"].content.startswith(b"p{margin:0}@font-face")


def test_a_sheet_in_a_page_finds_its_letters_from_there() -> None:
    found = named_by_content(FILES)
    font = found["assets/fonts/a.woff2"].address
    assert f'url("{font}")' in inlined(found["assets/site.css"])


@pytest.mark.parametrize(
    ("html", "enough"),
    [
        ('<p class="hero">', True),
        ('<p class="hero wide">', True),
        ('<p class="hero chart">', False),
        ("<p>chart", True),
    ],
)
def test_the_first_part_of_a_style_is_enough_where_no_class_has_a_rule_in_the_rest(
    html: str, enough: bool
) -> None:
    first, rest = b".hero { color: red }\n", b".hero p { margin: .5em }\n.chart { color: blue }\n"
    whole = {"assets/a.css": b'@import "first.css";\n' + rest, "assets/first.css": first}
    sheet = named_by_content({"assets/first.css": first})["assets/first.css"]
    assert is_enough(sheet, named_by_content(whole)["assets/a.css"], html) is enough
