"""The tally of the invented network: each number is true or kept back, nothing private leaves."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from count_again import count_again
from networks import example
from openpyxl import load_workbook
from running import tally
from test_small_numbers import given_away

from project import ROOT

YEARS = (2025, 2026)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example's logs, and the years that were counted from them."""
    folder = tmp_path_factory.mktemp("example")
    example(folder)
    project = str(ROOT / "examples/network")
    for year in YEARS:
        done = tally(
            folder / f"log-{year}.xlsx", folder / f"{year}.yml", year, "--project", project
        )
        assert done.exit_code == 0, done.output
    return folder


def counted(made: Path, year: int) -> dict[str, Any]:
    (found,) = yaml.safe_load((made / f"{year}.yml").read_text(encoding="utf-8"))
    return dict(found)


def rows_of(log: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows of a log as they stand in the spreadsheet, by the names of the tally's sheets."""
    names = {
        "Access asked": "asked",
        "Access met": "met",
        "Expenses in advance": "expenses",
        "Groups": "group",
        "Planned for": "planned",
    }
    found = {}
    for page in load_workbook(log).worksheets[1:]:
        titles = [str(cell.value) for cell in page[3]]
        keys = [names.get(one, one.casefold()) for one in titles]
        rows = ([cell.value for cell in row] for row in page.iter_rows(min_row=4))
        found[page.title.casefold()] = [dict(zip(keys, row, strict=True)) for row in rows]
    return found


@pytest.mark.parametrize("year", YEARS)
def test_the_log_says_what_its_maker_drew(made: Path, year: int) -> None:
    """Two ways of counting by hand agree before the tally is compared with them."""
    truth = json.loads((made / "truth.json").read_text(encoding="utf-8"))[str(year)]
    again = count_again(rows_of(made / f"log-{year}.xlsx"))
    for name, number in truth["people of activities"].items():
        assert again[f"activity {name}"] == number
    for name in (
        "took-part",
        "members",
        "members-took-part",
        "carer",
        "staff",
        "paid",
        "access-met",
    ):
        assert again[name] == truth[name], name


@pytest.mark.parametrize("year", YEARS)
def test_every_number_is_true_or_kept_back_by_the_rule(made: Path, year: int) -> None:
    truth = json.loads((made / "truth.json").read_text(encoding="utf-8"))[str(year)]
    again = count_again(rows_of(made / f"log-{year}.xlsx"))
    for count in counted(made, year)["counts"]:
        true = again.get(count["id"], truth.get(count["id"], 0))
        small = count["unit"] in ("people", "requests") and 0 < true < 5
        if count["unit"] == "pounds":
            continue
        if not count["id"].startswith("st") or count["id"] == "staff":
            right_ = "fewer than 5" if small else true
            assert count.get("value", right_) == right_, count["id"]
    assert [one["value"] for one in counted(made, year)["counts"] if one["id"] == "money"] == [
        f"£{truth['money']:,}"
    ]


@pytest.mark.parametrize("year", YEARS)
def test_no_small_number_of_the_example_is_given_away(made: Path, year: int) -> None:
    true = count_again(rows_of(made / f"log-{year}.xlsx"))
    assert any(0 < number < 5 for number in true.values())
    assert given_away(counted(made, year), true) == []


@pytest.mark.parametrize("year", YEARS)
def test_most_numbers_of_the_example_are_printed(made: Path, year: int) -> None:
    counts = counted(made, year)["counts"]
    assert sum("value" in one for one in counts) >= 0.9 * len(counts)


def test_measures_come_out_beside_their_targets(made: Path) -> None:
    results = {one["measure"]: one for one in counted(made, 2026)["results"]}
    assert results["partner-groups"] == {
        "measure": "partner-groups",
        "answer": "cannot-be-said",
        "why": "Nobody kept a record of it.",
    }
    share = results["people-on-panels"]
    assert share["value"] == f"{round(100 * share['part'] / share['base'])}%"
    assert {one["answer"] for one in results.values()} == {"met", "not-met", "cannot-be-said"}


@pytest.mark.parametrize("year", YEARS)
def test_no_code_and_no_word_without_consent_leaves_the_log(made: Path, year: int) -> None:
    text = (made / f"{year}.yml").read_text(encoding="utf-8")
    codes = json.loads((made / "truth.json").read_text(encoding="utf-8"))[str(year)]["codes"]
    assert [code for code in codes if code in text] == []
    assert "Do not print this one." not in text
    assert "example: true" in text


def test_two_runs_write_the_same_bytes(made: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        example(tmp_path / name)
    logs = [(tmp_path / name / "log-2026.xlsx").read_bytes() for name in ("one", "two")]
    assert logs[0] == logs[1]
