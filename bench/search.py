"""How long a reader of a large site waits for the first thing found, on a slow machine.

The whole browser has a quarter of a core, since a browser's own switch for that does not
reach the workers that search.
"""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from browser.chromium import PROGRAM, SWITCHES
from browser.nginx import serving
from playwright.sync_api import Browser, sync_playwright
from run import HERE, build
from slow import slowed

PAGES, SHARE = 1000, 0.25
ROUNDS = 3
"""How often each search is made, since the machine's pace is not steady."""
QUERIES = ("carers", "housing team", "volunteers", "advocacy project", "meetings")
LETTER = 150
"""Milliseconds for a letter: a quick typist's. The search gets ready from the first on."""

WATCH = """
() => {
  const list = document.getElementById("results");
  window.waited = new Promise((done) => {
    let pressed;
    addEventListener("keydown", (event) => { pressed = event.timeStamp; }, true);
    new MutationObserver(() => {
      if (list.children.length) requestAnimationFrame(() => done(performance.now() - pressed));
    }).observe(list, { childList: true });
  });
}
"""
"""Takes the time in the page, from the key to the frame that shows the first result."""


@dataclass(frozen=True)
class Waits:
    """Seconds to the first result, one for each search: on a site of so many pages, with such a
    share of a core, and so many milliseconds for each letter that is typed.
    """

    pages: int
    share: float
    letter: int
    seconds: Sequence[float]

    @property
    def median(self) -> float:
        """The wait in the middle."""
        return median(self.seconds)


def measure(folder: Path) -> Waits | None:
    """Builds a large site in `folder` and searches it; nothing where a browser cannot be held."""
    made, server = folder / "made", folder / "server"
    made.mkdir()
    server.mkdir()
    subprocess.run([sys.executable, HERE / "generate.py", made, str(PAGES)], check=True)
    build(made / "ours-with-search/mkdocs.yml", folder / "site")
    try:
        with (
            serving(folder / "site", server) as address,
            slowed(PROGRAM, SHARE, folder) as program,
            sync_playwright() as playwright,
            playwright.chromium.launch(executable_path=program, args=SWITCHES) as browser,
        ):
            waits = [wait(browser, f"{address}search/", query) for query in QUERIES * ROUNDS]
    except PermissionError:
        return None
    return Waits(PAGES, SHARE, LETTER, waits)


def wait(browser: Browser, address: str, query: str) -> float:
    """Seconds from Enter to the first result, for a reader who comes for the first time."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(address, wait_until="networkidle")
        page.evaluate(WATCH)
        page.get_by_label("What are you looking for?").press_sequentially(query, delay=LETTER)
        page.keyboard.press("Enter")
        milliseconds: float = page.evaluate("() => window.waited")
        return milliseconds / 1000
