"""Debian's Chromium, started so that it asks nothing of the network by itself.

Tests use the one without windows where it is installed: a page opens in a third of the time.
`CHROMIUM` names another one, such as the Debian 12 of a year ago has.
"""

import os
import shutil

from playwright.sync_api import Browser, Playwright

PROGRAM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
WINDOWLESS = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or PROGRAM
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
    return playwright.chromium.launch(executable_path=WINDOWLESS, args=SWITCHES)
