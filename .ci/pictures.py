"""Takes pictures of the pages that differ between two builds of the site, before and after.

    python .ci/pictures.py BEFORE AFTER FOLDER

FOLDER gets `pages.txt`, a line a page such as `changed /guide/culture/`, the pictures, and an
`index.html` that shows each page's two beside one another. What a reader does not read (the
navigation, sizes of downloads) makes no page another one.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bs4 import BeautifulSoup
from chromium import launch
from jinja2 import Environment, FileSystemLoader
from playwright.sync_api import Page, sync_playwright
from server import serving

MOST = 20
"""Pages of which pictures are taken; more change where a template does, and are alike."""
TALLEST = 12_000
"""Pixels of a picture."""
UNREAD = 'nav, template, [role="status"], [data-part="downloads"]'


class Change(NamedTuple):
    """A page that differs: how, and its address, which begins and ends with a slash."""

    how: str
    address: str


def changes(before: Path, after: Path) -> Iterator[Change]:
    """The pages of two sites that differ, in the order of their addresses."""
    old, new = _pages(before), _pages(after)
    for address in sorted({*old, *new}):
        if address not in old:
            yield Change("new", address)
        elif address not in new:
            yield Change("gone", address)
        elif _read(old[address]) != _read(new[address]):
            yield Change("changed", address)


def _pages(site: Path) -> dict[str, Path]:
    found = {}
    for file in site.rglob("index.html"):
        inside = file.parent.relative_to(site).as_posix()
        found["/" if inside == "." else f"/{inside}/"] = file
    return found


def _read(file: Path) -> tuple[list[str], list[str]]:
    """The words of a page, and its pictures, whose names say what is in them."""
    soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
    article = soup.select_one("article") or soup
    for unread in article.select(UNREAD):
        unread.decompose()
    return [*article.stripped_strings], [str(one.get("src")) for one in article.select("img")]


def take(page: Page, site: Path, address: str, file: Path) -> None:
    """Takes a picture of a page of the site, with all that can be opened open."""
    with serving(site) as top:
        page.goto(top + address.lstrip("/"))
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        page.evaluate(
            "() => Promise.all([...document.images].map(one => {"
            " one.loading = 'eager'; return one.decode().catch(() => null); }))"
        )
        height = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
        clip = {"x": 0, "y": 0, "width": 1280, "height": height}
        page.screenshot(path=file, full_page=True, clip=clip)  # type: ignore[arg-type]


def main(before: Path, after: Path, folder: Path) -> None:
    """Writes the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    found = [*changes(before, after)]
    (folder / "pages.txt").write_text("".join(f"{one.how} {one.address}\n" for one in found))
    sides = {"before": before, "after": after}
    shown = []
    with sync_playwright() as playwright, launch(playwright) as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        for number, change in enumerate(found[:MOST], start=1):
            without = {"new": "before", "gone": "after"}.get(change.how)
            files = {one: f"{number:02}-{one}.png" for one in sides if one != without}
            for side, name in files.items():
                take(page, sides[side], change.address, folder / name)
            shown.append((change, files))
    environment = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True)
    template = environment.get_template("pictures.html.jinja")
    (folder / "index.html").write_text(template.render(shown=shown, more=found[MOST:]))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
