"""Builds: a site made as the command makes it, what is in it, and folders that are made once."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

from project import ROOT, TESTS

MADE_OF = ("data", "docs", "hooks", "overrides")
"""The folders that the site is made of; with them goes mkdocs.yml."""
SOUNDS = ".cache/speech"
"""What no build makes: where it was made, a copy finds it there."""


def once(folder: Path, fill: Callable[[Path], object]) -> Path:
    """The folder, made by whichever worker wants it first; the others wait until it is whole."""
    with FileLock(folder.with_name(f"{folder.name}.lock")):
        if not folder.exists():
            draft = folder.with_name(f"{folder.name}.draft")
            shutil.rmtree(draft, ignore_errors=True)
            fill(draft)
            draft.rename(folder)
    return folder


def copy_example(folder: Path, example: Path = TESTS / "example") -> Path:
    """Copies the small project in tests/example, or another; it then has our hooks and look."""
    shutil.copytree(example, folder, ignore=shutil.ignore_patterns(".cache"))
    settings = folder / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8").replace("../../", f"{ROOT.as_posix()}/")
    settings.write_text(text, encoding="utf-8")
    return folder


def copy_checkout(folder: Path) -> Path:
    """Copies what the site is made of, so that a build writes and locks nothing here."""
    for name in MADE_OF:
        unread = shutil.ignore_patterns("__pycache__", "*.egg-info")
        shutil.copytree(ROOT / name, folder / name, ignore=unread)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    if (ROOT / SOUNDS).exists():
        (folder / SOUNDS).parent.mkdir()
        (folder / SOUNDS).symlink_to(ROOT / SOUNDS)
    return folder


def build(root: Path, site: Path, *options: str, engine: str = "mkdocs", **variables: str) -> Path:
    """Builds the project in `root` into `site` by command, with more environment variables."""
    program = Path(sys.executable).with_name(engine)
    command = [program, "build", "-q", "-f", root / "mkdocs.yml", "-d", site, *options]
    environment = os.environ | variables
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return site


def run(
    project: Path, environment: dict[str, str], *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Runs a program of this Python's in the project's folder, with those variables alone."""
    program, *rest = arguments
    command = [sys.executable, str(Path(sys.executable).with_name(program)), *rest]
    return subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )


def contents(site: Path) -> dict[str, str]:
    """Every file of a site with a hash of its bytes."""
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }
