"""axe-core, with every rule it has, on every page, in both schemes, at two widths."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from chromium import launch
from playwright.sync_api import Browser, Page, sync_playwright

WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")
CORES = 2
AXE = "axe-core/axe.min.js"
RUN = """async () => {
  const rules = Object.fromEntries(axe.getRules().map(({ruleId}) => [ruleId, {enabled: true}]));
  const resultTypes = ["violations", "incomplete"];
  const {violations, incomplete} = await axe.run({rules, resultTypes});
  const told = (found) => found.flatMap(({id, nodes}) => nodes.map((node) =>
    ({rule: id, target: node.target.join(" "), why: node.failureSummary})));
  return {violations: told(violations), undecided: told(incomplete)};
}"""
FOR_PEOPLE = frozenset({"hidden-content", "identical-links-same-purpose"})
"""What axe can never decide: if words out of sight matter, and if two links mean the same."""
LEAST = 7
"""WCAG's AAA contrast for text of any size."""
CONTRAST = Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Found:
    """What axe says of a page, with the contrast measured wherever axe could not tell."""

    page: str
    violations: list[str]
    undecided: list[tuple[str, str]]
    contrasts: list[tuple[str, float]]


@pytest.fixture(scope="module")
def audit(served: str, addresses: list[str], tools: Path) -> list[Found]:
    axe = (tools / AXE).read_text(encoding="utf-8")
    shares = [addresses[first::CORES] for first in range(CORES)]
    with ThreadPoolExecutor(CORES) as pool:
        return [
            found
            for share in pool.map(lambda s: audited(served, s, axe), shares)
            for found in share
        ]


def audited(served: str, addresses: list[str], axe: str) -> list[Found]:
    with sync_playwright() as playwright, launch(playwright) as browser:
        return [
            found
            for width in WIDTHS
            for found in audited_at(browser, width, served, addresses, axe)
        ]


def audited_at(
    browser: Browser, width: int, served: str, addresses: list[str], axe: str
) -> Iterator[Found]:
    with (
        browser.new_context(
            viewport={"width": width, "height": 800}, reduced_motion="reduce"
        ) as context,
        context.new_page() as page,
    ):
        for address in addresses:
            page.goto(served + address)
            page.evaluate(axe)
            for scheme in SCHEMES:
                page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                yield read(f"{address or 'home'} {scheme} {width}", page.evaluate(RUN), page)


def read(name: str, result: dict[str, Any], page: Page) -> Found:
    contrasts, others = [], []
    for one in result["undecided"]:
        if one["rule"].startswith("color-contrast"):
            contrasts.append((one["target"], page.evaluate(CONTRAST, one["target"])))
        else:
            others.append((one["rule"], one["target"]))
    violations = [f"{one['rule']}: {one['target']}: {one['why']}" for one in result["violations"]]
    return Found(name, violations, others, contrasts)


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
        page.evaluate((tools / AXE).read_text(encoding="utf-8"))
        found = read("faint", page.evaluate(RUN), page)
        rules = {one.split(":")[0] for one in found.violations}
        assert rules == {"color-contrast", "color-contrast-enhanced"}
        assert page.evaluate(CONTRAST, "p + p") == pytest.approx(5.74, abs=0.01)
