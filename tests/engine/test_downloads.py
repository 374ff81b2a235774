"""A build puts what readers take away beside the pages, and each page offers its own."""

import logging
import re
import shutil
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from coproduction.formats import making
from coproduction.formats.tools import MissingTool
from project import ROOT
from takeaway import example

pytestmark = pytest.mark.slow

BOOK = (
    "- {id: book, title: Book, pages: [guide.md], formats: [txt, brf]}\n"
    "- {id: easy, title: Reading aloud, pages: [easy.md], formats: [pdf, docx, txt]}\n"
)


def prepare(folder: Path, publications: str) -> Path:
    """The example project with the hook, and a theme of its own that shows the panel."""
    root = example(folder, publications)
    theme = root / "overrides"
    (theme / "parts").mkdir(parents=True)
    shutil.copytree(ROOT / "overrides/assets/fonts", theme / "assets/fonts")
    shutil.copy(ROOT / "overrides/colours.yml", theme)
    for name in ("booklet", "downloads", "files"):
        shutil.copy(ROOT / f"overrides/parts/{name}.html", theme / "parts")
    which = '"booklet" if page.meta.type == "easy-read" else "downloads"'
    shown = f'{{% include "parts/" ~ ({which}) ~ ".html" %}}{{{{ page.content }}}}'
    (theme / "main.html").write_text(shown)
    settings = root / "mkdocs.yml"
    text = settings.read_text().replace(f"{ROOT.as_posix()}/overrides", "overrides")
    settings.write_text(text.replace("name: material", "name: null"))
    return root


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project whose one publication is made in an instant, to be changed as a test likes."""
    return prepare(tmp_path / "project", BOOK.replace("txt, brf", "txt").partition("\n")[0] + "\n")


@pytest.fixture
def without_typst(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, asked for a PDF too, which cannot be made here."""

    def missing(*_: object) -> str:
        raise MissingTool("The Python package “typst” is missing.")

    monkeypatch.setattr(making, "package_version", missing)
    records = root / "data/publications.yml"
    records.write_text(records.read_text().replace("[txt]", "[txt, pdf]"))
    return root


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of a project with two publications."""
    return built(prepare(tmp_path_factory.mktemp("downloads") / "project", BOOK))


def built(root: Path, **options: Any) -> Path:
    site = root / "site"
    build(load_config(str(root / "mkdocs.yml"), site_dir=str(site), **options))
    return site


def panel(site: Path, page: str) -> BeautifulSoup:
    html = (site / page / "index.html").read_text()
    return BeautifulSoup(html, "html.parser")


def test_the_files_stand_where_the_pages_say(site: Path) -> None:
    packed = (".br", ".gz")
    found = [path for path in (site / "downloads").rglob("*") if path.suffix not in packed]
    files = sorted(path.name for path in found if path.is_file())
    assert files == ["book.brf", "book.txt", "easy.docx", "easy.pdf", "easy.txt"]
    for page in ("guide", "easy"):
        links = panel(site, page).select(".downloads a")
        assert links
        for link in links:
            assert (site / page / str(link["href"])).resolve().is_file(), link


def test_a_page_offers_the_publication_that_holds_it_alone(site: Path) -> None:
    names = [link.get_text() for link in panel(site, "guide").select(".downloads a")]
    assert names == ["Braille (BRF)", "Plain text"]
    assert "Book, 1 November 2026" in panel(site, "guide").get_text()
    assert panel(site, "glance").select(".downloads") == []


def test_an_easy_read_has_plain_choices_first(site: Path) -> None:
    page = panel(site, "easy")
    first = [[*link.stripped_strings] for link in page.select('[data-part="downloads"] > a')]
    assert [words[0] for words in first] == ["Print (PDF)", "Word"]
    assert all("kB" in words[1] for words in first)
    others = page.select_one('[data-part="downloads"] details')
    assert others is not None
    assert others.summary is not None
    assert others.summary.get_text() == "Other formats"
    assert [link.get_text() for link in others.select("a")] == ["Plain text"]


def test_a_problem_stops_the_build_and_names_its_line(
    root: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (root / "data/publications.yml").write_text(BOOK.partition("\n")[0])  # with braille
    page, face = root / "docs/guide.md", "\U0001f642"
    page.write_text(page.read_text().replace("Everyone may", f"Everyone {face} may"))
    with pytest.raises(Abort, match="Nothing was built"):
        built(root)
    line = page.read_text().split("\n").index(f"Everyone {face} may choose a book.") + 1
    assert (
        f"docs/guide.md:{line}: The letters that documents are set in have no “{face}”"
        in caplog.text
    )
    assert not (root / "site").exists()


def test_a_format_that_is_missing_is_not_offered_and_stops_a_strict_build(
    without_typst: Path, caplog: pytest.LogCaptureFixture
) -> None:
    site = built(without_typst)
    assert "Print (PDF) was not made of “Book”. The Python package “typst” is" in caplog.text
    assert [one.get_text() for one in panel(site, "guide").select(".downloads a")] == ["Plain text"]
    with pytest.raises(Abort, match="strict"):
        built(without_typst, strict=True)


def test_a_quiet_build_stops_for_it_too_and_none_takes_the_site_for_whole(
    without_typst: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for strict in (False, False, True):
        caplog.clear()
        caplog.set_level(logging.ERROR, "mkdocs")  # as --quiet does
        caplog.handler.setLevel(0)
        with pytest.raises(Abort, match="strict") if strict else nullcontext():
            built(without_typst, strict=strict)
        assert "Print (PDF) was not made of “Book”." in caplog.text


def test_while_pages_are_served_none_is_made_and_the_page_says_so(root: Path) -> None:
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site"))
    config.plugins.on_startup(command="serve", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_startup(command="build", dirty=False)
    assert not (root / "site/downloads").exists()
    said = panel(root / "site", "guide").select_one(".downloads")
    assert said is not None
    assert "Downloads are made with the whole site, by make site" in said.get_text()


def test_a_page_can_list_every_publication_with_its_files(root: Path) -> None:
    page = root / "docs/glance.md"
    page.write_text(page.read_text() + "\n## Files\n\n```data\nshow: publications\n```\n")
    site = built(root)
    entry = panel(site, "glance").find(id="publication-book")
    assert entry is not None
    links = entry.find_all("a")  # type: ignore[union-attr]
    (name,) = [link["aria-label"] for link in links]
    assert re.fullmatch(r"Plain text: Book \(\d+ kB\)", name)
    for link in links:
        assert (site / "glance" / str(link["href"])).resolve().is_file()
