"""Titles whose words stay whole, however narrow the screen and however large the letters."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

BROKEN = Path(__file__).with_name("titles.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("letters", ["112.5%", "225%"], ids=["usual", "twice the size"])
def test_no_word_of_a_title_is_broken(
    visit: Callable[..., Page], served: str, addresses: list[str], width: int, letters: str
) -> None:
    page = visit("", width, bypass_csp=True)
    found = {}
    for address in addresses:
        page.goto(served + address)
        page.add_style_tag(content=f"html {{ font-size: {letters} !important; }}")
        found[address] = page.evaluate(BROKEN)
    assert not {address: words for address, words in found.items() if words}
