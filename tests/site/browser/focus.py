"""Where the keyboard's focus is, and whether a reader can see it."""

from base64 import b64decode
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import CDPSession, Page

MARGIN = 8
"""Pixels around an element within which its ring is drawn."""
SCRIPT = Path(__file__).with_name("focus.js").read_text(encoding="utf-8")
NOTED = f"""() => {{
  if (window.stops) return;
  window.stops = [];
  const stop = ({SCRIPT});
  addEventListener("keyup", () => stops.push(stop()), true);
}}"""
AT_ONCE = 20
Pixel = tuple[int, int, int]


@dataclass(frozen=True)
class Stop:
    """One stop of the Tab key.

    `left`, `top` and `right` are its first line's, from the page's corner; `box` is its own,
    from the screen's, which is `scrolled` that far; `edges` is how long the edges of its lines are.
    """

    name: str
    part: str
    number: int
    left: float
    top: float
    right: float
    seen: bool
    edges: float
    scrolled: dict[str, float]
    box: dict[str, float]


def stop(page: Page) -> Stop | None:
    """The stop that the focus is on; none where it is on nothing."""
    found: dict[str, Any] | None = page.evaluate(SCRIPT)
    return Stop(**found) if found else None


def stops(page: Page, most: int = 400) -> Iterator[Stop]:
    """Every stop from the page's top until Tab leaves it; fails where it never does."""
    first = None
    for _ in range(most):
        page.keyboard.press("Tab")
        here = stop(page)
        if here is None or here.number == first:
            return
        first = here.number if first is None else first
        yield here
    raise AssertionError(f"Tab does not leave the page within {most} stops")


def tour(page: Page, most: int = 400) -> list[Stop]:
    """All of the stops at once: the page notes each itself, when the key is let go."""
    page.evaluate(NOTED)
    noted: list[Stop | None] = []
    while len(noted) < most:
        for _ in range(AT_ONCE):
            page.keyboard.press("Tab")
        told = page.evaluate("stops.splice(0)")
        noted += [Stop(**one) if one else None for one in told]
        if len(told) < AT_ONCE:  # no key reaches a page that the focus has left
            noted.append(None)
        numbers = [one and one.number for one in noted]
        for place, number in enumerate(numbers):
            if number is None or (place and number == numbers[0]):
                return [one for one in noted[:place] if one]
    raise AssertionError(f"Tab does not leave the page within {most} stops")


def ring(page: Page, wire: CDPSession) -> float:
    """How thick the ring around the focus is, in pixels, counted where it stands out by 3:1.

    Where the ring of what has the focus reaches off the screen, what is on it counts. `wire` is
    the page's, for pictures of a part of it.
    """
    size, here = page.viewport_size, stop(page)
    assert size
    assert here
    left, top = max(0, here.box["x"] - MARGIN), max(0, here.box["y"] - MARGIN)
    right = min(size["width"], here.box["x"] + here.box["width"] + MARGIN)
    bottom = min(size["height"], here.box["y"] + here.box["height"] + MARGIN)
    clip = {"x": left, "y": top, "width": right - left, "height": bottom - top}
    at = {axis: clip[axis] + here.scrolled[axis] for axis in ("x", "y")}
    with_focus = picture(wire, {**clip, **at})
    page.evaluate("document.activeElement.blur()")
    without = picture(wire, {**clip, **at})
    beside = zip(with_focus, without, strict=True)
    changed = Counter((one, other) for one, other in beside if one != other)
    seen = sum(count for (one, other), count in changed.items() if contrast(one, other) >= 3)
    cut = clip["height"] < here.box["height"] + 2 * MARGIN
    return seen / (clip["width"] if cut else here.edges)


def picture(wire: CDPSession, clip: dict[str, float]) -> list[Pixel]:
    """The pixels of a part of the page, from its corner, as they are on the screen."""
    asked = {"format": "png", "optimizeForSpeed": True, "clip": {**clip, "scale": 1}}
    png = b64decode(wire.send("Page.captureScreenshot", asked)["data"])
    return list(Image.open(BytesIO(png)).convert("RGB").get_flattened_data())


def contrast(one: Pixel, other: Pixel) -> float:
    """WCAG's contrast ratio of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@cache
def luminance(pixel: Pixel) -> float:
    shares = (value / 255 for value in pixel)
    r, g, b = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
