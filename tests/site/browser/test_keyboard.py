"""A reader who has a keyboard and no mouse."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from focus import Stop, ring, stop, stops, tour
from pages import KINDS
from playwright.sync_api import Browser, Page

ALL = "[...document.querySelectorAll('*')]"
NAMED = "[...document.getElementsByName(one.name)]"
REACHABLE = f"""{ALL}.filter((one) =>
  one.matches("a[href], button, summary, select, textarea, [tabindex='0'], input") &&
  (one.type !== "radio" || one === ({NAMED}.find((it) => it.checked) ?? {NAMED}[0])) &&
  one.checkVisibility({{visibilityProperty: true}}))"""
NUMBERS = f"{REACHABLE}.map((one) => {ALL}.indexOf(one))"
LOOKS = f"""Object.fromEntries({REACHABLE}.map((one) => [
  [one.closest("nav, article, footer, header, body").className, one.parentElement.className,
    one.parentElement.tagName, one.tagName, one.className].join(" "), {ALL}.indexOf(one)]))"""
FOCUS = f"""number => {{
  const one = {ALL}[number];
  one.style.setProperty("caret-color", "transparent", "important");  // it is no ring
  one.focus();
}}"""
SETTINGS = {
    "light": {"color_scheme": "light", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "forced colours": {"color_scheme": "light", "forced_colors": "active"},
}
NARROW = {"phone": (320, 640, 1), "400 % zoom": (320, 256, 4)}


@pytest.fixture(scope="module", params=[1280, 320])
def width(request: pytest.FixtureRequest) -> int:
    return request.param  # type: ignore[no-any-return]


@pytest.mark.parametrize("kind", KINDS)
def test_tab_reaches_everything_once_in_reading_order_and_in_sight(
    shown: Callable[..., Page], kind: str, width: int
) -> None:
    page = shown(KINDS[kind], width)
    walk = tour(page)
    assert walk[0].name == "Skip to the content"
    assert [one.number for one in walk] == page.evaluate(NUMBERS)
    assert not [one for one in walk if not one.seen]
    assert not list(backwards(walk))


def backwards(walk: list[Stop]) -> Iterator[tuple[str, str]]:
    """Steps within one part of the page that go neither down nor to the right."""
    for one, other in pairwise(walk):
        if one.part == other.part and other.top < one.top - 4 and other.left < one.right - 4:
            yield one.name, other.name


Rings = dict[str, dict[str, tuple[str, float]]]


@pytest.fixture(scope="module")
def rings(browser: Browser, served: str) -> Rings:
    """By the reader's settings, the ring of each look: on which kind of page, and how thick."""
    found: Rings = {settings: {} for settings in SETTINGS}
    with browser.new_context() as context, context.new_page() as page:
        wire = context.new_cdp_session(page)
        for kind, address in KINDS.items():
            page.goto(served + address)
            for settings, thick in found.items():
                page.emulate_media(reduced_motion="reduce", **SETTINGS[settings])
                page.keyboard.press("Tab")
                for look, number in page.evaluate(LOOKS).items():
                    if look not in thick:
                        page.evaluate(FOCUS, number)
                        thick[look] = kind, ring(page, wire)
    return found


@pytest.mark.parametrize("settings", SETTINGS)
def test_whatever_has_the_focus_has_a_ring_two_pixels_thick(rings: Rings, settings: str) -> None:
    assert len(rings[settings]) > 15
    thin = {look: found for look, found in rings[settings].items() if found[1] < 2}
    assert not thin


def test_every_look_is_tried_in_each_of_the_settings(rings: Rings) -> None:
    assert len({frozenset(found) for found in rings.values()}) == 1


def test_the_skip_link_leads_into_the_article(visit: Callable[..., Page]) -> None:
    page = visit(KINDS["guide"])
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('article')")


@pytest.mark.parametrize("size", NARROW)
@pytest.mark.parametrize("key", ["Enter", "Space"])
@pytest.mark.parametrize("menu", ["Menu", "Pages in Guide"])
def test_a_menu_opens_and_closes_by_keyboard(
    visit: Callable[..., Page], menu: str, key: str, size: str
) -> None:
    width, height, scale = NARROW[size]
    page = visit(KINDS["guide"], width, height, device_scale_factor=scale)
    button = next(one for one in stops(page) if one.name == menu)
    assert not page.evaluate("document.activeElement.parentElement.open")
    page.keyboard.press(key)
    page.keyboard.press("Tab")
    first = stop(page)
    assert first
    assert first.seen
    assert page.evaluate("document.activeElement.closest('details')?.open")
    page.keyboard.press("Escape")
    back = stop(page)
    assert back
    assert (back.number, back.seen) == (button.number, True)
    assert not page.evaluate("document.activeElement.parentElement.open")


def test_an_open_menu_lets_the_focus_out_again(visit: Callable[..., Page]) -> None:
    page = visit(KINDS["guide"], 320, 256)
    next(one for one in stops(page) if one.name == "Menu")
    page.keyboard.press("Enter")
    names = [one.name for one in stops(page)]
    assert names[:2] == ["Start here", "Take part"]
    assert "Licence and credits" in names
