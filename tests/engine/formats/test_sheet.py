"""How a Word file begins and ends its pages: a sheet, a book's contents, what stands below."""

import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from takeaway import example, publications

pytestmark = pytest.mark.slow

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LONG = "Reading aloud: what to ask before you say yes"
BOOKS = f"""\
- {{id: sheet, title: Reading at a glance, pages: glance.md, sheet: true, formats: [docx]}}
- {{id: easy, title: "{LONG}", pages: easy.md, formats: [docx]}}
- {{id: book, title: How we read, pages: [guide.md, glance.md], formats: [docx]}}
"""


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    made = publications(example(tmp_path_factory.mktemp("sheet") / "project", BOOKS))
    assert not made.problems + made.failures
    return {address.split("/")[1]: path for address, path in made.files.items()}


def part(path: Path, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(path) as package:
        return ElementTree.fromstring(package.read(f"word/{name}.xml"))


def letters(path: Path) -> int:
    """The size of ordinary letters, in half points."""
    size = part(path, "styles").find(f"{W}docDefaults//{W}sz")
    assert size is not None
    return int(size.get(f"{W}val", "0"))


def test_a_sheet_has_its_title_over_two_columns_of_small_letters(books: dict[str, Path]) -> None:
    sections = [*part(books["sheet"], "document").iter(f"{W}sectPr")]
    columns = [one.find(f"{W}cols") for one in sections]
    assert [None if it is None else it.get(f"{W}num") for it in columns] == [None, "2"]
    assert letters(books["sheet"]) < letters(books["book"])
    result = OpenXmlValidator().validate(books["sheet"])
    assert [error.description for error in result.errors] == []


@pytest.mark.parametrize(
    ("name", "below"), [("easy", "Reading Aloud Together"), ("book", "How we read")]
)
def test_what_stands_below_each_page_fits_into_its_line(
    books: dict[str, Path], name: str, below: str
) -> None:
    words = [one.text for one in part(books[name], "footer").iter(f"{W}t")]
    assert words[0] == below


def test_the_contents_of_a_book_begin_a_page(books: dict[str, Path]) -> None:
    styles = {
        style.get(f"{W}val"): properties.find(f"{W}pageBreakBefore") is not None
        for properties in part(books["book"], "document").iter(f"{W}pPr")
        if (style := properties.find(f"{W}pStyle")) is not None
    }
    assert styles["TOCHeading"]
