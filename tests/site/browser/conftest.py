"""The built site on a server of its own, read with Debian's Chromium."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from chromium import launch
from playwright.sync_api import Browser, Page, sync_playwright
from server import serving

from sites import build, once
from takeaway import example

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
def example_site(shared: Path) -> Path:
    """The folder of the example project's site, with the look of ours and no publications."""

    def make(folder: Path) -> None:
        root = example(folder / "project", publications="")
        (root / "data/publications.yml").unlink()
        build(root, folder / "site")

    return once(shared / "example", make) / "site"


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


@pytest.fixture(scope="session")
def shown(browser: Browser, served: str) -> Iterator[Callable[..., Page]]:
    """Shows a page to a test that only looks, in a tab kept for all who have the same settings.

    What a test keeps in the browser, grants or listens to would reach the next: such a one visits.
    """
    tabs: dict[tuple[tuple[str, object], ...], Page] = {}

    def show(address: str, width: int = 1280, height: int = 800, **settings: object) -> Page:
        key = tuple(sorted(settings.items()))
        if key not in tabs:
            tabs[key] = browser.new_context(**settings).new_page()  # type: ignore[arg-type]
        tabs[key].set_viewport_size({"width": width, "height": height})
        tabs[key].goto(served + address)
        return tabs[key]

    yield show
    for page in tabs.values():
        page.context.close()


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
