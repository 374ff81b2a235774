"""A build after an edit gives the same as one from nothing, while pages are served and by command.

The edits are made by chance, of every kind; see `tests/repeat_builds.py`.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from coproduction.load import Catalogue, Memo, load
from coproduction.load.observed import Observed
from coproduction.model.figure import Figure
from coproduction.project import read_project
from project import ROOT, TESTS
from project_edits import prepare

COMMANDS = ("serve", "build")


def built_again(project: Path, command: str, seed: int, times: int) -> None:
    """Edits a project so many times; no build may differ."""
    prepare(project, ROOT / "overrides")
    program = [sys.executable, TESTS / "repeat_builds.py", project, str(seed), str(times), command]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(" 0 otherwise than from nothing\n"), done.stdout
    built = re.search(r"(\d+) of them built", done.stdout)
    assert built, done.stdout
    assert int(built[1]) > times / 2, done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS)
def test_some_edits_give_what_a_build_from_nothing_gives(project: Path, command: str) -> None:
    built_again(project, command, seed=1, times=8)


@pytest.mark.prove
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("seed", range(4))
def test_200_edits_give_what_builds_from_nothing_give(
    project: Path, command: str, seed: int
) -> None:
    built_again(project, command, seed=100 + seed, times=50)


def test_what_is_read_is_noted_and_nothing_else(project: Path) -> None:
    memo, catalogue, asked = Memo(keeps=True), load(project), []

    def morning(observed: Catalogue) -> str:
        asked.append("figure")
        return str(observed.find(Figure, "morning").value)

    first = memo.read("morning", catalogue, morning)
    words = project / "docs/index.md"
    words.write_text(words.read_text() + "\nMore words.\n")
    assert memo.read("morning", load(project), morning) == first
    assert asked == ["figure"]
    figures = project / "data/figures.yml"
    figures.write_text(figures.read_text().replace(f"value: {first}", "value: 61"))
    assert memo.read("morning", load(project), morning) == "61"
    assert asked == ["figure", "figure"]


def test_nothing_is_read_after_the_notes_are_closed(project: Path) -> None:
    observed = Observed(load(project))
    page = observed.pages["index.md"]
    observed.close()
    with pytest.raises(AssertionError, match="after its reading was noted"):
        page.body  # noqa: B018  (it is the reading that is refused)


def test_a_line_that_moved_is_told_at_its_new_line(project: Path) -> None:
    memo, figures = Memo(keeps=True), project / "data/figures.yml"
    with (project / "docs/index.md").open("a") as page:
        page.write("\n{{ figure.no-such-figure }}\n")
    wrong = figures.read_text().replace("value: ", "valu: ", 1)
    figures.write_text(wrong)
    before = read_project(project, memo=memo).problems
    figures.write_text(f"# a remark\n{wrong}")
    after = read_project(project, memo=memo).problems
    assert after == read_project(project).problems
    assert after != before


def test_a_memo_that_keeps_nothing_makes_all_again() -> None:
    memo, made = Memo(), []
    for _ in range(2):
        memo.made("key", (), lambda: made.append(1))
    assert made == [1, 1]
