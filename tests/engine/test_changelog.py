"""The sentences in changelog.d/, and how they come to stand in CHANGELOG.md."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from project import ROOT

FOLDER = ROOT / "changelog.d"
FRAGMENTS = sorted({*FOLDER.iterdir()} - {FOLDER / "README.md", FOLDER / "template.jinja"})
COLLECTED = """\
## 1 December 2026

### For readers

- A page that you print has all its pictures.
- Search finds “coproduction” too.

### For editors

- A wrong date is told at its line.
"""


def test_a_file_is_named_by_who_sees_the_change() -> None:
    name = re.compile(r"\+[a-z0-9]+(-[a-z0-9]+)*\.(readers|editors|engineers)\.md")
    assert not [path.name for path in FRAGMENTS if not name.fullmatch(path.name)]


def test_a_change_is_told_in_one_sentence_on_one_line() -> None:
    sentence = re.compile(r"[A-Z“`](?:(?![.!?] [A-Z]).){10,200}\.\n")
    texts = {path.name: path.read_text(encoding="utf-8") for path in FRAGMENTS}
    assert not {name: text for name, text in texts.items() if not sentence.fullmatch(text)}


def test_sentences_are_collected_under_those_who_see_the_change(tmp_path: Path) -> None:
    folder = tmp_path / "changelog.d"
    folder.mkdir()
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copy(FOLDER / "template.jinja", folder)
    (folder / "+dates.editors.md").write_text("A wrong date is told at its line.\n")
    (folder / "+pictures.readers.md").write_text("A page that you print has all its pictures.\n")
    (folder / "+search.readers.md").write_text("Search finds “coproduction” too.\n")
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version=1 December 2026"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == COLLECTED.strip()
