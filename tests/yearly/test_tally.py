"""The tally of the invented network: each number is true or kept back, nothing private leaves."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from count_again import count_again
from edits import put
from networks import example
from openpyxl import load_workbook
from small_log import changed, right
from test_small_numbers import given_away
from wrong_logs import WRONG

from coproduction.cli import main
from project import ROOT

YEARS = (2026, 2027)


def tally(log: Path, output: Path, year: int, *more: str) -> Result:
    period = f"{year - 1}-04/{year}-03"
    arguments = ["tally", str(log), "--period", period, "-o", str(output), *more]
    return CliRunner().invoke(main, arguments)


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
    results = {one["measure"]: one for one in counted(made, 2027)["results"]}
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
    logs = [(tmp_path / name / "log-2027.xlsx").read_bytes() for name in ("one", "two")]
    assert logs[0] == logs[1]


@pytest.mark.parametrize("case", ["hours 800", "one code for two perspectives", "joined cells"])
def test_nothing_is_written_of_a_log_with_faults(case: str, tmp_path: Path) -> None:
    log = tmp_path / "log.xlsx"
    log.write_bytes(changed(WRONG[case][0]))
    done = tally(log, tmp_path / "2027.yml", 2027)
    assert done.exit_code == 1
    assert isinstance(done.exception, SystemExit)
    assert done.output.startswith("Sheet “")
    assert not (tmp_path / "2027.yml").exists()


def test_words_leave_only_with_both_permission_and_consent(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        book["Panels"]["F4"] = None
        book["Said and done"]["I4"] = "no"
        book["Activities"]["I4"] = None

    log = tmp_path / "log.xlsx"
    log.write_bytes(changed(change))
    done = tally(log, tmp_path / "2027.yml", 2027)
    text = (tmp_path / "2027.yml").read_text(encoding="utf-8")
    assert done.exit_code == 0
    assert not [one for one in ("A support worker", "Papers come", "A leaflet") if one in text]
    assert "A new front door" in text


def test_two_years_may_not_share_months(made: Path, tmp_path: Path, project: Path) -> None:
    years = project / "data/years"
    years.mkdir()
    (years / "2026.yml").write_bytes((made / "2026.yml").read_bytes())
    log = tmp_path / "log.xlsx"
    log.write_bytes(right())
    arguments = ["--period", "2025-10/2027-03", "-o", str(years / "2027.yml")]
    done = CliRunner().invoke(main, ["tally", str(log), *arguments, "--project", str(project)])
    assert done.exit_code == 1
    assert "shares months with data/years/2026.yml" in done.output


def test_a_second_tally_of_a_year_warns_where_one_person_was_added(project: Path) -> None:
    output, log = project / "data/years/2027.yml", project.parent / "log.xlsx"
    answers = []
    for content in (changed(put("Involvement", "A23", "P001")), right()):
        log.write_bytes(content)
        answers.append(tally(log, output, 2027, "--project", str(project)).output)
    assert "Warning" not in answers[0]
    assert "differ from it by a small number: People who took part" in answers[1]
