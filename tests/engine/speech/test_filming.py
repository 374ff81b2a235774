"""`coproduction film`, with a program that stands in for the voice, and what `check` says later."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from mkdocs.commands.build import build
from mkdocs.config import load_config

from coproduction.cli import main
from sites import copy_example
from voices import to_be_heard

pytestmark = pytest.mark.slow

PUBLICATION = "- {id: easy, title: Reading aloud, pages: [easy.md], formats: [mp3]}\n"
FILES = {
    "film-1-chapters.vtt", "film-1-script.txt", "film-1-times.txt", "film-1.jpg", "film-1.mp4",
    "film-1.vtt", "index.md", "sound.mp3", "sound.vtt",
}  # fmt: skip


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The small project with a booklet to be heard, a voice, and a film just made; what was said.

    The project is to be looked at alone, for a film takes seconds.
    """
    root = copy_example(tmp_path_factory.mktemp("film") / "project")
    return root, film(to_be_heard(root, PUBLICATION)).output


@pytest.fixture
def filmed(first: tuple[Path, str], tmp_path: Path) -> Path:
    """A copy of that project, to be changed as a test likes."""
    return shutil.copytree(first[0], tmp_path / "filmed")


def run(*words: str) -> Result:
    return CliRunner().invoke(main, [*words])


def film(project: Path, *words: str) -> Result:
    result = run("film", "--root", str(project), *words)
    assert result.exit_code == 0, result.output
    return result


def kept(project: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (project / "docs/films/easy").iterdir()}


def test_a_film_is_made_once_and_again_only_when_its_booklet_has_changed(
    first: tuple[Path, str], filmed: Path
) -> None:
    assert "“Reading aloud”" in first[1]
    made = kept(filmed)
    assert {*made} == FILES
    assert run("check", str(filmed)).output == "No problems.\n"
    assert film(filmed).output == ""
    film(filmed, "--anew")
    assert kept(filmed) == made

    booklet = filmed / "docs/easy.md"
    booklet.write_text(booklet.read_text().replace("We read books together.", "We read them."))
    said = run("check", str(filmed)).output
    where = "docs/films/easy/index.md:"
    what = "docs/easy.md has changed since its film and sound were made: docs/films/easy/film-1.mp4"
    assert said.startswith(where)
    assert f"{what}, docs/films/easy/sound.mp3." in said
    assert "Run: make films." in said

    film(filmed)
    assert b"We read them." in kept(filmed)["film-1.vtt"]
    assert run("check", str(filmed)).output == "No problems.\n"


def test_a_later_date_of_the_page_makes_no_film_old(filmed: Path) -> None:
    booklet = filmed / "docs/easy.md"
    booklet.write_text(booklet.read_text().replace("changed: 2026-11-01", "changed: 2026-11-02"))
    assert film(filmed).output == ""


def test_the_signed_version_that_a_page_names_stays(filmed: Path) -> None:
    page = filmed / "docs/films/easy/index.md"
    page.write_text(page.read_text().replace("  poster:", "  signed: film-1-signed.mp4\n  poster:"))
    (page.parent / "film-1-signed.mp4").write_bytes(b"signs")
    film(filmed, "--anew")
    assert "signed: film-1-signed.mp4" in page.read_text()
    assert (page.parent / "film-1-signed.mp4").is_file()


def test_a_booklet_that_there_is_not_is_named(filmed: Path) -> None:
    result = run("film", "--root", str(filmed), "eazy")
    assert result.exit_code == 1
    assert "No Easy Read that is to be heard is called “eazy”." in result.output
    assert "Did you mean “easy”?" in result.output


def test_the_page_of_an_old_film_says_so_and_its_booklet_is_not_read_aloud(filmed: Path) -> None:
    said = "The booklet has changed since this film was made."
    pages = built(filmed)
    assert said not in pages["films/easy"]
    assert "data-aloud=" in pages["easy"]
    booklet = filmed / "docs/easy.md"
    booklet.write_text(booklet.read_text().replace("We read books together.", "We read them."))
    pages = built(filmed)
    assert said in pages["films/easy"]
    assert "data-aloud=" not in pages["easy"]


def built(project: Path) -> dict[str, str]:
    """The pages of the site, by their addresses."""
    site = project / "site"
    build(load_config(str(project / "mkdocs.yml"), site_dir=str(site)))
    return {
        file.parent.relative_to(site).as_posix(): file.read_text(encoding="utf-8")
        for file in site.rglob("index.html")
    }
