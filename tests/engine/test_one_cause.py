"""A page or file that cannot be read gives one message: nothing is said of what only follows."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from bad_input import PAGE
from coproduction.cli import main
from coproduction.project import check, read_project
from project import TESTS

PAGES = sorted(path.name for path in (TESTS / "example/docs").glob("*.md"))
RECORDS = sorted(path.name for path in (TESTS / "example/data").glob("*.yml"))
LINE, ADDRESS = "0300 061 0614", "https://example.org/line"

Edit = Callable[[str], str]
TO_PAGES: dict[str, Edit] = {
    "a tab": lambda text: text.replace("title:", "\ttitle:", 1),
    "no colon": lambda text: text.replace("summary:", "summary", 1),
    "a wrong day": lambda text: text.replace("changed: 2026-11-01", "changed: soon", 1),
    "a wrong review": lambda text: re.sub("next_review: .*", "next_review: soon", text, count=1),
    "another type": lambda text: re.sub("type: [a-z-]+", "type: nothing", text, count=1),
    "no fields": lambda text: text.replace("---\n", "", 1),
    "an unknown field": lambda text: text.replace("title:", "tags: [a]\ntitle:", 1),
    "no value": lambda text: re.sub("title: .*", "title:", text, count=1),
}
TO_RECORDS: dict[str, Edit] = {
    "a tab": lambda text: f"\t{text}",
    "a bracket": lambda text: text + "\n  [\n",
    "no id": lambda text: re.sub(r"\bid: \S+", "id:", text, count=1),
    "a wrong id": lambda text: re.sub(r"\bid: (\S+)", r"id: \1!", text, count=1),
    "an unknown field": lambda text: re.sub(r"\bid:", "idea: a\n  id:", text, count=1),
}


@pytest.fixture
def whole(project: Path) -> Path:
    """The example with a menu and a publication that name every page, a public telephone line, and
    a year.
    """
    pages = "".join(f"- {name}\n" for name in PAGES)
    (project / "data/menu.yml").write_text(pages)
    book = f"- {{id: book, title: A book, pages: [{', '.join(PAGES)}], formats: [txt]}}\n"
    (project / "data/publications.yml").write_text(book)
    linked = " ".join(f"[a]({name})" for name in PAGES)
    with (project / "docs/sources.md").open("a") as page:
        page.write(f"\nRing {LINE}. {linked}\n")
    with (project / "data/site.yml").open("a") as site:
        site.write(f"public_lines:\n  - {{name: A line, says: {LINE}, address: {ADDRESS}}}\n")
    (project / "data/years").mkdir()
    result = "{measure: monthly, value: 12, answer: met}"
    year = f"- {{id: '2021', period: 2020-04/2021-03, example: true, results: [{result}]}}\n"
    (project / "data/years/2021.yml").write_text(year)
    return project


def files(root: Path) -> list[str]:
    result = CliRunner().invoke(main, ["check", "--format", "json", str(root)])
    assert isinstance(result.exception, SystemExit | None), result.output
    return [one["file"] for one in json.loads(result.output)]


@pytest.mark.slow
@pytest.mark.parametrize("edit", TO_PAGES)
def test_a_page_that_cannot_be_read_is_told_once(edit: str, whole: Path) -> None:
    for name in PAGES:
        path = whole / "docs" / name
        text = path.read_text(encoding="utf-8")
        path.write_text(TO_PAGES[edit](text), encoding="utf-8")
        assert [one.file for one in check(read_project(whole))] == [f"docs/{name}"]
        path.write_text(text, encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("edit", TO_RECORDS)
def test_a_file_that_cannot_be_read_is_told_once(edit: str, whole: Path) -> None:
    for name in RECORDS:
        path = whole / "data" / name
        text = path.read_text(encoding="utf-8")
        edited = TO_RECORDS[edit](text)
        if edited == text:
            continue  # the site has no id
        path.write_text(edited, encoding="utf-8")
        assert [one.file for one in check(read_project(whole))] == [f"data/{name}"], name
        path.write_text(text, encoding="utf-8")


def test_links_to_a_page_that_cannot_be_read_are_let_be(whole: Path) -> None:
    path = whole / "docs/guide.md"
    path.write_text(path.read_text(encoding="utf-8").replace("title:", "\ttitle:", 1))
    assert files(whole) == ["docs/guide.md"]


def test_an_empty_menu_is_told_once(whole: Path) -> None:
    (whole / "data/menu.yml").write_text("- guide.md: [\n")
    assert files(whole) == ["data/menu.yml"]


def test_where_a_renamed_page_is_named_its_new_name_is_told(whole: Path) -> None:
    old, new = whole / "docs/easy.md", whole / "docs/easy-reading.md"
    new.write_text(old.read_text().replace("type:", "formerly: [easy.md]\ntype:", 1))
    old.unlink()
    site = whole / "data/site.yml"
    site.write_text(site.read_text().replace("quick: [easy.md]", "quick: [easy-reading.md]"))
    menu = whole / "data/menu.yml"
    menu.write_text(menu.read_text().replace("easy.md", "easy-reading.md"))
    result = CliRunner().invoke(main, ["check", str(whole)])
    assert result.output.count("docs/easy.md was renamed: it is docs/easy-reading.md now.") == 4
    assert "4 problems in 4 files." in result.output


@pytest.mark.parametrize("file", ["data/menu.yml", "mkdocs.yml"])
def test_a_menu_leads_to_pages_that_are_there_and_once_to_each(file: str, whole: Path) -> None:
    entries = [*PAGES, "gide.md", "guide.md"]
    if file == "mkdocs.yml":
        (whole / "data/menu.yml").unlink()
        with (whole / file).open("a") as settings:
            settings.write("nav:\n" + "".join(f"  - {one}\n" for one in entries))
    else:
        (whole / file).write_text("".join(f"- {one}\n" for one in entries))
    result = CliRunner().invoke(main, ["check", str(whole)])
    assert "There is no page docs/gide.md." in result.output
    assert "guide.md stands in the menu already, on line" in result.output
    assert "2 problems in 1 file." in result.output
    assert result.output.startswith(f"{file}:")


def test_a_picture_that_cannot_be_read_is_told_once(whole: Path) -> None:
    (whole / "docs/pictures/cup.png").write_bytes(b"no picture")
    with (whole / "docs/guide.md").open("a") as page:
        page.write("\n![A cup](pictures/cup.png)\n")
    with (whole / "data/pictures.yml").open("a") as records:
        records.write(
            "- {id: cup, file: pictures/cup.png, means: A cup, credit: A, licence: MIT}\n"
        )
    assert files(whole) == ["docs/pictures/cup.png"]


def test_two_pages_that_differ_by_capital_letters_are_told_once(project: Path) -> None:
    text = (project / "docs/index.md").read_text(encoding="utf-8")
    (project / "docs/Sources.md").write_text(text, encoding="utf-8")
    assert files(project) == ["docs/sources.md"]


@pytest.mark.parametrize(
    "words",
    [
        "See [a](my guide.md).",
        "See [a](https://example.org/my guide).",
        "See ![a](pictures/a book.svg).",
        "See [a](https: //example.org).",
        "See [a](https://example.org “The guide”).",
        "See <someone@example.org>.",
        "See [us](mailto:someone@example.org).",
    ],
)
def test_a_wrong_address_is_told_once(words: str, project: Path) -> None:
    (project / "docs/new.md").write_text(f"{PAGE}\n# New\n\n{words}\n")
    assert files(project) == ["docs/new.md"]


def test_two_wrong_addresses_on_one_line_are_told_both(project: Path) -> None:
    (project / "docs/new.md").write_text(f"{PAGE}\n# New\n\n[a](my guide.md), [b](no.md)\n")
    assert files(project) == ["docs/new.md", "docs/new.md"]


@pytest.mark.parametrize("field", ["changed", "reviewed"])
def test_a_day_to_come_is_told_once(field: str, project: Path) -> None:
    path = project / "docs/guide.md"
    path.write_text(path.read_text().replace(f"{field}: 2026-11-01", f"{field}: 2062-11-01"))
    result = CliRunner().invoke(main, ["check", str(project)])
    assert f"{field}: 1 November 2062 is a day to come." in result.output
    assert "1 problem in 1 file." in result.output


@pytest.mark.parametrize(
    "words",
    ["> [!NOTE]\n> Bring cups.", "> [!tip]- Cups\n> Bring them.", "> **Note:** Bring cups."],
)
def test_a_notice_is_no_quotation(words: str, project: Path) -> None:
    (project / "docs/new.md").write_text(f"{PAGE}\n# New\n\n{words}\n")
    assert files(project) == []
