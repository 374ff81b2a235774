"""PDFs that a program reading aloud, a printer and an archive can use."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import page as page_validation
import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from coproduction.document import Document, documents
from coproduction.document.document import text, walk
from coproduction.document.tree import Chart, Heading, Idea, Image
from coproduction.formats.typesetting import whole_streams
from coproduction.project import Project

PDFS = ["reading.pdf", "reading.large-print.pdf", "easy.pdf", "easy.large-print.pdf"]


@pytest.fixture(scope="module")
def documents_by_id(books: Project) -> dict[str, Document]:
    made, _ = documents(books, frozenset(range(0x20, 0x3000)))
    return {document.id: document for document in made}


def elements(reader: PdfReader) -> Iterator[DictionaryObject]:
    """Every element of the tags, in reading order."""
    waiting: list[Any] = [reader.trailer["/Root"]["/StructTreeRoot"]]  # type: ignore[index]
    while waiting:
        element = waiting.pop()
        element = element.get_object() if isinstance(element, IndirectObject) else element
        if isinstance(element, DictionaryObject):
            yield element
            inside = element.get("/K", [])
            inside = inside.get_object() if isinstance(inside, IndirectObject) else inside
            waiting += reversed(inside if isinstance(inside, list) else [inside])


def kinds(reader: PdfReader) -> list[str]:
    return [str(element.get("/S")) for element in elements(reader)]


def sizes(reader: PdfReader) -> set[float]:
    """The sizes of all letters, in points."""
    found: set[float] = set()

    def visit(words: str, matrix: list[float], place: list[float], _: Any, size: float) -> None:
        if words.strip():
            found.add(round(abs(size * place[3] * matrix[3]), 1))

    for page in reader.pages:
        page.extract_text(visitor_text=visit)
    return found


@pytest.mark.parametrize("name", PDFS)
@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_no_rule_of_pdf_ua_or_pdf_a_fails(name: str, profile: str, files: dict[str, Path]) -> None:
    report = page_validation.validate_pdf(files[name], profile=profile)
    assert [failure.message for failure in report.failures] == []
    assert report.is_compliant
    assert report.rules.total > 100


def test_a_stream_that_ends_in_a_carriage_return_is_not_taken_for_a_shorter_one() -> None:
    objects = [
        b"1 0 obj\n<</Length 2>>\nstream\na\r\nendstream\nendobj\n",
        b"2 0 obj\n<</Length 2>>\nstream\nbc\nendstream\nendobj\n",
        b"3 0 obj\n<</Length 1>>\nstream\n\r\nendstream\nendobj\n",
    ]
    mended = whole_streams(laid_out(*objects))
    assert mended == laid_out(
        objects[0].replace(b"a\r\n", b"a\r\r\n"),
        objects[1],
        objects[2].replace(b"\n\r\n", b"\n\r\r\n"),
    )


def laid_out(*objects: bytes) -> bytes:
    """Objects with the table of their places, as Typst lays them out."""
    before = [b"%PDF-1.7\n", *objects]
    places = [len(b"".join(before[:end])) for end in range(1, len(before) + 1)]
    rows = b"".join(b"%010d 00000 n \n" % place for place in places[:-1])
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(before), rows)
    return b"".join(before) + table + b"trailer\n<<>>\nstartxref\n%d\n%%%%EOF" % places[-1]


@pytest.mark.parametrize("name", PDFS)
def test_it_says_its_title_its_language_and_its_day(name: str, files: dict[str, Path]) -> None:
    reader = PdfReader(files[name])
    root: Any = reader.trailer["/Root"]
    assert reader.metadata
    assert reader.metadata.title == {"r": "How we read together", "e": "Reading aloud"}[name[0]]
    assert reader.metadata.author == "Reading Aloud Together"
    assert str(reader.metadata.creation_date_raw).startswith("D:20261101")
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


@pytest.mark.parametrize("name", PDFS)
def test_its_outline_has_every_heading(
    name: str, files: dict[str, Path], documents_by_id: dict[str, Document]
) -> None:
    def flat(entries: list[Any]) -> Iterator[str]:
        for entry in entries:
            if isinstance(entry, list):
                yield from flat(entry)
            else:
                yield str(entry.title)

    document = documents_by_id[name.partition(".")[0]]
    headings = {text(part.content) for part in walk(document) if isinstance(part, Heading)}
    titles = {chapter.title for chapter in document.chapters}
    assert headings | titles <= set(flat(PdfReader(files[name]).outline))


@pytest.mark.parametrize("name", PDFS)
def test_every_picture_has_the_words_of_its_page_or_is_passed_over(
    name: str, files: dict[str, Path], documents_by_id: dict[str, Document]
) -> None:
    document = documents_by_id[name.partition(".")[0]]
    pictures = [part for part in walk(document.chapters) if isinstance(part, Image | Chart)]
    figures = [one for one in elements(PdfReader(files[name])) if one.get("/S") == "/Figure"]
    assert [str(one["/Alt"]) for one in figures] == [one.alt for one in pictures if one.alt]
    assert name[0] == "e" or figures


def test_tables_have_heads_and_lists_are_lists(files: dict[str, Path]) -> None:
    found = kinds(PdfReader(files["reading.pdf"]))
    assert {"/Table", "/THead", "/TH", "/TD", "/L", "/LI", "/H1", "/H2", "/TOC"} <= set(found)
    assert found.count("/H1") == 7, "contents, four pages, words, what it says of itself"


def test_large_print_has_no_table_of_many_columns(files: dict[str, Path]) -> None:
    reader = PdfReader(files["reading.large-print.pdf"])
    rows = [one for one in elements(reader) if one.get("/S") == "/TR"]
    assert all(len(row["/K"]) <= 2 for row in rows)


@pytest.mark.parametrize("name", PDFS)
def test_its_fonts_are_the_site_s_own_and_inside_it(name: str, files: dict[str, Path]) -> None:
    reader = PdfReader(files[name])
    fonts = {
        (font.get_object()["/BaseFont"], "/FontFile2" in descriptor(font.get_object()))
        for page in reader.pages
        for font in page["/Resources"].get("/Font", {}).values()  # type: ignore[union-attr]
    }
    assert fonts
    assert all(re.match(r"/[A-Z]{6}\+AtkinsonHyperlegibleNext", font) for font, _ in fonts)
    assert all(inside for _, inside in fonts)


def descriptor(font: Any) -> Any:
    return font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()


@pytest.mark.parametrize(
    ("name", "least"),
    [("reading.pdf", 12), ("easy.pdf", 16), ("reading.large-print.pdf", 18)],
)
def test_no_letter_is_smaller_than_it_should_be(
    name: str, least: int, files: dict[str, Path]
) -> None:
    assert min(sizes(PdfReader(files[name]))) >= least


def test_an_idea_is_never_split_over_two_pages(
    files: dict[str, Path], documents_by_id: dict[str, Document]
) -> None:
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(files["easy.pdf"]).pages]
    ideas = [part for part in walk(documents_by_id["easy"]) if isinstance(part, Idea)]
    for idea in ideas:
        sentences = [text(sentence) for sentence in idea.sentences]
        assert any(all(one in page for one in sentences) for page in pages), sentences


@pytest.mark.parametrize("name", PDFS)
def test_the_first_page_says_whose_it_is(name: str, files: dict[str, Path]) -> None:
    first = " ".join(PdfReader(files[name]).pages[0].extract_text().split())
    assert "Made by the readers' group. The library has not approved it." in first
    assert "1 November 2026" in first
    if name.startswith("easy"):
        assert "This is a first version. People with learning disabilities have not" in first
