"""Settings that would have a program run, or a file published, are refused with their line."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from hostile_settings import SETTINGS
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from test_hostile import problems

from coproduction.cli import main
from project import ROOT

pytestmark = pytest.mark.slow

EVIL = "from pathlib import Path\nPath(__file__).with_name('it-ran').touch()\n"


def put(project: Path, name: str) -> tuple[int, str]:
    """Writes the settings, and programs that they may lead to; the line and words due."""
    old, new, line, said = SETTINGS[name]
    for file in ("evil.py", "evil/serving.py", "hooks/serving.py"):
        (project / file).parent.mkdir(exist_ok=True)
        (project / file).write_text(EVIL)
    settings = project / "mkdocs.yml"
    names = {"HOOKS": f"{ROOT.as_posix()}/hooks", "LOOK": f"{ROOT.as_posix()}/overrides"}
    for short, whole in names.items():
        old, new = old.replace(short, whole), new.replace(short, whole)
    text = settings.read_text()
    assert old in text
    settings.write_text(text.replace(old, new, 1) if old else f"{text}{new}\n")
    return line, said


@pytest.mark.parametrize("name", SETTINGS)
def test_check_names_the_line_and_has_nothing_run(name: str, project: Path) -> None:
    line, said = put(project, name)
    found = problems(project)
    assert [(file, at) for file, at in found if file == "mkdocs.yml"] == [("mkdocs.yml", line)]
    assert said in found["mkdocs.yml", line]
    assert not [*project.rglob("it-ran")]


@pytest.mark.parametrize(
    "name", ["pages-elsewhere", "script-from-elsewhere", "secret-as-a-name", "look-elsewhere"]
)
def test_a_build_with_them_stops_and_writes_nothing(
    name: str, project: Path, tmp_path: Path
) -> None:
    put(project, name)
    for folder in ("more", "evil"):
        (project / folder).mkdir(exist_ok=True)
    with pytest.raises(Abort):
        build(load_config(str(project / "mkdocs.yml"), site_dir=str(tmp_path / "site")))
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("name", ["pages-elsewhere", "tag-that-runs", "look-elsewhere"])
@pytest.mark.parametrize("command", ["stage", "convert"])
def test_no_other_command_uses_them(command: str, name: str, project: Path, tmp_path: Path) -> None:
    _, said = put(project, name)
    letter = tmp_path / "letter.md"
    letter.write_text("# Tea\n\nBring cups.\n")
    arguments = {
        "stage": ["stage", str(tmp_path / "out"), str(project)],
        "convert": ["convert", str(letter), "--project", str(project), "-o", str(tmp_path / "out")],
    }
    result = CliRunner().invoke(main, arguments[command])
    assert result.exit_code == 1
    assert said in result.output
    assert not (tmp_path / "out").exists()


def own_hooks(project: Path) -> Path:
    """The project with a copy of all our hooks, which its settings name; the copy's folder."""
    unread = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(ROOT / "hooks", project / "hooks", ignore=unread)
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace(f"{ROOT.as_posix()}/hooks", "hooks"))
    return project / "hooks"


def test_a_project_may_have_a_copy_of_our_hooks(project: Path) -> None:
    own_hooks(project)
    assert problems(project) == {}


@pytest.mark.parametrize("file", ["records.py", "session.py", "evil.py", "coproduction/look.py"])
def test_a_copy_that_was_changed_is_not_ours(file: str, project: Path) -> None:
    with (own_hooks(project) / file).open("a") as stream:
        stream.write(EVIL)
    assert "Write ours" in problems(project)["mkdocs.yml", 4]


@pytest.mark.parametrize("name", ["overrides", "hooks"])
def test_a_folder_that_is_a_link_is_not_the_projects_own(
    name: str, project: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "elsewhere"
    unread = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(ROOT / name, copy, ignore=unread)
    (project / name).symlink_to(copy)
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace(f"{ROOT.as_posix()}/{name}", name))
    assert set(problems(project)) == {("mkdocs.yml", 2 if name == "overrides" else 4)}
