"""Every page, opened once and asked all that is asked of every page."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any, Literal

import axe
from axe import Found
from playwright.sync_api import Browser, Page

HERE = Path(__file__).parent
WIDTHS = (1280, 320)
SCHEMES: dict[Literal["light", "dark"], Sequence[str]] = {"light": (), "dark": axe.COLOURS}
"""Each scheme with the marks of axe's rules that are run in it; all where there is none."""
SIZES = [*product(["112.5%", "225%"], [320, 768, 1280])]
"""The usual letters, and twice their size, on screens of three widths."""

LETTERS = "letters => document.documentElement.style.setProperty('font-size', letters, 'important')"
AS_BEFORE = "document.documentElement.style.removeProperty('font-size')"
BROKEN = (HERE / "titles.js").read_text(encoding="utf-8")
CUT = (HERE / "cut.js").read_text(encoding="utf-8")
STORED = """async () => [
  localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
  (await navigator.serviceWorker.getRegistrations()).length]"""
COVERED = """() => {
  const aside = document.querySelector(".article > .contents");
  if (!aside || getComputedStyle(aside).position !== "sticky") return [];
  const { left } = aside.getBoundingClientRect();
  return [...document.querySelectorAll(".article > *")]
    .filter((one) => one.compareDocumentPosition(aside) & Node.DOCUMENT_POSITION_PRECEDING)
    .filter((one) => one.getBoundingClientRect().right > left + 1)
    .map((one) => one.outerHTML.slice(0, 80));
}"""
LAID_OUT = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


@dataclass
class Answers:
    """What was found, by the page's address.

    `asked` are the addresses of all requests, `stored` counts what a page keeps in the browser,
    `covered` is what comes to lie over the contents when the page is scrolled, `broken` are words
    of titles that stand on two lines, `cut` is what sticks out or is cut at 400 %.
    """

    audits: list[Found] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    cookies: list[Any] = field(default_factory=list)
    stored: dict[str, list[int]] = field(default_factory=dict)
    covered: dict[str, list[str]] = field(default_factory=dict)
    broken: dict[tuple[str, str, int], list[str]] = field(default_factory=dict)
    cut: dict[str, list[str]] = field(default_factory=dict)


def walk(browser: Browser, served: str, addresses: Sequence[str], tools: Path) -> Answers:
    """Opens each page, as a reader does who comes for the first time, and asks it everything."""
    answers = Answers()
    with browser.new_context() as context, context.new_page() as page:
        context.on("request", lambda request: answers.asked.append(request.url))
        for address in addresses:
            page.set_viewport_size({"width": 1280, "height": 800})
            page.goto(served + address)
            answers.stored[address] = page.evaluate(STORED)
            answers.covered[address] = page.evaluate(COVERED)
            for letters, width in SIZES:
                page.set_viewport_size({"width": width, "height": 800})
                page.evaluate(LETTERS, letters)
                answers.broken[address, letters, width] = page.evaluate(BROKEN)
            page.evaluate(AS_BEFORE)
            page.set_viewport_size({"width": 320, "height": 256})
            answers.cut[address] = page.evaluate(CUT)
            answers.audits += audits(page, address or "home", tools)
        answers.cookies += context.cookies()
    return answers


def audits(page: Page, name: str, tools: Path) -> list[Found]:
    """What axe says of the page at each width in each scheme; it is left as it was."""
    axe.put(page, tools)
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for scheme, tags in SCHEMES.items():
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.evaluate(LAID_OUT)
            found.append(axe.look(page, f"{name} {scheme} {width}", tags))
    page.emulate_media(color_scheme="light", reduced_motion="no-preference")
    return found
