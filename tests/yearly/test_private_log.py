"""A private log stays out of the project and out of git, and a new one says what it is for."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook
from openxml_audit import OpenXmlValidator
from small_log import PERIOD, ROWS, right

from coproduction.cli import main
from coproduction_yearly.log.columns import sheets
from coproduction_yearly.log.folder import folder
from coproduction_yearly.log.reading import read_log
from coproduction_yearly.log.workbook import empty, workbook
from project import ROOT

LOOKED = """
import sys
from click.testing import CliRunner
from coproduction.cli import main
print(CliRunner().invoke(main, ["check", sys.argv[1]]).output, "openpyxl" in sys.modules)
"""


def told(project: Path) -> str:
    return CliRunner().invoke(main, ["check", str(project)]).output


@pytest.mark.parametrize("place", ["log.xlsx", "data/log.xlsx", "notes/deep/Our Log.XLSX"])
def test_a_log_in_the_project_is_refused(place: str, project: Path) -> None:
    (project / place).parent.mkdir(parents=True, exist_ok=True)
    (project / place).write_bytes(right())
    assert f"{place}:1: This is a private log" in told(project)


def test_what_reads_spreadsheets_is_not_waited_for_where_there_is_none(project: Path) -> None:
    command = [sys.executable, "-c", LOOKED, project]
    looked = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert looked.endswith("No problems.\n False\n")


def test_a_log_in_the_project_as_csv_is_refused(project: Path) -> None:
    (project / "log").mkdir()
    for name, content in folder(ROWS).items():
        (project / "log" / name).write_bytes(content)
    assert "log/involvement.csv:1: This is part of a private log" in told(project)
    assert "log/people.csv:1: This is part of a private log" in told(project)


def test_a_spreadsheet_that_cannot_be_looked_into_is_refused(project: Path) -> None:
    (project / "year.xlsx").write_bytes(b"\xd0\xcf\x11\xe0 with a password")
    assert "year.xlsx:1: There is a spreadsheet" in told(project)


def test_an_empty_log_and_an_example_may_be_there(project: Path) -> None:
    (project / "empty.xlsx").write_bytes(empty())
    (project / "example.xlsx").write_bytes(workbook(ROWS, "EXAMPLE."))
    assert told(project) == "No problems.\n"


@pytest.mark.parametrize("name", ["log.xlsx", "docs/a/log.ods", "involvement.csv"])
def test_git_does_not_keep_a_log(name: str) -> None:
    done = subprocess.run(["git", "check-ignore", "-q", name], cwd=ROOT, check=False)
    assert done.returncode == 0


def test_a_new_log_is_not_put_into_the_project(project: Path) -> None:
    where = str(project / "log.xlsx")
    done = CliRunner().invoke(main, ["log", "new", where, "--project", str(project)])
    assert done.exit_code == 1
    assert "would lie where it is published or kept" in done.output
    assert not (project / "log.xlsx").exists()


@pytest.mark.parametrize("name", ["log.xlsx", "log"])
def test_a_new_log_can_be_read(name: str, tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["log", "new", str(tmp_path / name)])
    assert done.exit_code == 0, done.output
    assert read_log(tmp_path / name, PERIOD)[1] == []
    again = CliRunner().invoke(main, ["log", "new", str(tmp_path / name)])
    assert "is there already" in again.output


def test_a_folder_of_csv_says_what_the_spreadsheet_says(tmp_path: Path) -> None:
    for name, content in folder(ROWS).items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "log.xlsx").write_bytes(right())
    of_csv, faults = read_log(tmp_path, PERIOD)
    assert faults == []
    assert of_csv == read_log(tmp_path / "log.xlsx", PERIOD)[0]


@pytest.mark.parametrize(
    ("old", "new", "encoding"),
    [(",", ";", "utf-8-sig"), (",", "\t", "utf-16"), (",", ",", "cp1252")],
)
def test_csv_is_read_as_programs_save_it(old: str, new: str, encoding: str, tmp_path: Path) -> None:
    text = "Person,Perspective\r\nP1,carer\r\nP2,staff\r\n".replace(old, new)
    (tmp_path / "people.csv").write_bytes(text.encode(encoding))
    (tmp_path / "activities.csv").write_text("Activity,What,Began\nA1,Café,3/5/26\n", "cp1252")
    (tmp_path / "involvement.csv").write_text("Person,Activity,Role\nP1,A1,spoke\n")
    log, faults = read_log(tmp_path, PERIOD)
    assert not [one for one in faults if one.severity == "error"]
    assert [row["perspective"] for row in log.rows["people"]] == ["carer", "staff"]
    assert log.rows["activities"][0]["what"] == "Café"


def test_the_spreadsheet_can_be_used_with_a_screen_reader(tmp_path: Path) -> None:
    """Tables with titles, a title and a language, no joined cells, help in each column."""
    (tmp_path / "log.xlsx").write_bytes(empty())
    book = load_workbook(tmp_path / "log.xlsx")
    assert (book.properties.title, book.properties.language) == ("Log of who was involved", "en")
    assert book.worksheets[0].title == "Read me first"
    for page, sheet in zip(book.worksheets[1:], sheets(), strict=True):
        (table,) = page.tables.values()
        assert table.ref.startswith("A3:")
        assert [cell.value for cell in page[3]] == [one.title for one in sheet.columns]
        assert all(cell.value for cell in page[2])
        assert not page.merged_cells.ranges
        assert page.freeze_panes == "A4"
        told_of = {one.promptTitle for one in page.data_validations.dataValidation}
        assert told_of >= {one.title for one in sheet.columns if one.kind in ("choice", "yes-no")}


def test_the_spreadsheet_is_what_its_standard_wants(tmp_path: Path) -> None:
    """But for two habits of openpyxl, which every program reads: words in cells, order in fonts."""
    (tmp_path / "log.xlsx").write_bytes(empty())
    found = OpenXmlValidator(max_errors=1000).validate(tmp_path / "log.xlsx").errors
    habits = ("inline-string", "Unexpected element 'b'", "Unexpected element 'sz'",
              "Unexpected element 'color'")  # fmt: skip
    assert [one.description for one in found if not any(h in one.description for h in habits)] == []


def test_the_empty_spreadsheet_has_the_same_bytes_each_time() -> None:
    assert empty() == empty()
