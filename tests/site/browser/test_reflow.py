"""Small screens, high zoom, large and widely spaced letters: all is there, nothing is cut."""

from collections.abc import Callable

import pytest
from pages import KINDS
from playwright.sync_api import Page
from walk import CUT

SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important; } p { margin-bottom: 2em !important; }"""  # WCAG 1.4.12
TWICE = "html { font-size: 225% !important; }"


def cut(page: Page, style: str) -> list[str]:
    page.add_style_tag(content=style)
    return page.evaluate(CUT)  # type: ignore[no-any-return]


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("style", [SPACING, TWICE], ids=["wide spacing", "letters twice the size"])
def test_readers_own_letters_fit(
    visit: Callable[..., Page], served: str, style: str, width: int
) -> None:
    page = visit("", width, bypass_csp=True)
    found = {}
    for kind, address in KINDS.items():
        page.goto(served + address)
        found[kind] = cut(page, style)
    assert not {kind: what for kind, what in found.items() if what}


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
