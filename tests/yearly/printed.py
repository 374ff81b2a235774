"""Reads the numbers of a built report again, from its files alone: web pages, Word, PDF, CSV."""

import csv
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from lxml import etree
from pypdf import PdfReader

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NUMBER = re.compile(r"\d[\d,]*")


def articles(site: Path, folder: str) -> list[Tag]:
    """The articles of a report's pages, as the browser has them."""
    pages = sorted((site / folder).rglob("index.html"))
    found = [BeautifulSoup(path.read_text(), "html.parser").select_one("article") for path in pages]
    return [one for one in found if one]


def rows(article: Tag) -> Iterator[tuple[str, str, str]]:
    """Of each table row: the table's caption, what the row is about, and its last number."""
    for table in article.select("table"):
        caption = table.select_one("caption")
        for row in table.select("tbody tr"):
            head, cells = row.select_one("th"), row.select("td")
            if caption and head and cells:
                for note in head.select(".note-inline"):
                    note.decompose()
                yield said(caption), said(head), said(cells[-1])


def bars(article: Tag) -> Iterator[tuple[str, str, str]]:
    """Of each bar of a chart: the chart's title, what it counts, and its number."""
    for chart in article.select("figure.chart"):
        title = chart.select_one("figcaption")
        for bar in chart.select('[data-part="chart-bar"]'):
            label = bar.select_one('[data-part="chart-label"]')
            value = bar.select_one('[data-part="chart-value"]')
            if title and label and value:
                yield said(title), said(label), said(value)


def word_rows(path: Path) -> list[list[str]]:
    """The cells of every table row of a Word file."""
    with zipfile.ZipFile(path) as packed:
        tree = etree.fromstring(packed.read("word/document.xml"))
    return [
        ["".join(cell.itertext()).strip() for cell in row.iter(f"{_W}tc")]
        for row in tree.iter(f"{_W}tr")
    ]


def pdf_text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def csv_counts(path: Path, year: str) -> dict[str, str]:
    """The counts of a year by their ids, from the open data."""
    with path.open(encoding="utf-8-sig", newline="") as text:
        return {row["id"]: row["value"] for row in csv.DictReader(text) if row["year"] == year}


def numbers(text: str) -> set[str]:
    return {*_NUMBER.findall(text)}


def said(element: Tag) -> str:
    return " ".join(element.get_text(" ").split())
