"""A part beside the core can be left out: the site is built without what it registers."""

import os
import shutil
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from booklet import speak_all
from coproduction.cache import Cache
from coproduction.document import documents
from coproduction.formats.downloads import CACHE
from coproduction.formats.making import gather
from coproduction.parts import GROUP
from coproduction.project import read_project
from sites import run
from takeaway import example

pytestmark = pytest.mark.slow

PARTS = {one.name: one.module.partition(".")[0] for one in entry_points(group=GROUP)}
BOOK = "- {id: easy, title: Reading aloud, pages: [easy.md], formats: [txt, mp3]}\n"


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example project, with a publication of which every sentence was said."""
    root = example(tmp_path_factory.mktemp("spoken") / "project", publications=BOOK)
    read, cache = read_project(root), Cache(root / CACHE)
    materials = gather(read.catalogue, cache)
    (book,), _ = documents(read, materials.fonts.letters)
    speak_all(cache, book, materials.facts["mp3"])
    return root


@pytest.fixture
def project(spoken: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return shutil.copytree(spoken, tmp_path / "project")


@pytest.fixture
def without(tmp_path: Path) -> dict[str, str]:
    """The variables of a computer on which no part's package is found, until one is given."""
    (tmp_path / "python").mkdir()
    return {**os.environ, "PYTHONPATH": str(tmp_path / "python"), "NO_MKDOCS_2_WARNING": "1"}


def hide(package: str, environment: dict[str, str]) -> None:
    """Has Python find no such package, before anything else is done."""
    line = f"import sys; sys.modules[{package!r}] = None\n"
    Path(environment["PYTHONPATH"], "sitecustomize.py").write_text(line)


def offered(project: Path) -> list[str]:
    page = BeautifulSoup((project / "site/easy/index.html").read_text(), "html.parser")
    return [" ".join(link.stripped_strings) for link in page.select('[data-part="downloads"] a')]


@pytest.mark.parametrize("part", PARTS)
def test_the_site_is_built_without_it(part: str, project: Path, without: dict[str, str]) -> None:
    hide(PARTS[part], without)
    built = run(project, without, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    assert "Plain text" in offered(project)


def test_a_recording_is_offered_with_its_minutes(project: Path, without: dict[str, str]) -> None:
    built = run(project, without, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    assert [one for one in offered(project) if one.startswith("Listen (MP3)") and "minute" in one]


def test_without_speech_nothing_can_be_listened_to(project: Path, without: dict[str, str]) -> None:
    hide("coproduction_speech", without)
    built = run(project, without, "mkdocs", "build", "--strict")
    assert "mp3 was not made of “Reading aloud”. The part “speech” is missing" in built.stderr
    assert "Listen" not in (project / "site/easy/index.html").read_text()
    assert not [*(project / "site").rglob("*.mp3")]
    assert "No such command 'speak'" in run(project, without, "coproduction", "speak").stderr


def test_a_site_that_lacks_a_format_of_a_missing_part_is_not_deployed(
    project: Path, without: dict[str, str]
) -> None:
    hide("coproduction_speech", without)
    built = run(project, {**without, "DEPLOY": "1"}, "mkdocs", "build", "--strict")
    assert built.returncode == 1
    assert "WARNING -  mp3 was not made" in built.stderr
