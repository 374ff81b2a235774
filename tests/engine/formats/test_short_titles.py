"""A line of strong words is a title: it stands on the page of what it stands above."""

import zipfile
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader

from coproduction.formats.downloads import make_downloads
from coproduction.project import read_project
from takeaway import example

pytestmark = pytest.mark.slow

TITLES = 60
SENTENCE = (
    "Here are words that fill a line and a half of the page, so that each page ends elsewhere. "
)
BODY = "# Short\n\n" + "".join(
    f"**Title{number}**\n\n{SENTENCE * (1 + number % 3)} End{number}.\n\n"
    for number in range(TITLES)
)
FIELDS = (
    "---\ntype: page\ntitle: Short\nsummary: Short.\nchanged: 2026-11-01\n"
    "reviewed: 2026-11-01\nnext_review: archive\n---\n"
)


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The page in the formats that have pages, by the end of the file's name."""
    record = "- id: short\n  title: Short\n  pages: [short.md]\n  formats: [pdf, docx]\n"
    root = example(tmp_path_factory.mktemp("short") / "project", record)
    (root / "docs/short.md").write_text(FIELDS + BODY)
    made = make_downloads(read_project(root))
    assert not made.problems + made.failures + made.left_out
    return {file.suffix: file for file in made.files.values()}


def test_no_page_of_a_pdf_ends_with_one(short: dict[str, Path]) -> None:
    pages = [page.extract_text().split() for page in PdfReader(short[".pdf"]).pages]
    words = [word for page in pages for word in page]
    assert len(pages) > 4, "too few for one to end with a title"
    below = {one: other for one, other in pairwise(words) if one.startswith("Title")}
    assert len(below) == TITLES
    assert {*below.values()} == {"Here"}, "at the end of a page its foot comes next"


def test_word_keeps_each_with_the_next(short: dict[str, Path]) -> None:
    with zipfile.ZipFile(short[".docx"]) as file:
        xml = file.read("word/document.xml").decode()
    paragraphs = xml.split("<w:p>")
    kept = [one for one in paragraphs if "<w:keepNext/>" in one and ">Title" in one]
    assert len(kept) == TITLES
    assert not [one for one in paragraphs if "<w:keepNext/>" in one and "End" in one]
