"""Titles whose words stay whole, however narrow the screen and however large the letters."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

from playwright.sync_api import Page

BROKEN = Path(__file__).with_name("titles.js").read_text(encoding="utf-8")
LETTERS = "letters => document.documentElement.style.setProperty('font-size', letters, 'important')"
SIZES = [*product(["112.5%", "225%"], [320, 768, 1280])]
"""The usual letters, and twice their size, on screens of three widths."""


def test_no_word_of_a_title_is_broken(
    visit: Callable[..., Page], served: str, addresses: list[str]
) -> None:
    page = visit("")
    found = {}
    for address in addresses:
        page.goto(served + address)
        for letters, width in SIZES:
            page.set_viewport_size({"width": width, "height": 800})
            page.evaluate(LETTERS, letters)
            found[address, letters, width] = page.evaluate(BROKEN)
    assert not {place: words for place, words in found.items() if words}
