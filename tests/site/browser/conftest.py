"""The built site on a server of its own, read with Debian's Chromium."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from chromium import launch
from playwright.sync_api import Browser, Page, sync_playwright
from server import serving

TOOLS = Path(__file__).parent / "node_modules"


@pytest.fixture(scope="session")
def tools() -> Path:
    """The folder with axe-core and vnu-jar."""
    assert (TOOLS / "axe-core").is_dir(), (
        "axe-core and vnu are missing: run `make test`, or `npm ci` in tests/site/browser"
    )
    return TOOLS


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    """The address of the built site."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def addresses(site: Path) -> list[str]:
    """Every page of the built site, but those that only send on to another."""
    pages = (path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return sorted(
        page.removesuffix("index.html")
        for page in pages
        if 'http-equiv="refresh"' not in (site / page).read_text(encoding="utf-8")
    )


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright, launch(playwright) as browser:
        yield browser


@pytest.fixture
def visit(browser: Browser, served: str) -> Iterator[Callable[..., Page]]:
    """Opens a page by its address, as a reader with settings of their own would."""
    contexts = []

    def open_page(address: str, width: int = 1280, height: int = 800, **settings: object) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            **settings,  # type: ignore[arg-type]
        )
        contexts.append(context)
        page = context.new_page()
        page.goto(served + address)
        return page

    yield open_page
    for context in contexts:
        context.close()
