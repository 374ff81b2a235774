"""What a reader loads before they do anything: few bytes, and every picture there is."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from easy_reads import BOOKLETS
from playwright.sync_api import Browser, Page

MOST = 120_000
"""Bytes of an Easy Read on the wire, as the host compresses them."""


THERE = "[...document.images].every((one) => one.complete && one.naturalWidth > 0)"


@dataclass(frozen=True)
class Load:
    """The size of each answer in bytes, and whether every picture is there."""

    sizes: list[int]
    pictures: bool


@pytest.fixture(scope="module")
def loads(browser: Browser, served: str) -> dict[str, Load]:
    """Each booklet as a reader's first page. All are opened at once, and then waited for."""
    tabs = {}
    sizes: dict[str, list[int]] = {address: [] for address in BOOKLETS}
    for address in BOOKLETS:
        tabs[address] = page = browser.new_page(viewport={"width": 1280, "height": 800})
        weigh(page, sizes[address])
        page.goto(served + address, wait_until="commit")
    for page in tabs.values():
        page.wait_for_load_state("networkidle")
    found = {address: Load(sizes[address], page.evaluate(THERE)) for address, page in tabs.items()}
    for page in tabs.values():
        page.close()
    return found


def weigh(page: Page, sizes: list[int]) -> None:
    page.on("response", lambda answer: sizes.append(int(answer.headers["content-length"])))


@pytest.mark.parametrize("address", BOOKLETS)
def test_a_booklet_is_light(
    loads: dict[str, Load], address: str, measured: Callable[[str], None]
) -> None:
    assert loads[address].pictures
    sizes = loads[address].sizes
    assert len(sizes) > 1
    measured(f"{address} {sum(sizes) / 1000:.0f} kB in {len(sizes)} requests")
    assert sum(sizes) <= MOST
