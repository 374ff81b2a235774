"""What the program may not read is told by name, before anything else is read."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from coproduction.cli import main
from coproduction.project import read_project
from coproduction.source import Unreadable, read_text

SAID = "This program may not read this {}: its rights say so."


@pytest.fixture
def closed(project: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Names of what may not be read, for a test to add to: who runs the tests may read it all."""
    names: set[str] = set()
    ask = os.access
    monkeypatch.setattr(
        os, "access", lambda path, rights: Path(path).name not in names and ask(path, rights)
    )
    return names


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("docs/guide.md", "file"),
        ("docs/opening.mp4", "file"),
        ("docs/pictures", "folder"),
        ("data/site.yml", "file"),
        ("data", "folder"),
    ],
)
def test_each_file_and_folder_that_may_not_be_read_is_told(
    name: str, kind: str, project: Path, closed: set[str]
) -> None:
    closed.add(Path(name).name)
    (problem,) = read_project(project).problems
    assert (problem.file, problem.line, problem.what) == (name, 1, SAID.format(kind))


def test_all_are_told_at_once_and_nothing_is_built(
    project: Path, closed: set[str], tmp_path: Path
) -> None:
    closed |= {"guide.md", "mark.svg"}
    result = CliRunner().invoke(main, ["check", str(project)])
    assert (result.exit_code, result.output.count(SAID.format("file"))) == (1, 3)
    assert "overrides/assets/mark.svg:1: " in result.output
    with pytest.raises(Abort):
        build(load_config(str(project / "mkdocs.yml"), site_dir=str(tmp_path / "site")))


def test_nothing_is_said_of_made_files_that_nobody_could_compare(
    project: Path, closed: set[str]
) -> None:
    """What they are made of was not read either: each would be told as changed by hand."""
    assert CliRunner().invoke(main, ["schema", str(project)]).exit_code == 0
    (project / "data/schema/README.md").write_text("By hand.")
    closed.add("README.md")
    result = CliRunner().invoke(main, ["check", "--format", "json", str(project)])
    assert [(one["file"], one["what"]) for one in json.loads(result.output)] == [
        ("data/schema/README.md", SAID.format("file"))
    ]


def test_a_file_that_may_not_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError

    (tmp_path / "a.md").write_text("Words.")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(Unreadable, match=SAID.format("file")):
        read_text(tmp_path / "a.md", "a.md")
