"""A document leads to its own places, to the site and to the web, and nowhere else."""

import re
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest

from coproduction.document import documents
from coproduction.formats.downloads import Downloads
from coproduction.project import Project, read_project
from takeaway import example, publications

BOOK = "- {id: book, title: Book, pages: [guide.md], formats: [docx, epub]}\n"
LETTERS = frozenset(range(0x3000))
NOWHERE = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "vbscript:a",
    "data:text/html,a",
    "file:///etc/passwd",
    "//o.example/a",
    "\\\\o.example\\a",
    "https:\\\\o.example",
    "https://o.example@evil.example/",
    "mailto:somebody@o.example",
    "ms-word:ofe|u|https://o.example/a.docx",
    "smb://o.example/a",
    "tel:0207",
]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The example project with one book."""
    return read_project(example(tmp_path_factory.mktemp("links") / "project", BOOK))


@pytest.mark.parametrize("href", NOWHERE)
def test_an_article_that_leads_elsewhere_becomes_no_document(href: str, project: Project) -> None:
    link = f'<h1>How we read</h1><p><a href="{href}">words</a></p>'
    made, problems = documents(project.with_articles({"guide.md": link}), LETTERS)
    assert made == []
    assert {one.file for one in problems} == {"docs/guide.md"}


@pytest.mark.parametrize("href", ["https://o.example/a", "http://o.example", "#a", "../sources/"])
def test_an_article_that_leads_to_the_web_or_the_site_becomes_one(
    href: str, project: Project
) -> None:
    link = f'<h1>How we read</h1><h2 id="a">One</h2><p><a href="{href}">words</a></p>'
    made, problems = documents(project.with_articles({"guide.md": link}), LETTERS)
    assert (len(made), problems) == (1, [])


HARMLESS = {
    "a value that shuts a table": (
        "<p><b>x<p>y</b>\n\n<table><tr><th>h</th></tr>"
        '<td title="</table><b onclick=alert(1)>">x\n</table>'
    ),
    "a value that opens one": (
        "<table><thead><tr><th>h</th></tr></thead><tr>"
        '<td title="</table><b onclick=alert(1)>k</b>">x</td></tr></table>'
    ),
    "a number of 5,000 digits": f"Number {'9' * 5000}.",
    "markup as words": "`<script>alert(1)</script>` and &lt;img src=x onerror=alert(1)&gt;",
    "an address as words": "`javascript:alert(1)` and javascript\\:alert(1)",
    "a formula as words": "=cmd|x and @SUM(1)",
}


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Downloads:
    """A book of each guide to which something harmless was added."""
    books = "".join(
        f"- {{id: b{number}, title: Book, pages: [b{number}.md], formats: [docx, epub]}}\n"
        for number in range(len(HARMLESS))
    )
    root = example(tmp_path_factory.mktemp("harmless") / "project", books)
    guide = (root / "docs/guide.md").read_text()
    for number, words in enumerate(HARMLESS.values()):
        (root / f"docs/b{number}.md").write_text(f"{guide}\n{words}\n")
    return publications(root)


@pytest.mark.slow
@pytest.mark.parametrize("name", HARMLESS)
def test_what_is_harmless_in_a_page_is_so_in_word_and_in_a_book(
    name: str, harmless: Downloads
) -> None:
    assert not harmless.problems
    book = f"b{[*HARMLESS].index(name)}"
    for form in ("docx", "epub"):
        for element in parsed(harmless.files[f"downloads/{book}/{book}.{form}"]):
            for attribute, value in element.attrib.items():
                assert not attribute.startswith("on")
                if attribute.rpartition("}")[2] in ("href", "Target", "src"):
                    assert re.match(r"https?://|[\w./#-]+$", value), value
            assert element.tag.rpartition("}")[2] not in ("script", "iframe")


def parsed(file: Path) -> list[ElementTree.Element]:
    """Every element of every part of a Word file or a book."""
    with zipfile.ZipFile(file) as package:
        parts = [one for one in package.namelist() if one.endswith((".xml", ".rels", ".xhtml"))]
        return [each for one in parts for each in ElementTree.fromstring(package.read(one)).iter()]
