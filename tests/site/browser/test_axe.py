"""axe-core on every page at two widths; in the dark scheme its rules of colour alone."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal

import axe
import pytest
from axe import FOR_PEOPLE, Found
from chromium import launch
from playwright.sync_api import Browser, sync_playwright

WIDTHS = (320, 1280)
SCHEMES: dict[Literal["light", "dark"], Sequence[str]] = {"light": (), "dark": axe.COLOURS}
"""Each scheme with the marks of the rules that are run in it; all where there is none."""
CORES = 2
LEAST = 7
"""WCAG's AAA contrast for text of any size."""


@pytest.fixture(scope="module")
def audit(served: str, addresses: list[str], tools: Path) -> list[Found]:
    shares = [addresses[first::CORES] for first in range(CORES)]
    with ThreadPoolExecutor(CORES) as pool:
        return [
            found
            for share in pool.map(lambda s: audited(served, s, tools), shares)
            for found in share
        ]


def audited(served: str, addresses: list[str], tools: Path) -> list[Found]:
    with sync_playwright() as playwright, launch(playwright) as browser:
        return [
            found
            for width in WIDTHS
            for found in audited_at(browser, width, served, addresses, tools)
        ]


def audited_at(
    browser: Browser, width: int, served: str, addresses: list[str], tools: Path
) -> Iterator[Found]:
    with (
        browser.new_context(
            viewport={"width": width, "height": 800}, reduced_motion="reduce"
        ) as context,
        context.new_page() as page,
    ):
        for address in addresses:
            page.goto(served + address)
            axe.put(page, tools)
            for scheme, tags in SCHEMES.items():
                page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                yield axe.look(page, f"{address or 'home'} {scheme} {width}", tags)


def test_axe_finds_nothing_wrong_on_any_page(audit: list[Found], addresses: list[str]) -> None:
    assert len(audit) == len(addresses) * len(WIDTHS) * len(SCHEMES) > 200
    assert not [(found.page, found.violations) for found in audit if found.violations]


def test_contrast_that_axe_cannot_tell_is_seven_to_one_at_least(audit: list[Found]) -> None:
    measured = [(found.page, *one) for found in audit for one in found.contrasts]
    assert not [one for one in measured if one[-1] < LEAST]


def test_axe_leaves_nothing_else_undecided(audit: list[Found]) -> None:
    undecided = {(rule, found.page) for found in audit for rule, _ in found.undecided}
    assert not {one for one in undecided if one[0] not in FOR_PEOPLE}


def test_axe_and_the_measure_would_find_faint_words(browser: Browser, tools: Path) -> None:
    faint = "<p style='color: #777'>faint words</p><p style='color: #666'>less faint</p>"
    with browser.new_context() as context, context.new_page() as page:
        page.set_content(f"<html lang='en'><title>A</title><main><h1>A</h1>{faint}</main></html>")
        axe.put(page, tools)
        found = axe.look(page)
        rules = {one.split(":")[0] for one in found.violations}
        assert rules == {"color-contrast", "color-contrast-enhanced"}
        assert axe.look(page, tags=axe.COLOURS).violations == found.violations
        assert page.evaluate(axe.CONTRAST, "p + p") == pytest.approx(5.74, abs=0.01)


OPEN = {
    "settings": ".settings summary",
    "menu": ".menu summary",
    "section": ".section summary",
    "meaning": "a.word",
    "sources": ".origins summary",
}
"""What a reader can open on a page of the guide, by what opens it."""


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_wrong_with_what_is_open(
    browser: Browser, served: str, tools: Path, width: int, scheme: str
) -> None:
    with (
        browser.new_context(
            viewport={"width": width, "height": 800},
            reduced_motion="reduce",
            color_scheme=scheme,  # type: ignore[arg-type]
        ) as context,
        context.new_page() as page,
    ):
        for name, opener in OPEN.items():
            page.goto(f"{served}guide/what-is-co-production/")
            if not page.locator(opener).first.is_visible():
                continue
            page.locator(opener).first.click()
            axe.put(page, tools)
            found = axe.look(page, f"{name} {scheme} {width}")
            assert not found.violations
            assert not [one for one in found.contrasts if one[-1] < LEAST]
