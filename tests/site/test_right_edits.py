"""Edits that are right: nothing is wrong with them, and the tests of the content still pass.

They are made in a copy, where the tests of the content are run too: what they say of the
report stays true, whatever else the site comes to hold.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner

from coproduction.cli import main
from project import ROOT, TESTS
from sites import copy_checkout

ADDED = {
    "deliverables": "- id: bench\n  wording: Put a bench by the door.\n  due: 2027-03\n"
    "  state: not-reported\n  source: {document: scie-guide-51}\n",
    "figures": "- id: benches\n  value: 3\n  unit: benches\n  counts: Benches by the door\n"
    "  period: 2027\n  topic: The Network\n  source: {document: scie-guide-51}\n",
}
"""Records of a source that has no places, by their file."""
LIVE = {
    "publisher": "The Example Network",
    "contact": "hello@example.org",
    "address": "https://example.org/",
}
WHOSE = "Made by the people whose work it is about."


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return copy_checkout(tmp_path / "copy")


def add(copy: Path, name: str) -> None:
    """Adds the record to its file."""
    with (copy / f"data/{name}.yml").open("a", encoding="utf-8") as records:
        records.write(f"\n{ADDED[name]}")


def say(copy: Path, **fields: str) -> None:
    """Sets fields of the site's own record, whatever it said before."""
    path = copy / "data/site.yml"
    lines = path.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line.partition(":")[0] not in fields]
    kept += [f"{name}: {value}" for name, value in fields.items()]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")


EDITS: dict[str, Callable[[Path], None]] = {
    "going live": lambda copy: say(copy, **LIVE),
    "one more deliverable": lambda copy: add(copy, "deliverables"),
    "a figure from a source without places": lambda copy: add(copy, "figures"),
    "another line on whose site it is": lambda copy: say(copy, independence=WHOSE),
}


@pytest.mark.parametrize("edit", EDITS)
def test_the_check_has_nothing_to_say_of_it(edit: str, copy: Path) -> None:
    EDITS[edit](copy)
    assert CliRunner().invoke(main, ["check", str(copy)]).output == "No problems.\n"


def test_with_all_of_them_the_site_is_built_and_the_tests_of_its_content_pass(
    copy: Path, tmp_path: Path
) -> None:
    for edit in EDITS.values():
        edit(copy)
    shutil.copytree(TESTS, copy / "tests", ignore=shutil.ignore_patterns("__pycache__", "node_*"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    run = pytest_in(copy, tmp_path / "run", "tests/content", "tests/site/test_every_page.py")
    assert run.returncode == 0, run.stdout
    home = BeautifulSoup((tmp_path / "run/site/index.html").read_text("utf-8"), "html.parser")
    words = " ".join(home.get_text(" ").split())
    assert WHOSE in words
    assert "Trial version" not in words


def pytest_in(copy: Path, folder: Path, *tests: str) -> "subprocess.CompletedProcess[str]":
    """Runs tests of the copy, knowing nothing of the run that this is part of."""
    command = [sys.executable, "-m", "pytest", "-p", "no:xdist", "--basetemp", folder, *tests]
    alone = {name: value for name, value in os.environ.items() if "PYTEST" not in name}
    return subprocess.run(command, cwd=copy, env=alone, capture_output=True, text=True, check=False)
