"""Templates are compiled once for all commands, and made as well where nothing can be kept."""

import subprocess
import sys
from pathlib import Path

import pytest

from sites import build

pytestmark = pytest.mark.slow

WRITE = """
from coproduction.templates import render
print(render("robots.txt.jinja", base="https://example.org/"), end="")
"""
TAKEN_AWAY = f"""
import os, shutil
from coproduction.templates import render
render("staged.css.jinja")
shutil.rmtree(os.environ["XDG_CACHE_HOME"])
{WRITE}"""
"""The same, after the folder was lost while the program ran."""
HOMELESS = f"""
import sys
sys.modules["pwd"] = None
{WRITE}"""
"""The same, where the system does not know who runs it."""
WRITTEN = "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a user's programs keep what they can make again."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


def write(program: str = WRITE) -> str:
    command = [sys.executable, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def kept(cache: Path) -> dict[Path, int]:
    return {file: file.stat().st_mtime_ns for file in cache.rglob("*") if file.is_file()}


def test_the_next_command_finds_them(cache: Path) -> None:
    assert write() == WRITTEN
    files = kept(cache)
    assert len(files) == 1
    assert write() == WRITTEN
    assert kept(cache) == files


@pytest.mark.parametrize("damaged", [b"", b"no code", b"j2"], ids=["empty", "words", "cut"])
def test_a_damaged_one_is_compiled_anew(cache: Path, damaged: bytes) -> None:
    write()
    [file] = kept(cache)
    whole = file.read_bytes()
    file.write_bytes(damaged)
    assert write() == WRITTEN
    assert file.read_bytes() == whole


def test_where_there_is_no_room_they_are_made_as_well(cache: Path) -> None:
    cache.write_text("a file, and no folder")
    assert write() == WRITTEN


def test_what_cannot_be_kept_is_made_as_well(cache: Path) -> None:
    assert write(TAKEN_AWAY) == WRITTEN
    assert not cache.exists()


def test_nothing_is_put_beside_the_work_where_nobody_has_a_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    assert write(HOMELESS) == WRITTEN
    assert not [*tmp_path.iterdir()]


def test_a_build_finds_the_templates_of_pages(project: Path, cache: Path, tmp_path: Path) -> None:
    build(project, tmp_path / "one")
    files = {file for file in kept(cache) if file.name.startswith("page-")}
    assert files
    for file in files:
        file.write_bytes(file.read_bytes() + b"taken as it is")  # one made anew has not
    build(project, tmp_path / "two")
    assert all(file.read_bytes().endswith(b"taken as it is") for file in files)
