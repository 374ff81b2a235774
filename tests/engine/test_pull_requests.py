"""The workflows of the code host: judged by zizmor, actionlint and ShellCheck, offline."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from project import ROOT

PROGRAMS = Path(sys.executable).parent
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
SCRIPTS = [
    path.relative_to(ROOT).as_posix()
    for path in sorted((ROOT / ".ci").iterdir())
    if not path.suffix
]
OPEN_TO_ATTACK = """\
on: pull_request_target
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: echo ${{ github.event.pull_request.title }}
"""


Found = subprocess.CompletedProcess[str]


def zizmor(*files: Path) -> Found:
    """What zizmor finds with its strictest eye."""
    switches = ["--offline", "--persona=auditor", "--format=plain", "--quiet", "--no-config"]
    return run(PROGRAMS / "zizmor", *switches, *files)


def actionlint(*files: Path) -> Found:
    """What actionlint finds, and ShellCheck in the lines that are run."""
    return run(PROGRAMS / "actionlint", f"-shellcheck={PROGRAMS / 'shellcheck'}", *files)


def run(*command: str | Path) -> Found:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_zizmor_finds_nothing_that_an_attacker_could_use() -> None:
    found = zizmor(*WORKFLOWS)
    assert found.returncode == 0, found.stdout


def test_actionlint_finds_no_mistake_in_a_workflow() -> None:
    found = actionlint(*WORKFLOWS)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("judge", [zizmor, actionlint], ids=["zizmor", "actionlint"])
def test_a_workflow_that_runs_a_strangers_words_is_refused(
    judge: Callable[[Path], Found], tmp_path: Path
) -> None:
    bad = tmp_path / ".github/workflows/bad.yml"
    bad.parent.mkdir(parents=True)
    bad.write_text(OPEN_TO_ATTACK)
    assert "pull_request.title" in judge(bad).stdout


def test_shellcheck_finds_no_mistake_in_our_scripts() -> None:
    found = run(PROGRAMS / "shellcheck", *SCRIPTS)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_an_action_says_which_release_its_commit_is(path: Path) -> None:
    used = [line for line in path.read_text().splitlines() if "uses:" in line]
    release = re.compile(r"uses: [\w-]+(?:/[\w-]+)+@[0-9a-f]{40}  # v\d+\.\d+\.\d+$")
    assert not [line for line in used if not release.search(line)]


def test_the_quick_check_judges_with_what_the_site_is_built_with() -> None:
    built_with, checked_with = (
        set(re.findall(r"^(\S+==\S+)", (ROOT / lock).read_text(), re.MULTILINE))
        for lock in ("requirements.lock", "hooks/core.lock")
    )
    assert checked_with <= built_with, "run make lock"
