"""What every page of the built site has."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from coproduction.load import load
from project import ROOT

HERE = "site.invalid"
Pages = dict[str, BeautifulSoup]


@pytest.fixture(scope="module")
def pages(site: Path) -> Pages:
    """The pages, but for those that only lead from an old address to a new one."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        if not page.select("meta[http-equiv=refresh]"):
            found[path.relative_to(site).as_posix()] = page
    return found


def test_it_says_whose_site_it_is_and_while_it_is_one_that_it_is_a_trial(pages: Pages) -> None:
    record = load(ROOT).site
    assert record
    for name, page in pages.items():
        footer = page.find("footer")
        assert footer is not None, name
        words = " ".join(footer.get_text().split())
        assert record.record.independence in words, name
        assert ("Trial version" in words) is record.record.is_trial, name


def test_it_is_in_british_english_with_one_heading_at_the_top(pages: Pages) -> None:
    for name, page in pages.items():
        assert page.html is not None
        assert page.html["lang"] == "en-GB", name
        assert len(page.find_all("h1")) == 1, name


def test_it_asks_nothing_of_another_host(pages: Pages) -> None:
    for name, page in pages.items():
        for tag in page.find_all(["script", "img", "iframe", "video", "source"]):
            assert not str(tag.get("src", "")).startswith(("http", "//")), name
        for link in page.find_all("link", rel=lambda rel: rel != "canonical"):
            assert not str(link.get("href", "")).startswith(("http", "//")), name


def test_no_block_or_figure_is_left_unfilled(pages: Pages) -> None:
    for name, page in pages.items():
        text = page.get_text()
        assert "{{" not in text, name
        assert "\nshow: " not in text, name


def test_ids_stand_once_on_a_page(pages: Pages) -> None:
    for name, page in pages.items():
        ids = [tag["id"] for tag in page.find_all(id=True)]
        assert len(ids) == len(set(ids)), name


def test_no_picture_waits_until_a_reader_comes_near_it(pages: Pages) -> None:
    for name, page in pages.items():  # Debian's Chromium 150 prints none that still waits
        assert not page.select("[loading=lazy]"), name


def test_a_link_to_a_place_on_a_page_leads_to_one_that_is_there(pages: Pages) -> None:
    there = {name: {tag["id"] for tag in page.find_all(id=True)} for name, page in pages.items()}
    found = [*places(pages)]
    assert len(found) > 100
    assert not [one for one in found if one[-1] not in there[one[1]]]


def places(pages: Pages) -> Iterator[tuple[str, str, str]]:
    """Each link to a place: its page, the page that it leads to, and the id there."""
    for name, page in pages.items():
        for link in page.select("a[href*='#']"):
            address = urlsplit(urljoin(f"https://{HERE}/{name}", str(link["href"])))
            if address.netloc == HERE and address.fragment:
                path = unquote(address.path.removeprefix("/"))
                target = f"{path}index.html" if path.endswith("/") or not path else path
                yield name, target, unquote(address.fragment)
