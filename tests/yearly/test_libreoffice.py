"""A log that LibreOffice opened and saved again is read as it was: an empty one, and whole ones."""

import subprocess
from pathlib import Path

import pytest
from networks import example as draw
from openpyxl import load_workbook
from running import tally
from small_log import read

from coproduction_yearly.log.workbook import empty
from project import ROOT

pytestmark = pytest.mark.prove


def saved_again(log: Path, folder: Path) -> Path:
    """The same spreadsheet, opened in LibreOffice and saved as Excel's kind."""
    office = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    kind = "xlsx:Calc MS Excel 2007 XML"
    command = [*office, "--convert-to", kind, "--outdir", str(folder), str(log)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / log.name


@pytest.mark.parametrize("year", [2025, 2026])
def test_the_tally_of_a_saved_log_is_the_same(year: int, tmp_path: Path) -> None:
    logs, saved = tmp_path / "logs", tmp_path / "saved"
    draw(logs)
    log = logs / f"log-{year}.xlsx"
    project = ["--project", str(ROOT / "examples/network")]
    for name, file in (("before", log), ("after", saved_again(log, saved))):
        done = tally(file, tmp_path / f"{name}.yml", year, *project)
        assert done.exit_code == 0, done.output
    assert (saved / log.name).read_bytes() != log.read_bytes()
    assert (tmp_path / "after.yml").read_text() == (tmp_path / "before.yml").read_text()


def test_an_empty_log_that_was_saved_is_empty_and_has_its_lists(tmp_path: Path) -> None:
    (tmp_path / "log.xlsx").write_bytes(empty())
    file = saved_again(tmp_path / "log.xlsx", tmp_path / "saved")
    (tmp_path / "read").mkdir()
    before, after = (read(one, tmp_path / "read") for one in (empty(), file.read_bytes()))
    assert after == before
    lists = [len(page.data_validations.dataValidation) for page in load_workbook(file).worksheets]
    assert sum(lists) > 20
