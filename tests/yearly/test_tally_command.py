"""The command: nothing is written of what is wrong, and what is written is told apart."""

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from edits import add, put
from running import tally
from small_log import changed, right
from wrong_logs import WRONG

from coproduction.cli import main
from coproduction_yearly.log.workbook import empty


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


def test_a_second_tally_of_a_year_warns_where_one_person_was_added(project: Path) -> None:
    output, log = project / "data/years/2027.yml", project.parent / "log.xlsx"
    answers = []
    for content in (changed(put("Involvement", "A23", "P001")), right()):
        log.write_bytes(content)
        answers.append(tally(log, output, 2027, "--project", str(project)).output)
    assert "Warning" not in answers[0]
    assert "differ from it by a small number: People who took part" in answers[1]


@pytest.mark.parametrize(
    ("period", "what"),
    [
        ("2027", "write the first and last month"),
        ("last year", "is not a date that can be read"),
        ("2027-03/2026-04", "ends before it begins"),
    ],
)
def test_a_period_that_is_none_is_told(period: str, what: str, tmp_path: Path) -> None:
    log = tmp_path / "log.xlsx"
    log.write_bytes(right())
    arguments = ["tally", str(log), "--period", period, "-o", str(tmp_path / "2027.yml")]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 1
    assert what in done.output


def test_two_years_may_not_share_months(tmp_path: Path, project: Path) -> None:
    log, years = tmp_path / "log.xlsx", project / "data/years"
    log.write_bytes(right())
    first = tally(log, years / "2027.yml", 2027, "--project", str(project))
    assert first.exit_code == 0, first.output
    period = ["--period", "2026-04/2027-06", "-o", str(years / "longer.yml")]
    done = CliRunner().invoke(main, ["tally", str(log), *period, "--project", str(project)])
    assert done.exit_code == 1
    assert "shares months with data/years/2027.yml" in done.output
    assert not (years / "longer.yml").exists()


def counted(project: Path, periods: list[str], *logs: bytes) -> Result:
    """Tallies logs together; their years are named by the program."""
    files = []
    for at, content in enumerate(logs):
        files.append(project.parent / f"log-{at}.xlsx")
        files[-1].write_bytes(content)
    given = [word for period in periods for word in ("--period", period)]
    told = [*map(str, files), *given, "--project", str(project)]
    return CliRunner().invoke(main, ["tally", *told])


def empty_of_days(book: Any) -> None:
    """Leaves nothing in the log that has a day, so that it fits any year."""
    for sheet in book.worksheets[1:]:
        if sheet.title != "People":
            sheet.delete_rows(4, sheet.max_row)


def test_years_that_are_counted_together_each_have_their_file(project: Path) -> None:
    done = counted(project, ["2025-04/2026-03", "2026-04/2027-03"], changed(empty_of_days), right())
    assert done.exit_code == 0, done.output
    assert {one.name for one in (project / "data/years").iterdir()} >= {"2026.yml", "2027.yml"}


def test_no_year_is_written_while_one_of_the_logs_is_wrong(project: Path) -> None:
    wrong = changed(WRONG["hours 800"][0])
    done = counted(project, ["2025-04/2026-03", "2026-04/2027-03"], changed(empty_of_days), wrong)
    assert done.exit_code == 1
    assert "Sheet “Involvement”" in done.output
    assert not (project / "data/years/2026.yml").exists()


@pytest.mark.parametrize(
    ("periods", "what"),
    [
        (["2026-04/2027-03"], "Each log needs a --period of its own, in their order."),
        (["2026-04/2027-03", "2026-09/2027-08"], "shares months with"),
        (["2026-04/2026-09", "2026-10/2026-12"], "end in the same year"),
    ],
)
def test_logs_that_do_not_fit_their_periods_are_told(
    periods: list[str], what: str, project: Path
) -> None:
    before = sorted((project / "data").rglob("*"))
    done = counted(project, periods, changed(empty_of_days), changed(empty_of_days))
    assert done.exit_code == 1
    assert what in done.output
    assert sorted((project / "data").rglob("*")) == before


def test_a_measure_that_the_project_does_not_have_is_told_at_its_row(project: Path) -> None:
    log = project.parent / "log.xlsx"
    log.write_bytes(changed(add("Measures", "glat", "meetings held")))
    done = tally(log, project / "data/years/2027.yml", 2027, "--project", str(project))
    assert done.exit_code == 1
    assert "There is no measure “glat” in data/objectives.yml." in done.output
    assert "Did you mean “glad”?" in done.output
    assert not (project / "data/years/2027.yml").exists()


def test_a_folder_without_a_site_is_told(tmp_path: Path) -> None:
    log = tmp_path / "log.xlsx"
    log.write_bytes(right())
    period = ["--period", "2026-04/2027-03", "--project", str(tmp_path)]
    done = CliRunner().invoke(main, ["tally", str(log), *period])
    assert "There is no site in this folder: data/site.yml is missing." in done.output
    assert [done.exit_code, (tmp_path / "data").exists()] == [1, False]


def test_a_log_in_which_nothing_is_written_yet_is_told(tmp_path: Path) -> None:
    log = tmp_path / "log.xlsx"
    log.write_bytes(empty())
    done = tally(log, tmp_path / "2027.yml", 2027)
    assert "log.xlsx: No sheet has a row yet." in done.output
    assert [done.exit_code, (tmp_path / "2027.yml").exists()] == [1, False]
