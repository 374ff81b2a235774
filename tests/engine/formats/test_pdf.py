"""PDFs that a program reading aloud, a printer and an archive can use."""

import io
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import page as page_validation
import pikepdf
import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from coproduction.document import Document, documents
from coproduction.document.document import text, walk
from coproduction.document.tree import Chart, Heading, Idea, Image
from coproduction.formats.typesetting import whole_streams
from coproduction.project import Project

pytestmark = pytest.mark.slow

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
    contents = [b"ends in one\r", b"does not", b"\r", b"above\r\nendstream"]
    with pikepdf.open(io.BytesIO(whole_streams(holding(*contents)))) as mended:
        streams = [mended.Root.Held[place] for place in range(4)]
        assert [one.read_bytes() for one in streams] == contents
        assert [one.read_raw_bytes()[-1:] for one in streams] == [b">", b"t", b">", b"m"]


def test_a_compressed_stream_is_mended_with_the_options_of_its_compression() -> None:
    # Lines of one byte, each told as what it has more than that above (2): 0, then 12.
    lines = zlib.compress(bytes([2, 0, 2, 12]))
    options = pikepdf.Dictionary(Predictor=12, Columns=1)
    pdf = holding(lines + b"\r", Filter=pikepdf.Name.FlateDecode, DecodeParms=options)
    with pikepdf.open(io.BytesIO(whole_streams(pdf))) as mended:
        assert mended.Root.Held[0].read_bytes() == bytes([0, 12])
        assert mended.Root.Held[0].read_raw_bytes().endswith(b"~>")


def test_a_mended_file_has_the_same_bytes_each_time_and_a_whole_one_those_it_had() -> None:
    broken, whole = holding(b"ends in one\r"), holding(b"does not")
    assert whole_streams(broken) == whole_streams(broken) != broken
    assert whole_streams(whole) is whole


def holding(*contents: bytes, **about: object) -> bytes:
    """A file with streams of these contents."""
    pdf, stream = pikepdf.Pdf.new(), io.BytesIO()
    pdf.Root.Held = pikepdf.Array([pdf.make_stream(one, **about) for one in contents])
    pdf.save(stream, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return stream.getvalue()


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
