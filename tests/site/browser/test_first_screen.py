"""What a reader sees without scrolling: people on the home page, an idea in a booklet."""

from collections.abc import Callable

import pytest
from easy_reads import BOOKLETS
from playwright.sync_api import Locator, Page


def bottom(what: Locator) -> float:
    """Where it ends, in pixels from the top of the screen."""
    box = what.bounding_box()
    assert box
    assert box["height"] > 0
    return box["y"] + box["height"]


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_a_booklet_begins_with_its_first_idea(
    shown: Callable[..., Page], width: int, height: int
) -> None:
    ends = {}
    for address in BOOKLETS:
        page = shown(address, width, height)
        idea = page.locator('[data-part="idea"]').first
        picture = idea.locator("img")
        assert picture.evaluate("one => one.decode().then(() => one.naturalWidth > 0)")
        sentence = idea.locator('[data-part="idea-sentence"]').first
        ends[address] = max(bottom(picture), bottom(sentence))
    assert len(ends) > 1
    assert not {address: end for address, end in ends.items() if end > height}


def test_every_booklet_says_at_its_top_who_has_checked_it(
    shown: Callable[..., Page],
) -> None:
    for address in BOOKLETS:
        page = shown(address, 390, 844)
        checked = bottom(page.locator('[data-part="checked"]').first)
        assert checked < bottom(page.locator('[data-part="idea"] img').first), address


@pytest.mark.parametrize(("width", "height"), [(320, 640), (1280, 800)])
def test_the_home_page_shows_people_at_once(
    visit: Callable[..., Page], width: int, height: int
) -> None:
    picture = visit("", width, height).locator(".hero img")
    assert picture.evaluate("one => one.decode().then(() => one.naturalWidth > 0)")
    assert picture.get_attribute("alt")
    assert bottom(picture) < height


def test_nothing_on_the_home_page_moves_while_it_comes(visit: Callable[..., Page]) -> None:
    page = visit("", 390, 844)
    moved = """() => new Promise((done) => new PerformanceObserver((list) => done(
      list.getEntries().reduce((sum, one) => sum + one.value, 0)))
      .observe({type: "layout-shift", buffered: true}) ?? setTimeout(() => done(0), 500))"""
    assert page.evaluate(moved) < 0.02
