"""Readers without script, and without pictures."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from pages import KINDS
from playwright.sync_api import Browser, Page

BY_SCRIPT = Counter(["Print this page"])
"""A button that a browser has by itself too."""

LOOSE = """() => [...document.querySelectorAll("img")].filter((picture) =>
  !picture.alt.trim() && !picture.matches(".page-cover")
  && !picture.closest("a, p, figure, li, .field").textContent.trim())
  .map((picture) => picture.src)"""
WITHOUT_CONTROLS = (
    "document.querySelectorAll('[data-script], .copy').forEach((one) => one.remove())"
)
"""Takes away what does nothing without script, such as the button that prints a page."""
OPEN = """() => [...document.querySelectorAll("summary")]
  .filter((one) => one.checkVisibility()).forEach((one) => one.click())"""
FETCHED = """() => [...document.images]
  .filter((one) => one.src.endsWith(".svg") && one.naturalWidth > 0).map((one) => one.src)"""
WORDLESS = """() => [...document.querySelectorAll("a, button, summary, svg[role=img]")]
  .filter((one) => ![one.textContent, one.ariaLabel, one.querySelector("img")?.alt].join("").trim())
  .map((one) => one.outerHTML)"""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [320, 1280])
def test_without_script_every_word_and_link_is_there(
    shown: Callable[..., Page], kind: str, width: int
) -> None:
    with_script = shown(KINDS[kind], width)
    without = shown(KINDS[kind], width, java_script_enabled=False)
    with_script.evaluate(WITHOUT_CONTROLS)
    for page in (with_script, without):
        page.evaluate(OPEN)
    for shown in ("a:visible", "td:visible", "th:visible", "img:visible"):
        assert without.locator(shown).count() == with_script.locator(shown).count(), shown
    assert not lines(with_script) - lines(without) - BY_SCRIPT


def lines(page: Page) -> Counter[str]:
    return Counter(page.locator("body").inner_text().splitlines())


def test_without_script_a_menu_opens_and_its_links_lead_on(visit: Callable[..., Page]) -> None:
    page = visit("", 320, java_script_enabled=False)
    page.keyboard.press("Tab")
    page.get_by_text("Menu", exact=True).press("Enter")
    page.get_by_role("link", name="The 2014 report", exact=True).first.press("Enter")
    assert page.locator("h1").inner_text() == "The 2014 report in short"


@pytest.fixture(scope="module")
def pictureless(browser: Browser) -> Iterator[Page]:
    """A browser that fetches no picture."""

    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        page = context.new_page()
        wire = context.new_cdp_session(page)
        wire.send("Network.enable")
        wire.send("Network.setBlockedURLs", {"urls": ["*.svg"]})
        yield page


@pytest.mark.parametrize("kind", KINDS)
def test_without_pictures_nothing_is_lost(
    shown: Callable[..., Page], pictureless: Page, kind: str
) -> None:
    with_pictures, page = shown(KINDS[kind]), pictureless
    page.goto(with_pictures.url)
    assert not page.evaluate(FETCHED)
    assert page.locator("body").inner_text() == with_pictures.locator("body").inner_text()
    assert not page.evaluate(LOOSE)
    assert not page.evaluate(WORDLESS)
