"""`coproduction film`, with a program that stands in for the voice, and what `check` says later."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from mkdocs.commands.build import build
from mkdocs.config import load_config

from coproduction.cli import main
from voices import to_be_heard

PUBLICATION = "- {id: easy, title: Reading aloud, pages: [easy.md], formats: [mp3]}\n"
FILES = {
    "film-1-chapters.vtt", "film-1-script.txt", "film-1-times.txt", "film-1.jpg", "film-1.mp4",
    "film-1.vtt", "index.md", "sound.mp3", "sound.vtt",
}  # fmt: skip


@pytest.fixture
def heard(project: Path) -> Path:
    """The small project, with a booklet to be heard and a voice."""
    return to_be_heard(project, PUBLICATION)


def run(*words: str) -> Result:
    return CliRunner().invoke(main, [*words])


def film(project: Path, *words: str) -> Result:
    result = run("film", "--root", str(project), *words)
    assert result.exit_code == 0, result.output
    return result


def kept(project: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (project / "docs/films/easy").iterdir()}


def test_a_film_is_made_once_and_again_only_when_its_booklet_has_changed(heard: Path) -> None:
    assert "“Reading aloud”" in film(heard).output
    first = kept(heard)
    assert {*first} == FILES
    assert run("check", str(heard)).output == "No problems.\n"
    assert film(heard).output == ""
    film(heard, "--anew")
    assert kept(heard) == first

    booklet = heard / "docs/easy.md"
    booklet.write_text(booklet.read_text().replace("We read books together.", "We read them."))
    said = run("check", str(heard)).output
    where = "docs/films/easy/index.md:"
    what = "docs/easy.md has changed since its film and sound were made: docs/films/easy/film-1.mp4"
    assert said.startswith(where)
    assert f"{what}, docs/films/easy/sound.mp3." in said
    assert "Run: make films." in said

    film(heard)
    assert b"We read them." in kept(heard)["film-1.vtt"]
    assert run("check", str(heard)).output == "No problems.\n"


def test_a_later_date_of_the_page_makes_no_film_old(heard: Path) -> None:
    film(heard)
    booklet = heard / "docs/easy.md"
    booklet.write_text(booklet.read_text().replace("changed: 2026-11-01", "changed: 2026-11-02"))
    assert film(heard).output == ""


def test_the_signed_version_that_a_page_names_stays(heard: Path) -> None:
    film(heard)
    page = heard / "docs/films/easy/index.md"
    page.write_text(page.read_text().replace("  poster:", "  signed: film-1-signed.mp4\n  poster:"))
    (page.parent / "film-1-signed.mp4").write_bytes(b"signs")
    film(heard, "--anew")
    assert "signed: film-1-signed.mp4" in page.read_text()
    assert (page.parent / "film-1-signed.mp4").is_file()


def test_a_booklet_that_there_is_not_is_named(heard: Path) -> None:
    result = run("film", "--root", str(heard), "eazy")
    assert result.exit_code == 1
    assert "No Easy Read that is to be heard is called “eazy”." in result.output
    assert "Did you mean “easy”?" in result.output


@pytest.mark.slow
def test_the_page_of_an_old_film_says_so_and_its_booklet_is_not_read_aloud(heard: Path) -> None:
    said = "The booklet has changed since this film was made."
    film(heard)
    pages = built(heard)
    assert said not in pages["films/easy"]
    assert "data-aloud=" in pages["easy"]
    booklet = heard / "docs/easy.md"
    booklet.write_text(booklet.read_text().replace("We read books together.", "We read them."))
    pages = built(heard)
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
