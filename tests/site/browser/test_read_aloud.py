"""What assistive technology is told: the accessibility tree of each type of page, as text.

The pages are the example project's, so that a change of words in docs/ fails nothing. Each golden
tree was read through aloud. After a change of templates run `pytest --update-golden`, and read the
difference as a screen reader would say it.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from server import serving

PAGES = {
    "page": "",
    "guide": "guide/",
    "at-a-glance": "glance/",
    "easy-read": "easy/",
    "film": "opening/",
    "project": "story/",
    "records": "all-views/",
    "sources": "sources/",
    "not-found": "404.html",
}
NAMES = """() => [...document.querySelectorAll("main a, main button")]
  .filter((one) => one.checkVisibility())
  .map((one) => [one.ariaLabel ?? one.textContent.trim(), one.href ?? "button"])"""


@pytest.fixture(scope="module")
def told(browser: Browser, example_site: Path) -> Iterator[Callable[..., Page]]:
    """Opens a page of the example's site."""
    with (
        serving(example_site) as address,
        browser.new_context(viewport={"width": 1280, "height": 800}) as context,
        context.new_page() as page,
    ):

        def visit(path: str, width: int = 1280) -> Page:
            page.set_viewport_size({"width": width, "height": 800})
            page.goto(address + path)
            return page

        yield visit


@pytest.mark.parametrize("kind", PAGES)
def test_each_type_of_page_says_what_its_golden_tree_says(
    told: Callable[..., Page], golden: Callable[[str, str], None], kind: str
) -> None:
    golden(f"aloud/{kind}.yml", told(PAGES[kind]).locator("body").aria_snapshot() + "\n")


@pytest.mark.parametrize("kind", [kind for kind in PAGES if kind != "not-found"])
def test_the_heading_comes_before_the_pages_of_its_section(
    told: Callable[..., Page], kind: str
) -> None:
    page = told(PAGES[kind])
    tree = page.locator("main").aria_snapshot()
    menu = tree.find("Pages in ")
    assert menu < 0 or tree.find("heading") < menu


def test_a_frame_is_a_stop_only_where_it_scrolls(told: Callable[..., Page]) -> None:
    stops = "all => all.map((one) => [one.tabIndex === 0, one.scrollWidth > one.clientWidth + 1])"
    seen = set()
    for width in (1280, 700, 320):
        page = told(PAGES["records"], width)
        page.wait_for_function("() => new Promise((done) => requestAnimationFrame(() => done(1)))")
        pairs = page.locator(".table-frame").evaluate_all(stops)
        assert pairs
        assert not [pair for pair in pairs if pair[0] != pair[1]]
        seen |= {tuple(pair) for pair in pairs}
    assert (False, False) in seen


def test_the_label_of_a_stacked_cell_is_spoken_once(told: Callable[..., Page]) -> None:
    page = told(PAGES["records"], 320)
    cells = page.locator("main").aria_snapshot()
    assert "Number 1" not in cells
    assert page.locator("td[data-label]").first.is_visible()


def test_two_links_of_one_name_lead_to_one_place(told: Callable[..., Page]) -> None:
    for address in PAGES.values():
        places: dict[str, set[str]] = {}
        for name, place in told(address).evaluate(NAMES):
            places.setdefault(name, set()).add(place)
        assert not {name: found for name, found in places.items() if len(found) > 1}, address
