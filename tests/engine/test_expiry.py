"""A figure that expires leaves every page, document and data file the day after."""

import html
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from pypdf import PdfReader

from coproduction.cli import main
from coproduction.freshness import figures_expiring
from coproduction.load import load
from coproduction.project import read_project
from sites import build
from takeaway import example

FEE = """
- id: fee
  value: £4,321
  unit: a year
  counts: What the group pays its leader in a year
  period: 2020
  topic: Money
  note: Some write it as 4,321 pounds.
  source: {document: minutes, place: Item 7}
  expires: 2027-05-31
  instead: poster
"""
LAST, AFTER = date(2027, 5, 31), date(2027, 6, 1)
BOOK = (
    "- id: book\n  title: Book\n  pages: [guide.md, sources.md]\n  cover: book\n"
    "  formats: [pdf, large-print.pdf, docx, epub, brf, txt]\n"
)
INSTEAD = "A poster about the group"


def of_pdf(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def of_package(path: Path) -> str:
    """The words of an EPUB or a Word file."""
    with zipfile.ZipFile(path) as package:
        names = [name for name in package.namelist() if name.endswith(("html", "xml"))]
        text = " ".join(package.read(name).decode() for name in names)
    return html.unescape(re.sub(r"<[^>]+>", " ", text))


READ: dict[str, Callable[[Path], str]] = {
    ".pdf": of_pdf,
    ".epub": of_package,
    ".docx": of_package,
    ".html": lambda path: BeautifulSoup(path.read_bytes(), "html.parser").get_text(" "),
    ".txt": lambda path: path.read_text(encoding="utf-8"),
    ".csv": lambda path: path.read_text(encoding="utf-8"),
    ".json": lambda path: path.read_text(encoding="utf-8"),
}
SHOWN = [
    "guide/index.html",
    "sources/index.html",
    "data/figures.csv",
    "data/figures.json",
    *(f"downloads/book/book.{end}" for end in ("pdf", "large-print.pdf", "docx", "epub", "txt")),
]


def project_with_fee(folder: Path) -> Path:
    root = example(folder, BOOK)
    with (root / "data/figures.yml").open("a") as figures:
        figures.write(FEE)
    guide = root / "docs/guide.md"
    guide.write_text(
        guide.read_text() + "\nThe leader gets {{ figure.fee }} a year.\n\nFrom: us.\n"
    )
    return root


def words(path: Path) -> str:
    return " ".join(READ[path.suffix](path).split())


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project_with_fee(tmp_path_factory.mktemp("expiry") / "project")


def on(root: Path, day: date) -> Path:
    """The project's site, built on a day, in the same folder with the same cache."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    site = root.with_name(f"site-{day}")
    return build(root, site, SOURCE_DATE_EPOCH=str(int(noon.timestamp())))


@pytest.fixture(scope="module")
def last(root: Path) -> Path:
    return on(root, LAST)


@pytest.fixture(scope="module")
def after(root: Path, last: Path) -> Path:
    return on(root, AFTER)


@pytest.mark.slow
@pytest.mark.parametrize("file", SHOWN)
def test_on_its_last_day_the_number_is_shown(last: Path, file: str) -> None:
    assert "4,321" in words(last / file)


@pytest.mark.slow
@pytest.mark.parametrize("file", SHOWN)
def test_the_day_after_a_line_says_where_to_look(after: Path, file: str) -> None:
    assert "out of date" in words(after / file).casefold()
    assert INSTEAD in words(after / file)
    assert "out of date a year" not in words(after / file).casefold()


@pytest.mark.slow
def test_the_day_after_the_number_is_in_no_file(after: Path) -> None:
    read = [path for path in after.rglob("*") if path.suffix in READ]
    assert len(read) > len(SHOWN)
    assert [path.name for path in read if re.search("4[,.]?321", words(path))] == []


def test_an_editor_hears_of_it_90_days_before(tmp_path: Path) -> None:
    catalogue = load(project_with_fee(tmp_path / "project"))
    assert figures_expiring(catalogue, date(2027, 3, 1)) == []
    (soon,) = figures_expiring(catalogue, date(2027, 3, 2))
    assert soon.what == "“fee” expires on 2027-05-31."
    (gone,) = figures_expiring(catalogue, AFTER)
    assert gone.what == "“fee” expired on 2027-05-31, and its number is shown no longer."


def test_status_lists_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1811000000")  # 22 May 2027
    result = CliRunner().invoke(main, ["status", str(project_with_fee(tmp_path / "project"))])
    assert "“fee” expires on 2027-05-31." in result.output


def test_a_figure_that_expires_is_in_no_chart(tmp_path: Path) -> None:
    root = project_with_fee(tmp_path / "project")
    figures = root / "data/figures.yml"
    figures.write_text(
        figures.read_text().replace("  topic: Money\n", "  topic: Money\n  series: x\n")
    )
    found = [one.what for one in read_project(root).problems]
    assert "“fee” expires, and is in the series “x”." in found
