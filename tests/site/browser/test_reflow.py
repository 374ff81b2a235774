"""Small screens, high zoom, large and widely spaced letters: all is there, nothing is cut."""

from collections.abc import Callable

import pytest
from pages import KINDS
from playwright.sync_api import Browser, Page
from walk import CUT

SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important; } p { margin-bottom: 2em !important; }"""  # WCAG 1.4.12
TWICE = "html { font-size: 225% !important; }"


STYLES = {"wide spacing": SPACING, "letters twice the size": TWICE}
WIDTHS = (320, 768, 1280)
Found = dict[tuple[str, int], dict[str, list[str]]]


@pytest.fixture(scope="module")
def found(browser: Browser, served: str) -> Found:
    """What is cut, by style, width and kind of page; a page is opened once for all of
    them, and so is what it has to open.
    """
    found: Found = {(style, width): {} for style in STYLES for width in WIDTHS}
    with browser.new_context(bypass_csp=True) as context, context.new_page() as page:
        for kind, address in KINDS.items():
            page.goto(served + address)
            page.evaluate(
                "document.querySelectorAll('details').forEach((one) => (one.open = true))"
            )
            for style, width in found:
                page.set_viewport_size({"width": width, "height": 800})
                found[style, width][kind] = cut(page, STYLES[style])
    return found


def cut(page: Page, style: str) -> list[str]:
    """What is cut while the page has a reader's own style."""
    tag = page.add_style_tag(content=style)
    told: list[str] = page.evaluate(CUT)
    tag.evaluate("one => one.remove()")
    return told


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("style", STYLES)
def test_readers_own_letters_fit(found: Found, style: str, width: int) -> None:
    assert [*found[style, width]] == [*KINDS]
    assert not {kind: what for kind, what in found[style, width].items() if what}


def test_what_a_readers_own_letters_break_would_be_found(visit: Callable[..., Page]) -> None:
    page = visit("", 320, bypass_csp=True)
    page.evaluate("document.querySelector('h1').style.cssText = 'height: 1em; overflow: hidden'")
    for style in STYLES.values():
        assert [one for one in cut(page, style) if one.startswith("cut: H1")]


def test_at_400_per_cent_the_header_is_small_and_scrolls_away(visit: Callable[..., Page]) -> None:
    page = visit(KINDS["guide"], 320, 256)
    header = page.locator("header.masthead")
    box, title = header.bounding_box(), page.locator("h1").bounding_box()
    assert box
    assert title
    assert box["height"] < 0.45 * 256
    assert title["y"] + title["height"] < 256
    page.evaluate("scrollTo({top: 400, behavior: 'instant'})")
    box = header.bounding_box()
    assert box
    assert box["y"] + box["height"] < 0


@pytest.mark.parametrize("kind", ["table of records", "table of Markdown", "open data"])
def test_a_stacked_table_is_still_a_table(visit: Callable[..., Page], kind: str) -> None:
    wide, narrow = (roles(visit(KINDS[kind], width)) for width in (1280, 320))
    assert narrow == wide
    assert wide["columnheader"] > 0


def roles(page: Page) -> dict[str, int]:
    """How often each part of a table is told to assistive technology."""
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    told = [node["role"]["value"] for node in tree["nodes"] if not node["ignored"]]
    return {
        role: told.count(role) for role in ("table", "row", "columnheader", "rowheader", "cell")
    }
