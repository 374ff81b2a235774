"""Word forms are filled in with LibreOffice by its keys alone, and what was typed comes back.

Needs Debian's libreoffice-writer-nogui and python3-uno (`make prove`).
"""

import json
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest
from word_forms import W

from coproduction.formats.downloads import make_downloads
from coproduction.model.library import Publication
from coproduction.project import read_project
from project import TESTS
from sites import copy_checkout

pytestmark = pytest.mark.prove

PYTHON = "/usr/bin/python3"
"""Debian's own, which has LibreOffice's module."""


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The Word file of every form of the site, by its name."""
    assert shutil.which("soffice"), "Install libreoffice-writer-nogui and python3-uno."
    folder = tmp_path_factory.mktemp("tools")
    project = read_project(copy_checkout(folder / "checkout"))
    asking = {
        record.id
        for record in project.catalogue.all(Publication)
        for block in project.catalogue.pages[record.pages[0]].outline.blocks
        if block.fence == "field"
    }
    files = make_downloads(project).files
    return {
        name: shutil.copy(files[f"downloads/{name}/{name}.docx"], folder / f"{name}.docx")
        for name in asking
    }


@pytest.fixture(scope="module")
def typed(
    tools: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> dict[Path, list[str]]:
    """What was typed into each form, by the file that it was saved in."""
    folder = tmp_path_factory.mktemp("filled")
    command = [PYTHON, TESTS / "forms/office.py", folder, *tools.values()]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    assert run.returncode == 0, run.stderr
    return {folder / name: answers for name, answers in json.loads(run.stdout).items()}


def words(path: Path) -> list[str]:
    """The paragraphs of a Word file, in order."""
    with zipfile.ZipFile(path) as package:
        document = ElementTree.fromstring(package.read("word/document.xml"))
    paragraphs = document.iter(f"{W}p")
    return ["".join(one.text or "" for one in p.iter(f"{W}t")).strip() for p in paragraphs]


def test_every_answer_comes_back_in_its_order(typed: dict[Path, list[str]]) -> None:
    assert len(typed) >= 15
    for path, answers in typed.items():
        assert len(answers) > 5, path.name
        said = [one[:1] if one.startswith("☒") else one for one in words(path)]
        assert [one for one in said if one in answers] == answers, path.name
