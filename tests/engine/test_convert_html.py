"""Tables, lists and letters of a page that is converted, where formats differ."""

from datetime import date
from pathlib import Path

import pytest

from coproduction.convert import convert
from coproduction.formats.downloads import Downloads
from project import TESTS

SPANS = """
<table>
<thead><tr><th rowspan="2">Town</th><th colspan="2">Men</th></tr>
<tr><th>2013</th><th>2014</th></tr></thead>
<tr><td rowspan="2">York</td><td>1</td><td>2</td></tr>
<tr><td>3</td><td>4</td></tr>
<tr><td>Leeds</td><td colspan="2">not known</td></tr>
<tr><td colspan="3">All of them</td></tr>
</table>
"""
IN_TEXT = """
  Town: York
  Men, 2013: 1
  Men, 2014: 2

  Town: York
  Men, 2013: 3
  Men, 2014: 4

  Town: Leeds
  Men, 2013; Men, 2014: not known

  All of them
"""


def converted(folder: Path, body: str, *formats: str) -> Downloads:
    page = folder / "cups.md"
    page.write_text(f"{body}\n", encoding="utf-8")
    return convert(page, formats, TESTS / "example", date(2026, 11, 1))


def test_in_plain_text_a_cell_stands_after_the_heads_of_all_its_columns(tmp_path: Path) -> None:
    made = converted(tmp_path, f"# Cups\n\n{SPANS}", "txt")
    (text,) = (made.files[one.url].read_text(encoding="utf-8") for one in made.offers)
    assert IN_TEXT in text


@pytest.mark.parametrize("body", ["<ol reversed><li>a</li></ol>", "<ol><li value='4'>a</li></ol>"])
def test_numbers_that_the_web_page_alone_shows_are_told(body: str, tmp_path: Path) -> None:
    made = converted(tmp_path, f"# Cups\n\n{body}", "txt")
    assert [(one.line, one.severity) for one in made.problems] == [(3, "warning")]
    assert "PDF, Word, EPUB, braille and plain text" in made.problems[0].what


def test_letters_of_a_title_that_no_font_has_are_told_once(tmp_path: Path) -> None:
    made = converted(tmp_path, "# ᚠᚢᚦ\n\nWords.", "pdf")
    assert [one.line for one in made.problems] == [1]


@pytest.mark.parametrize(
    ("words", "mend"),
    [
        ("Step\N{HYPHEN}free", "Write the usual sign in its place: -"),
        ("Tea\N{FULLWIDTH COLON} yes", "Write the usual sign in its place: :"),
        ("\uf0b7 Tea", "Delete it, or begin the line with “- ”"),
        ("ᚠᚢᚦ", "Say it in words"),
    ],
)
def test_a_sign_that_no_font_has_is_told_with_the_usual_one(
    words: str, mend: str, tmp_path: Path
) -> None:
    (told,) = converted(tmp_path, f"# Cups\n\n{words}", "pdf").problems
    assert told.mend.startswith(mend)


def test_an_address_that_is_given_twice_only_warns(tmp_path: Path) -> None:
    body = "# Cups\n\n[a]\n\n[a]: https://a.example\n[a]: https://b.example"
    made = converted(tmp_path, body, "txt")
    assert [(one.line, one.severity) for one in made.problems] == [(6, "warning")]
    assert len(made.offers) == 1


def test_markdown_inside_html_only_warns(tmp_path: Path) -> None:
    made = converted(tmp_path, "# Cups\n\n<div>**Bring** cups.</div>", "txt")
    assert [(one.line, one.severity) for one in made.problems] == [(3, "warning")]
