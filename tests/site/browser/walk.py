"""Every page, opened once and asked all that is asked of every page."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import axe
from axe import Found
from playwright.sync_api import Browser, Page

HERE = Path(__file__).parent
WIDTHS = (320, 1280)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
"""In the first, axe's rules are all run; in the other only those on colours, where the page
proves that nothing but colours differs (`shown.js`)."""
LETTERS = ("112.5%", "225%")
"""The usual size of letters, and twice that."""
SCREENS = (1280, 768, 320)
"""The widths at which titles are read."""

BROKEN = f"""(sizes) => {{
  const broken = ({(HERE / "titles.js").read_text(encoding="utf-8")});
  const {{style}} = document.documentElement;
  const found = sizes.map((size) => {{
    style.setProperty("font-size", size, "important");
    return broken();
  }});
  style.removeProperty("font-size");
  return found;
}}"""
CUT = (HERE / "cut.js").read_text(encoding="utf-8")
SHOWN = (HERE / "shown.js").read_text(encoding="utf-8")
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
LAID_OUT = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
"""Waits until a whole frame is done, with all that listens to sizes and schemes."""


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
    """Opens each page, as a reader does who comes for the first time, and asks it everything.

    In an order that changes width and scheme least often: each change lays the page out anew.
    """
    answers = Answers()
    with browser.new_context() as context, context.new_page() as page:
        axe.bring(context, tools)
        context.on("request", lambda request: answers.asked.append(request.url))
        for address in addresses:
            page.emulate_media(color_scheme="light", reduced_motion="no-preference")
            page.set_viewport_size({"width": SCREENS[0], "height": 800})
            page.goto(served + address)
            answers.stored[address] = page.evaluate(STORED)
            answers.covered[address] = page.evaluate(COVERED)
            for width in SCREENS:
                page.set_viewport_size({"width": width, "height": 800})
                for letters, words in zip(LETTERS, page.evaluate(BROKEN, LETTERS), strict=True):
                    answers.broken[address, letters, width] = words
            page.set_viewport_size({"width": 320, "height": 256})
            answers.cut[address] = page.evaluate(CUT)
            answers.audits += audits(page, address or "home")
        answers.cookies += context.cookies()
    return answers


def audits(page: Page, name: str) -> list[Found]:
    """What axe, which is there, says of the page at each width in each scheme."""
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.evaluate(LAID_OUT)
            same = page.evaluate(SHOWN) and scheme != SCHEMES[0]
            found.append(axe.look(page, f"{name} {scheme} {width}", axe.COLOURS if same else ()))
    return found
