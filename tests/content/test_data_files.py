"""The open data of this site: what the report says is in it, and it is a valid package."""

import csv
import json
from pathlib import Path

from frictionless import Package

REPORT = "board-report-2014"


def test_the_27_deliverables_of_the_report_are_in_both_kinds_of_file(site: Path) -> None:
    with (site / "data/deliverables.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row["id"] for row in csv.DictReader(file) if row["source_document"] == REPORT]
    records = json.loads((site / "data/deliverables.json").read_text(encoding="utf-8"))
    assert rows == [one["id"] for one in records if one["source"]["document"] == REPORT]
    assert len(rows) == 27


def test_frictionless_says_the_package_is_valid(site: Path) -> None:
    report = Package(str(site / "data/datapackage.json")).validate()
    assert report.valid, report.flatten(["name", "type", "note"])
    assert len(report.tasks) == len(list((site / "data").glob("*.csv")))
