"""The Word file has headings, words for pictures and heads of tables where Word looks for them."""

import io
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from PIL import Image

from coproduction.formats.docx_context import DocxContext

pytestmark = pytest.mark.slow

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"


WIDTH = 9072
"""A line, in twentieths of a point."""


def part(path: Path, name: str) -> ElementTree.Element:
    with zipfile.ZipFile(path) as package:
        return ElementTree.fromstring(package.read(name))


@pytest.fixture(scope="module")
def reading(files: dict[str, Path]) -> ElementTree.Element:
    return part(files["reading.docx"], "word/document.xml")


@pytest.fixture(scope="module")
def easy(files: dict[str, Path]) -> ElementTree.Element:
    return part(files["easy.docx"], "word/document.xml")


def headings(document: ElementTree.Element) -> list[tuple[str, str]]:
    found = []
    for paragraph in document.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = style.get(f"{W}val", "") if style is not None else ""
        if name.startswith("Heading"):
            found.append((name, "".join(one.text or "" for one in paragraph.iter(f"{W}t"))))
    return found


@pytest.mark.parametrize("name", ["reading.docx", "easy.docx"])
def test_microsoft_s_own_schemas_find_nothing_wrong(name: str, files: dict[str, Path]) -> None:
    result = OpenXmlValidator().validate(files[name])
    assert [error.description for error in result.errors] == []


def test_headings_have_word_s_own_styles(
    reading: ElementTree.Element, easy: ElementTree.Element
) -> None:
    tops = [words for style, words in headings(reading) if style == "Heading1"]
    assert tops[:2] == ["Reading aloud together", "How we read"]
    assert headings(easy)[:2] == [("Heading1", "Reading aloud"), ("Heading2", "What we do")]


def test_pictures_have_words_or_are_marked_as_decoration(
    reading: ElementTree.Element, easy: ElementTree.Element
) -> None:
    described = [one.get("descr") for one in reading.iter(f"{WP}docPr")]
    assert "The room is opposite the market" in described
    for picture in [*reading.iter(f"{WP}docPr"), *easy.iter(f"{WP}docPr")]:
        marked = picture.find(f".//{DECORATIVE}") is not None
        assert marked is not bool(picture.get("descr"))


def test_a_table_s_first_row_is_its_head_on_every_page(reading: ElementTree.Element) -> None:
    tables = [*reading.iter(f"{W}tbl")]
    assert tables
    for table in tables:
        first, *others = table.findall(f"{W}tr")
        assert first.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in others)


def test_a_picture_stands_left_of_its_words_in_a_table_without_heads(
    easy: ElementTree.Element,
) -> None:
    tables = [*easy.iter(f"{W}tbl")]
    assert tables
    for table in tables:
        assert table.find(f".//{W}tblHeader") is None
        assert table.find(f"{W}tblPr/{W}tblStyle") is None
        for row in table.findall(f"{W}tr"):
            picture, words = row.findall(f"{W}tc")
            assert picture.find(f".//{W}drawing") is not None
            assert words.find(f".//{W}t") is not None
            assert row.find(f"{W}trPr/{W}cantSplit") is not None


def test_it_is_in_british_english_with_its_title(files: dict[str, Path]) -> None:
    styles = part(files["easy.docx"], "word/styles.xml")
    assert {one.get(f"{W}val") for one in styles.iter(f"{W}lang")} == {"en-GB"}
    core = part(files["easy.docx"], "docProps/core.xml")
    assert core.findtext("{http://purl.org/dc/elements/1.1/}title") == "Reading aloud"


def test_links_lead_to_places_that_are_there(reading: ElementTree.Element) -> None:
    places = {one.get(f"{W}name") for one in reading.iter(f"{W}bookmarkStart")}
    wanted = {one.get(f"{W}anchor") for one in reading.iter(f"{W}hyperlink")} - {None}
    assert wanted
    assert wanted <= places


def test_easy_read_is_in_large_letters(files: dict[str, Path]) -> None:
    styles = part(files["easy.docx"], "word/styles.xml")
    size = styles.find(f"{W}docDefaults//{W}sz")
    assert size is not None
    assert int(size.get(f"{W}val", "0")) >= 32, "Word counts half points"


def test_a_chart_s_bars_are_as_long_as_their_numbers_say(reading: ElementTree.Element) -> None:
    bars = {}
    for paragraph in reading.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and style.get(f"{W}val") == "Bar":
            free = paragraph.find(f"{W}pPr/{W}ind")
            assert free is not None
            words = "".join(one.text or "" for one in paragraph.iter(f"{W}t"))
            bars[words] = int(free.get(f"{W}right", "0"))
    assert bars["12"] == 0
    assert abs(bars["6"] - WIDTH / 2) < 2


def test_a_title_s_word_is_kept_whole_by_word_s_own_hyphen() -> None:
    parts = DocxContext.unbroken("What is co-production, self-made?", ("co-",))
    assert parts == ["What is co", "production, self-made?"]


def test_a_drawing_has_few_colours_and_is_light(files: dict[str, Path]) -> None:
    with zipfile.ZipFile(files["easy.docx"]) as package:
        drawings = [package.read(one) for one in package.namelist() if one.endswith(".png")]
    assert drawings
    for drawing in drawings:
        with Image.open(io.BytesIO(drawing)) as picture:
            assert picture.mode == "P"
            assert len(picture.getcolors() or ()) <= 128
