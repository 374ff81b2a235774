"""Edits that are right: nothing is wrong with them, and the tests of the content still pass.

They are made in a copy, where the tests of the content are run too: what they say of the
report stays true, whatever else the site comes to hold.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from right_records import ADDED

from coproduction.cli import main
from project import ROOT, TESTS
from sites import copy_checkout

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


def rename(copy: Path) -> None:
    """Gives a page another name, and every file that names it the new one."""
    old, new = "guide/first-ninety-days.md", "guide/ninety-days.md"
    page = (copy / "docs" / old).rename(copy / "docs" / new)
    for path in [*(copy / "docs").rglob("*.md"), *(copy / "data").glob("*.yml")]:
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("first-ninety-days.md", "ninety-days.md"), encoding="utf-8")
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("type:", f"formerly: [{old}]\ntype:", 1), encoding="utf-8")


def ring(copy: Path) -> None:
    """Prints one more body's number on a page."""
    path, first = copy / "data/site.yml", "public_lines:\n"
    text = path.read_text(encoding="utf-8")
    assert first in text
    line = (
        "  - name: Example Ombudsman\n    says: 0808 157 0123\n"
        "    address: https://example.org/contact\n"
    )
    path.write_text(text.replace(first, first + line, 1), encoding="utf-8")
    page = copy / "docs/taking-part.md"
    text = page.read_text(encoding="utf-8")
    link = "[Local Government and Social Care Ombudsman](https://www.lgo.org.uk/)"
    assert link in text
    page.write_text(text.replace(link, f"{link}, 0808 157 0123", 1), encoding="utf-8")


RUNG = "taking-part.md#how-do-i-complain-or-get-help"
"""The passage with that number."""

EDITS: dict[str, Callable[[Path], None]] = {
    "going live": lambda copy: say(copy, **LIVE),
    **{f"one more of {name}": partial(add, name=name) for name in ADDED},
    "another line on whose site it is": lambda copy: say(copy, independence=WHOSE),
    "a page renamed": rename,
    "an ombudsman's number": ring,
}


def told(copy: Path) -> list[dict[str, str]]:
    """What the check says of the copy."""
    asked = CliRunner().invoke(main, ["check", "--format", "json", str(copy)])
    return json.loads(asked.output)  # type: ignore[no-any-return]


def print_text_only(copy: Path) -> None:
    """Asks for no document but text: each names the publisher, so each would be made anew."""
    path = copy / "data/publications.yml"
    lines = path.read_text(encoding="utf-8").splitlines()
    asked = ["  formats: [txt]" if one.startswith("  formats:") else one for one in lines]
    path.write_text("\n".join(asked) + "\n", encoding="utf-8")


def test_with_all_of_them_the_site_is_built_and_the_tests_of_its_content_pass(
    copy: Path, tmp_path: Path
) -> None:
    for edit in EDITS.values():
        edit(copy)
    found = [one["mend"].partition("hen run: coproduction ")[2] for one in told(copy)]
    commands = [command.split() for command in found if command]
    assert {command[-1] for command in commands} == {RUNG}  # nothing is said of any other edit
    for command in commands:  # the shorter versions were read again: nothing else is left to do
        CliRunner().invoke(main, [*command, "--project", str(copy)])
    assert {one["mend"].partition(".")[0] for one in told(copy)} <= {"Run: make films"}
    print_text_only(copy)
    shutil.copytree(TESTS, copy / "tests", ignore=shutil.ignore_patterns("__pycache__", "node_*"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    # Films and their sound are made anew, by a voice, when the imprint that they say is another.
    others = [f"--ignore=tests/content/{name}.py" for name in ("test_films", "test_spoken_books")]
    tests = ("tests/content", "tests/site/test_every_page.py", *others)
    run = pytest_in(copy, tmp_path / "run", *tests)
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
