"""Readers who set colours, movement, spacing and size themselves."""

from collections.abc import Callable

import pytest
from pages import KINDS
from playwright.sync_api import Page

STYLE = """(element, names) => {
  const style = getComputedStyle(element);
  return names.map((name) => style[name]).join(" ");
}"""
EDGES = ["borderLeftColor", "borderBottomColor", "borderLeftWidth", "borderBottomWidth"]
FRAME = ["borderTopStyle", "borderTopWidth", "fontWeight"]
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
    for summary in page.locator("summary:visible").all():
        summary.click()
    here = look(page, f"{menu} a[aria-current]", [*EDGES, "fontWeight"])
    elsewhere = look(page, f"{menu} a:not([aria-current])", [*EDGES, "fontWeight"])
    assert here != elsewhere
    assert here.split()[-1] == "700"
    assert look(page, f"{menu} a[aria-current]", EDGES) != look(
        page, f"{menu} a:not([aria-current])", EDGES
    )


def test_states_are_told_apart_without_any_colour(visit: Callable[..., Page]) -> None:
    page = visit(KINDS["table of records"], forced_colors="active")
    states = page.evaluate(
        "[...new Set([...document.querySelectorAll('.state')].map((one) => one.classList[1]))]"
    )
    looks = {state: look(page, f".{state}", FRAME) for state in states}
    assert len(looks) == 5
    assert len(set(looks.values())) == 5


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
    visit: Callable[..., Page], kind: str
) -> None:
    assert visit(KINDS[kind], reduced_motion="reduce").evaluate(MOVES) == 0
