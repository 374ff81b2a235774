"""The words of a document in each format, as a reader meets them."""

import html
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

from bs4 import BeautifulSoup
from pypdf import PdfReader


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
