"""axe-core sees what is wrong, and finds nothing wrong with what a reader opens on a page."""

from pathlib import Path

import axe
import pytest
from playwright.sync_api import Browser
from walk import SCHEMES, WIDTHS

LEAST = 7
"""WCAG's AAA contrast for text of any size."""


def test_axe_and_the_measure_would_find_faint_words(browser: Browser, tools: Path) -> None:
    faint = "<p style='color: #777'>faint words</p><p style='color: #666'>less faint</p>"
    with browser.new_context() as context, context.new_page() as page:
        page.set_content(f"<html lang='en'><title>A</title><main><h1>A</h1>{faint}</main></html>")
        axe.put(page, tools)
        found = axe.look(page)
        rules = {one.split(":")[0] for one in found.violations}
        assert rules == {"color-contrast-enhanced"}
        assert axe.look(page, tags=axe.COLOURS).violations == found.violations
        assert page.evaluate(axe.CONTRAST, "p + p") == pytest.approx(5.74, abs=0.01)


def test_rules_that_are_left_to_people_call_nothing_wrong(browser: Browser, tools: Path) -> None:
    links = (f"<a href='https://example.org/{place}'>More</a>" for place in ("one", "two"))
    doubtful = f"<p hidden>hidden</p>{''.join(links)}"
    with browser.new_context() as context, context.new_page() as page:
        page.set_content(
            f"<html lang='en'><title>A</title><main><h1>A</h1>{doubtful}</main></html>"
        )
        axe.put(page, tools)
        found = page.evaluate("(rules) => axe.run({runOnly: rules})", [*axe.FOR_PEOPLE])
        assert found["violations"] == []
        assert {one["id"] for one in found["incomplete"]} == axe.FOR_PEOPLE


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
        axe.bring(context, tools)
        for name, opener in OPEN.items():
            page.goto(f"{served}guide/what-is-co-production/")
            if not page.locator(opener).first.is_visible():
                continue
            page.locator(opener).first.click()
            found = axe.look(page, f"{name} {scheme} {width}")
            assert not found.violations
            assert not [one for one in found.contrasts if one[-1] < LEAST]
