"""What a build makes is not sent with a change: a document that nobody made would be believed."""

import subprocess
from pathlib import Path

import pytest

from coproduction.project import read_project


@pytest.fixture
def kept(project: Path) -> Path:
    """The small project, kept by git."""
    for command in (["init", "-q"], ["add", "."]):
        subprocess.run(["git", *command], cwd=project, check=True)
    return project


def told(project: Path) -> list[tuple[str, str]]:
    return [(one.file, one.mend) for one in read_project(project).problems]


def test_a_project_as_it_should_be_has_no_problem(kept: Path) -> None:
    assert told(kept) == []


@pytest.mark.parametrize("file", [".cache/ab/x.docx", "site/index.html", ".site.draft/a/b.html"])
def test_a_file_that_a_build_makes_is_refused_once_for_its_folder(file: str, kept: Path) -> None:
    for name in (file, f"{file}.more"):
        (kept / name).parent.mkdir(parents=True, exist_ok=True)
        (kept / name).write_text("x")
    assert told(kept) == []
    subprocess.run(["git", "add", "--force", "."], cwd=kept, check=True)
    assert told(kept) == [(file, f"Take it out: git rm -r --cached {file.split('/')[0]}")]


def test_where_there_is_no_git_nothing_is_said(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    assert told(project) == []
