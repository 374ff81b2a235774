"""What a reader loads before they do anything: few bytes, and every picture there is."""

from collections.abc import Callable

import pytest
from easy_reads import BOOKLETS
from playwright.sync_api import Browser

MOST = 120_000
"""Bytes of an Easy Read on the wire, as the host compresses them."""


@pytest.mark.parametrize("address", BOOKLETS)
def test_a_booklet_is_light(
    browser: Browser, served: str, address: str, measured: Callable[[str], None]
) -> None:
    sizes: list[int] = []
    with browser.new_page(viewport={"width": 1280, "height": 800}) as page:
        page.on("response", lambda answer: sizes.append(int(answer.headers["content-length"])))
        page.goto(served + address, wait_until="networkidle")
        there = "[...document.images].every((one) => one.complete && one.naturalWidth > 0)"
        assert page.evaluate(there)
    measured(f"{address} {sum(sizes) / 1000:.0f} kB in {len(sizes)} requests")
    assert sum(sizes) <= MOST
