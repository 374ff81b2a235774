"""Debian's Chromium, started so that it asks nothing of the network by itself.

`CHROMIUM` names another one, such as the Debian 12 of a year ago has.
"""

import os

from playwright.sync_api import Browser, Playwright

PROGRAM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
SWITCHES = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
]


def launch(playwright: Playwright) -> Browser:
    """A browser to be closed by a `with` block."""
    return playwright.chromium.launch(executable_path=PROGRAM, args=SWITCHES)
