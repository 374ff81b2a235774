"""CONTRIBUTING.md names every command, and each command in it does what it says."""

import re
import shlex
import shutil
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from coproduction.cli import main
from coproduction_editing import workspace
from project import ROOT

GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
LINE = re.compile(r"^ {4,}coproduction (.+?)(?: +#.*)?$|`coproduction ([^`\n]+)`", re.MULTILINE)
PRINTED = [one or other for one, other in LINE.findall(GUIDE)]
NAMED = ("new", "set")
"""Commands that sentences name without their words."""
TYPED = list(
    dict.fromkeys(
        one for one in PRINTED if "…" not in one and "COMMAND" not in one and one not in NAMED
    )
)
CHANGES = [one for one in TYPED if one.startswith(("new ", "set ")) and "--print" not in one]


def test_every_command_is_in_its_list_with_what_its_help_says() -> None:
    with click.Context(main) as context:
        names = main.list_commands(context)
    rows = [f"| `{name}` | {first(command(name))} |" for name in names]
    table = GUIDE.partition("## Every command\n")[2].partition("\n## ")[0]
    assert [line for line in table.splitlines() if line.startswith("| `")] == rows


def command(name: str) -> click.Command:
    with click.Context(main) as context:
        found = main.get_command(context, name)
    assert found
    return found


def first(command: click.Command) -> str:
    """The first paragraph of a command's help, on one line."""
    return " ".join((command.help or "").partition("\n\n")[0].split())


@pytest.mark.parametrize("line", TYPED)
def test_a_command_is_written_as_the_program_takes_it(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "our-log.xlsx").touch()  # what the guide has somebody make first
    (tmp_path / "site").mkdir()
    monkeypatch.chdir(tmp_path / "site")
    name, *words = shlex.split(line)
    with click.Context(main) as context:
        command(name).make_context(name, words, parent=context)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our words and facts, to be changed."""
    root = tmp_path_factory.mktemp("guide")
    for name in ("data", "docs"):
        shutil.copytree(ROOT / name, root / name)
    return root


def test_there_is_a_command_for_every_page_that_can_be_made() -> None:
    made = {one.split()[1] for one in CHANGES if one.startswith("new ")}
    assert {"film", "project", "guide", "easy-read", "tool", "page"} <= made


@pytest.mark.parametrize("line", CHANGES)
def test_a_change_that_it_shows_can_be_made(
    line: str, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check that follows is tried elsewhere (test_commands.py): it takes seconds."""
    monkeypatch.setattr(workspace, "check", lambda _: [])
    monkeypatch.setattr(workspace, "read_project", lambda _: None)
    result = CliRunner().invoke(main, [*shlex.split(line), "--project", str(copy)])
    assert result.exit_code == 0, result.output
