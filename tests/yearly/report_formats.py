"""What each file of a built report prints of each count of people, read from the files alone.

The reader knows what anybody can see in the open data: the counts' ids, series and labels.
"""

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

from printed import articles, pdf_text, said, word_rows

YEARS = ("2025", "2026")
TITLES = {
    "": "The network",
    "perspective": "Who took part",
    "role": "What people did",
}
"""The tables in which the years stand side by side, by the series that they show."""
_PERIOD = re.compile(r"April \d{4} to March \d{4}:?")
_VALUE = r"(fewer than 5|not shown|£?\d[\d,]*(?: of \d[\d,]*)?)"

Printed = dict[tuple[str, str], str]
"""What is printed of each count, by the year and the count's id."""


def counts(site: Path) -> list[dict[str, str]]:
    """The rows of the open data on counts of people, as a spreadsheet has them."""
    with (site / "data/years-counts.csv").open(encoding="utf-8-sig", newline="") as text:
        return [row for row in csv.DictReader(text) if row["unit"] in ("people", "requests")]


def formats(site: Path, report: str) -> dict[str, Printed]:
    """What each format prints of each count that stands in it."""
    rows = counts(site)
    downloads = site / f"downloads/{report}/{report}"
    return {
        "csv": {(row["year"], row["id"]): row["value"] or "not shown" for row in rows},
        "json": _json(site / "data/years.json"),
        "web": _tables(rows, _web(site, report)),
        "docx": _tables(rows, _word(downloads.with_suffix(".docx"))),
        "pdf": _lines(rows, pdf_text(downloads.with_suffix(".pdf"))),
        "txt": _lines(rows, downloads.with_suffix(".txt").read_text(encoding="utf-8")),
    }


def number(value: str) -> int | str | None:
    """What is printed, as the attacker takes it: a number, “fewer than 5”, or None."""
    plain = value.partition(" of ")[0].replace(",", "")
    return int(plain) if plain.isdigit() else None if value == "not shown" else value


def _json(file: Path) -> Printed:
    return {
        (year["id"], one["id"]): one.get("value", "not shown")
        for year in json.loads(file.read_text(encoding="utf-8"))
        for one in year["counts"]
        if one["unit"] in ("people", "requests")
    }


def _web(site: Path, report: str) -> Iterator[list[str]]:
    for article in articles(site, report):
        for table in article.select("table"):
            for row in table.select("tbody tr"):
                yield [said(cell) for cell in row.select("th, td")]


def _word(file: Path) -> Iterator[list[str]]:
    for row in word_rows(file):
        yield [" ".join(cell.split()) for cell in row]


def _tables(rows: list[dict[str, str]], cells: Iterator[list[str]]) -> Printed:
    """The rows of three cells whose first begins with a count's label: its two years."""
    of_two = [row for row in cells if len(row) == 1 + len(YEARS) and _is_value(row[1:])]
    found: Printed = {}
    for row in rows:
        label = "".join(f"{row['label']}{row['rule']}".split())
        for cell, *values in of_two:
            if "".join(cell.split()) == label:
                found.setdefault((row["year"], row["id"]), values[YEARS.index(row["year"])])
    return found


def _is_value(cells: list[str]) -> bool:
    return all(re.fullmatch(_VALUE, cell) for cell in cells)


def _lines(rows: list[dict[str, str]], text: str) -> Printed:
    """The same from words in lines: below a table's title, a label and the two values after it."""
    plain = " ".join(_PERIOD.sub(" ", " ".join(text.split())).split())
    found: Printed = {}
    for row in rows:
        title = TITLES.get(row["series"])
        part = plain.rpartition(f"{title}: the years side by side")[2] if title else ""
        part = part.partition(": the years side by side")[0]
        looks = rf"(?<!\w){re.escape(row['label'])}\b(?:(?!{_VALUE}).)*?{_VALUE} {_VALUE}(?!\w)"
        if match := re.search(looks, part):
            found[row["year"], row["id"]] = match.groups()[-2:][YEARS.index(row["year"])]
    return found
