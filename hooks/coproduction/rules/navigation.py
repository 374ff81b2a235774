"""The navigation that settings name leads to pages that are there, once to each."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from coproduction.load import Catalogue
from coproduction.load.menu import FILE as MENU
from coproduction.load.menu import page_twice
from coproduction.problem import Problem
from coproduction.rules.versions import missing_page
from coproduction.settings import Settings

_FIRST = "index.md"
_NO_FIRST = (
    "There is no first page, so that the site's own address would lead nowhere.",
    "Write one; if it has another name, name it so.",
)
Steps = tuple[str | int, ...]


def check(settings: Settings, catalogue: Catalogue) -> Iterator[Problem]:
    """A site without a first page; and entries under “nav:” that lead nowhere, or a second time,
    none of them where there is a menu.
    """
    if not catalogue.has_page(_FIRST):
        yield Problem(f"docs/{_FIRST}", 1, *_NO_FIRST)
    first: dict[str, int] = {}
    if catalogue.menu is not None or any(one.file == MENU for one in catalogue.problems):
        return
    for path, entry in _entries(settings.values.get("nav"), ("nav",)):
        file, line = settings.read.place(path)
        if urlsplit(entry).scheme or urlsplit(entry).netloc:
            continue
        if not entry.endswith(".md") or not catalogue.has_page(entry):
            yield Problem(file, line, *missing_page(catalogue, entry))
        elif first.setdefault(entry, line) != line:
            yield Problem(file, line, *page_twice(entry, first[entry]))


def _entries(value: Any, path: Steps) -> Iterator[tuple[Steps, str]]:
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from _entries(item, (*path, number))
    elif isinstance(value, dict):
        for title, item in value.items():
            yield from _entries(item, (*path, title))
    elif isinstance(value, str):
        yield path, value
