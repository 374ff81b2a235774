"""What every page of the built site has."""

from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup

from coproduction.load import load
from project import ROOT


def pages(site: Path) -> Iterator[tuple[str, BeautifulSoup]]:
    """The pages, but for those that only lead from an old address to a new one."""
    for path in sorted(site.rglob("*.html")):
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        if not page.select("meta[http-equiv=refresh]"):
            yield path.relative_to(site).as_posix(), page


def test_it_says_whose_site_it_is_and_while_it_is_one_that_it_is_a_trial(site: Path) -> None:
    record = load(ROOT).site
    assert record
    for name, page in pages(site):
        footer = page.find("footer")
        assert footer is not None, name
        words = " ".join(footer.get_text().split())
        assert record.record.independence in words, name
        assert ("Trial version" in words) is record.record.is_trial, name


def test_it_is_in_british_english_with_one_heading_at_the_top(site: Path) -> None:
    for name, page in pages(site):
        assert page.html is not None
        assert page.html["lang"] == "en-GB", name
        assert len(page.find_all("h1")) == 1, name


def test_it_asks_nothing_of_another_host(site: Path) -> None:
    for name, page in pages(site):
        for tag in page.find_all(["script", "img", "iframe", "video", "source"]):
            assert not str(tag.get("src", "")).startswith(("http", "//")), name
        for link in page.find_all("link", rel=lambda rel: rel != "canonical"):
            assert not str(link.get("href", "")).startswith(("http", "//")), name


def test_no_block_or_figure_is_left_unfilled(site: Path) -> None:
    for name, page in pages(site):
        text = page.get_text()
        assert "{{" not in text, name
        assert "\nshow: " not in text, name


def test_ids_stand_once_on_a_page(site: Path) -> None:
    for name, page in pages(site):
        ids = [tag["id"] for tag in page.find_all(id=True)]
        assert len(ids) == len(set(ids)), name


def test_no_picture_waits_until_a_reader_comes_near_it(site: Path) -> None:
    for name, page in pages(site):  # Debian's Chromium 150 prints none that still waits
        assert not page.select("[loading=lazy]"), name
