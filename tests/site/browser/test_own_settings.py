"""Readers who set colours, movement, spacing and size themselves."""

from collections.abc import Callable
from io import BytesIO
from itertools import combinations

import pytest
from pages import KINDS
from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import Locator, Page

STYLE = """(element, names) => {
  const style = getComputedStyle(element);
  return names.map((name) => style[name]).join(" ");
}"""
EDGES = ["borderLeftColor", "borderBottomColor", "borderLeftWidth", "borderBottomWidth"]
SIZE = (24, 24)
LEAST = 0.1
"""The size of marks that are compared, and the share of it in which two have to differ."""
MOVES = """() => [...document.querySelectorAll("*")].flatMap((one) =>
  ["", "::before", "::after"].map((part) => getComputedStyle(one, part || null)))
  .filter((style) => style.transitionDuration !== "0s" || style.animationName !== "none" ||
    style.scrollBehavior !== "auto").length"""


def look(page: Page, selector: str, names: list[str]) -> str:
    return page.locator(selector).first.evaluate(STYLE, names)  # type: ignore[no-any-return]


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("menu", [".menu", ".section"])
def test_in_forced_colours_the_current_page_stands_out(
    visit: Callable[..., Page], menu: str, width: int
) -> None:
    page = visit(KINDS["guide"], width, forced_colors="active")
    for summary in page.locator(f"{menu} summary:visible").all():
        summary.click()
    here = look(page, f"{menu} a[aria-current]", [*EDGES, "fontWeight"])
    elsewhere = look(page, f"{menu} a:not([aria-current])", [*EDGES, "fontWeight"])
    assert here != elsewhere
    assert here.split()[-1] == "700"
    assert look(page, f"{menu} a[aria-current]", EDGES) != look(
        page, f"{menu} a:not([aria-current])", EDGES
    )


@pytest.mark.parametrize("settings", [{}, {"forced_colors": "active"}], ids=["usual", "forced"])
def test_states_are_told_apart_without_any_colour(
    visit: Callable[..., Page], settings: dict[str, str]
) -> None:
    page = visit(KINDS["table of records"], **settings)
    page.locator("details.all summary").click()
    states = page.evaluate(
        "[...new Set([...document.querySelectorAll('.state')].map((one) => one.classList[1]))]"
    )
    assert len(states) == 6
    seen = [page.locator(f"table .{state}:visible").first for state in states]
    assert len({one.inner_text() for one in seen} - {""}) == 6
    shapes = [drawn(one.locator(".mark")) for one in seen]
    assert min(differing(one, other) for one, other in combinations(shapes, 2)) > LEAST


def drawn(mark: Locator) -> Image.Image:
    """What a reader who tells no colours apart sees."""
    return Image.open(BytesIO(mark.screenshot())).convert("L").resize(SIZE)


def differing(one: Image.Image, other: Image.Image) -> float:
    """The share of two pictures in which they differ, as if all were black or white."""
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0] / 255


def test_in_forced_colours_bars_and_dots_are_seen(visit: Callable[..., Page]) -> None:
    page = visit(KINDS["chart and figures"], forced_colors="active")
    assert look(page, ".chart__bar", ["fill"]) == look(page, "body", ["color"])
    page = visit(KINDS["timeline"], forced_colors="active")
    dot = (
        "(one, kind) => getComputedStyle(document.querySelector(kind), '::before').backgroundColor"
    )
    done, planned = (
        page.locator("body").evaluate(dot, kind)
        for kind in ("li.timeline__item:not(.timeline--planned)", "li.timeline--planned")
    )
    assert (done, planned) == (
        look(page, "body", ["color"]),
        look(page, "body", ["backgroundColor"]),
    )


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves_for_readers_who_want_no_movement(
    shown: Callable[..., Page], kind: str
) -> None:
    assert shown(KINDS[kind], reduced_motion="reduce").evaluate(MOVES) == 0
