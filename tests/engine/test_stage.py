"""A tree is staged for any engine: into a folder that was empty, of a project without problems."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

STAGE = [Path(sys.executable).with_name("coproduction"), "stage"]
SIZED = {"stacked"}
"""What says its own size."""
pytestmark = pytest.mark.slow


def staged(folder: Path, project: Path) -> "subprocess.CompletedProcess[str]":
    command = [*STAGE, folder, project]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_whole_paths_begin_where_the_site_does(project: Path, tmp_path: Path) -> None:
    site = project / "data/site.yml"
    site.write_text(site.read_text().replace("https://example.org", "https://example.org/read"))
    assert staged(tmp_path / "staged", project).returncode == 0
    page = (tmp_path / "staged/docs/all-views.md").read_text()
    paths = re.findall(r'<a [^>]*href="(/[^"]*)"', page)
    assert "/read/guide/" in paths
    assert all(path.startswith("/read/") for path in paths)


def test_drawings_between_words_have_a_style_of_their_own(project: Path, tmp_path: Path) -> None:
    assert staged(tmp_path / "staged", project).returncode == 0
    settings = yaml.safe_load((tmp_path / "staged/mkdocs.yml").read_text())
    style = "".join((tmp_path / "staged/docs" / one).read_text() for one in settings["extra_css"])
    page = (tmp_path / "staged/docs/all-views.md").read_text()
    drawings = set(re.findall(r'<svg class="([^"]*)"', page))
    assert {"mark", "people", "sign"} <= drawings
    assert not [one for one in drawings - SIZED if f".{one}" not in style]


def test_a_tree_is_not_written_over_what_is_there(project: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full/letter.txt").write_text("mine")
    done = staged(tmp_path / "full", project)
    assert done.returncode == 1
    assert "is not empty. Name a new folder" in done.stderr
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter.txt"]


def test_a_project_with_problems_is_not_staged(project: Path, tmp_path: Path) -> None:
    (project / "data/words.yml").write_text("- id: word\n")
    done = staged(tmp_path / "new", project)
    assert done.returncode == 1
    assert "data/words.yml:1: The field “word” is missing." in done.stdout
    assert not (tmp_path / "new").exists()
