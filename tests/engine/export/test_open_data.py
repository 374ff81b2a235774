"""Open data: what a spreadsheet and a program find in it."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from frictionless import Package

from coproduction.export import data_files
from coproduction.load import load
from project import TESTS


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return data_files(load(TESTS / "example"))


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


@pytest.mark.slow
def test_frictionless_says_the_package_is_valid(files: dict[str, bytes], tmp_path: Path) -> None:
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    report = Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.flatten(["name", "type", "note"])
    assert len(report.tasks) == sum(name.endswith(".csv") for name in files)


def test_every_record_and_every_part_of_the_example_is_in_a_table(
    project: Path, golden: Callable[[str, str], None]
) -> None:
    tables = {name: text for name, text in data_files(load(project)).items() if "csv" in name}
    shown = [f"## {name}\n{text.decode('utf-8-sig')}" for name, text in tables.items()]
    golden("open-data.txt", "\n".join(shown).replace("\r\n", "\n"))


def test_a_spreadsheet_is_told_that_the_file_is_utf_8(files: dict[str, bytes]) -> None:
    for name, content in files.items():
        assert content.startswith(b"\xef\xbb\xbf") is name.endswith(".csv")


@pytest.mark.parametrize("mark", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula(mark: str, project: Path) -> None:
    words = project / "data/words.yml"
    text = words.read_text().replace("word: large print", f'word: "{mark}SUM(A1)"')
    words.write_text(text)
    (row,) = rows(data_files(load(project))["words.csv"])
    assert row["word"] == f"'{mark}SUM(A1)"


def test_a_date_says_which_days_it_can_mean(files: dict[str, bytes]) -> None:
    due = {row["id"]: row for row in rows(files["deliverables.csv"])}
    assert (due["shelves"]["due"], due["shelves"]["due_from"], due["shelves"]["due_to"]) == (
        "summer 2020",
        "2020-06-01",
        "2020-08-31",
    )
    assert (due["loan"]["due"], due["loan"]["due_from"]) == ("ongoing", "")


def test_an_amount_is_a_number_only_where_it_is_exact(files: dict[str, bytes]) -> None:
    exact = {row["id"]: row["value_exact"] for row in rows(files["figures.csv"])}
    assert (exact["morning"], exact["readers"]) == ("12", "")


AMOUNTS = {
    "£1.2m": ("1200000", "1200000", "1200000", "GBP"),
    "12–15": ("", "12", "15", "number"),
    "fewer than 5": ("", "", "5", "number"),
    "1 in 4": ("0.25", "0.25", "0.25", "share"),
    "-5": ("-5", "-5", "-5", "number"),
    "about 50": ("", "", "", "number"),
}


@pytest.mark.parametrize("written", AMOUNTS)
def test_an_amount_has_its_numbers_and_their_unit_beside_it(written: str, project: Path) -> None:
    figures = project / "data/figures.yml"
    figures.write_text(figures.read_text().replace("value: 6\n", f'value: "{written}"\n'))
    made = data_files(load(project))
    row = next(one for one in rows(made["figures.csv"]) if one["id"] == "evening")
    names = ("value_exact", "value_from", "value_to", "value_unit")
    assert (row["value"], *(row[name] for name in names)) == (written, *AMOUNTS[written])
    record = next(one for one in json.loads(made["figures.json"]) if one["id"] == "evening")
    there = [str(record[name]).removesuffix(".0") if name in record else "" for name in names]
    assert (record["value"], *there) == (written, *AMOUNTS[written])
