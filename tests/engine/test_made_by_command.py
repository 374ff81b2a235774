"""Files that a command makes are told where somebody changed them by hand."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from coproduction.cli import main
from coproduction.made_by_command import edited
from coproduction.parts import registered
from sites import copy_checkout


def said(root: Path) -> list[str]:
    return [f"{one.file}:{one.line} {one.mend}" for one in edited(root)]


def test_a_project_need_not_have_them(project: Path) -> None:
    assert said(project) == []


def test_all_files_of_a_writer_stand_in_its_folders(project: Path) -> None:
    for writer in registered("writers"):
        texts, _ = writer.make(project)
        for file in texts if writer.folders else ():
            assert any(file.startswith(f"{folder}/") for folder in writer.folders), file


@pytest.mark.parametrize(
    ("command", "file"),
    [
        ("schema", "data/schema/README.md"),
        ("schema", ".vscode/settings.json"),
        ("hosting", "deploy/nginx.conf"),
    ],
)
def test_a_change_by_hand_is_told_at_its_line(command: str, file: str, project: Path) -> None:
    assert CliRunner().invoke(main, [command, str(project)]).exit_code == 0
    assert said(project) == []
    lines = (project / file).read_text(encoding="utf-8").split("\n")
    lines[4] += " by hand"
    (project / file).write_text("\n".join(lines), encoding="utf-8")
    (found,) = said(project)
    assert found.startswith(f"{file}:5 ")
    assert found.endswith(f"run: coproduction {command}")


def test_a_drawing_that_is_not_what_its_recipe_says_is_told(tmp_path: Path) -> None:
    root = copy_checkout(tmp_path / "copy")
    path = root / "docs/pictures/idea.svg"
    path.write_text(path.read_text(encoding="utf-8").replace("<svg", "<svg ", 1))
    assert said(root) == [
        "docs/pictures/idea.svg:1 Change the recipe in data/scenes/ instead, and run: "
        "coproduction draw"
    ]
