"""What a page says is in every format: not a word is lost on the way."""

import html
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from coproduction.project import Project
from coproduction.templates.nodes import Node
from takeaway import page_words, words

BOOKS = {"reading": ["index.md", "guide.md", "all-views.md", "sources.md"], "easy": ["easy.md"]}


def of_pdf(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def of_epub(path: Path) -> str:
    with zipfile.ZipFile(path) as book:
        pages = [book.read(name) for name in book.namelist() if name.endswith(".xhtml")]
    return " ".join(BeautifulSoup(page, "html.parser").get_text(" ") for page in pages)


def of_docx(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        text = package.read("word/document.xml").decode()
    text = re.sub(r"</w:p>|<w:br/>", " ", text.replace("<w:noBreakHyphen/>", "-"))
    return html.unescape(re.sub(r"<[^>]+>", "", text))


def of_txt(path: Path) -> str:
    return path.read_text(encoding="utf-8")


READ: dict[str, Callable[[Path], str]] = {
    "pdf": of_pdf,
    "large-print.pdf": of_pdf,
    "epub": of_epub,
    "docx": of_docx,
    "txt": of_txt,
}


def in_order(text: str) -> str:
    return " ".join(re.findall(r"\w+", text))


@pytest.mark.parametrize("form", READ)
@pytest.mark.parametrize("name", BOOKS)
def test_every_word_of_the_pages_is_there(
    name: str, form: str, files: dict[str, Path], books: Project
) -> None:
    found = words(READ[form](files[f"{name}.{form}"]))
    wanted = sum((page_words(books.articles[uri]) for uri in BOOKS[name]), start=words(""))
    assert wanted.total() > 50
    assert wanted - found == words("")


@pytest.mark.parametrize("form", READ)
def test_the_words_of_an_easy_read_stand_in_their_order(
    form: str, files: dict[str, Path], books: Project
) -> None:
    page = BeautifulSoup(books.articles["easy.md"], "html.parser")
    text = in_order(READ[form](files[f"easy.{form}"]))
    places = [text.find(in_order(one.get_text(" "))) for one in page.select(Node.IDEA.selector)]
    assert len(places) == 2
    assert -1 < places[0] < places[1]
