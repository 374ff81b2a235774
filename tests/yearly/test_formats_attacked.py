"""All files of the example's report together give no small number away, in any year."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from count_again import count_again
from networks import example as draw
from report_formats import YEARS, Printed, formats, number
from test_example_report import example as example
from test_small_numbers import given_away
from test_tally import rows_of

pytestmark = pytest.mark.slow

IN_TABLES = 42
"""Counts of people in the tables that show the years side by side; all of them but groups."""


@pytest.fixture(scope="module")
def printed(example: Path) -> dict[str, Printed]:
    return formats(example / "site", "report-2026")


def best(printed: dict[str, Printed], year: str, id_: str) -> int | str | None:
    """The most that any format says of a count: a number, that it is small, or nothing."""
    found = [number(one[year, id_]) for one in printed.values() if (year, id_) in one]
    exact = [value for value in found if isinstance(value, int)]
    return exact[0] if exact else next((value for value in found if value), None)


@pytest.fixture(scope="module")
def logs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The logs of the example, drawn again: the same, for their lots have a seed."""
    folder = tmp_path_factory.mktemp("logs")
    draw(folder)
    return folder


def attacked(example: Path, logs: Path, printed: dict[str, Printed], year: str) -> list[str]:
    """What an attacker works out who has every file, with the truth of the log beside it."""
    (record,) = yaml.safe_load((example / f"data/years/{year}.yml").read_text(encoding="utf-8"))
    known: dict[str, Any] = dict(record)
    counts = []
    for count in record["counts"]:
        value = best(printed, year, count["id"])
        people = count["unit"] in ("people", "requests")
        counts.append({**count, "value": value} if people else count)
    known["counts"] = counts
    return given_away(known, count_again(rows_of(logs / f"log-{year}.xlsx")))


@pytest.mark.parametrize("form", ["web", "docx", "pdf", "txt"])
def test_every_table_of_counts_was_read_again(form: str, printed: dict[str, Printed]) -> None:
    assert len(printed[form]) == IN_TABLES


@pytest.mark.parametrize("form", ["json", "web", "docx", "pdf", "txt"])
def test_a_format_says_of_a_count_what_the_others_say(
    form: str, printed: dict[str, Printed]
) -> None:
    differ = {
        key: (value, printed["csv"][key])
        for key, value in printed[form].items()
        if number(value) != number(printed["csv"][key])
    }
    assert differ == {}


@pytest.mark.parametrize("year", YEARS)
def test_all_formats_together_give_no_small_number_away(
    year: str, example: Path, logs: Path, printed: dict[str, Printed]
) -> None:
    assert attacked(example, logs, printed, year) == []


def test_one_number_too_many_in_one_format_would_be_found(
    example: Path, logs: Path, printed: dict[str, Printed]
) -> None:
    carers = count_again(rows_of(logs / "log-2026.xlsx"))["carer"]
    leaky = {**printed, "pdf": {**printed["pdf"], ("2026", "carer"): f"{carers} of 58"}}
    assert [one for one in attacked(example, logs, leaky, "2026") if one.startswith("both is ")]
