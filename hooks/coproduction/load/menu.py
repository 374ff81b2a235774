"""The menu, from `data/menu.yml`: pages, and parts with a title and pages of their own."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coproduction.model.web import host_fault, is_web_address
from coproduction.problem import Problem
from coproduction.source import Mapping as Fields
from coproduction.source import Sequence, Unreadable, Value, line_at, read_text, read_yaml

FILE = "data/menu.yml"

_HOW = "Write “- guide.md”, or “- Title: guide.md”, or a title with a list of pages below it."


@dataclass(frozen=True)
class Menu:
    """`entries` are what the site engine takes for its navigation. `pages` are the pages in it,
    each with the title of its part ("" where it has none); `lines` say where each stands.
    """

    entries: list[Any]
    pages: Mapping[str, str]
    lines: Mapping[str, int]


def read_menu(root: Path) -> tuple[Menu | None, list[Problem]]:
    """The menu of the project in `root`, None where it has no such file; and what is wrong."""
    if not (root / FILE).exists():
        return None, []
    try:
        written = read_yaml(read_text(root / FILE, FILE), FILE)
        if not isinstance(written, Sequence):
            raise Unreadable(FILE, written.line, "The menu is not a list.", _HOW)
        found = list(_pages(written, "", written.line))
    except Unreadable as error:
        return None, [error.problem]
    pages = {page: part for page, part, _ in found}
    lines: dict[str, int] = {}
    twice = [
        Problem(FILE, line, *page_twice(page, lines[page]))
        for page, _, line in found
        if lines.setdefault(page, line) != line
    ]
    return Menu(_plain(written), pages, lines), twice


def titles_of(entries: Any) -> Iterator[tuple[str, str]]:
    """The pages to which some entries give titles of their own, each with its title."""
    for entry in entries or ():
        for title, inside in entry.items() if isinstance(entry, dict) else ():
            if isinstance(inside, str):
                yield inside, title
            else:
                yield from titles_of(inside)


def page_twice(page: str, line: int) -> tuple[str, str]:
    """What is wrong where a page stands in a menu again, and how to mend it."""
    return f"{page} stands in the menu already, on line {line}.", "Delete one of the two."


def _pages(value: Value, part: str, line: int) -> Iterator[tuple[str, str, int]]:
    if isinstance(value, Sequence):
        for item in value:
            yield from _pages(item, part, getattr(item, "line", line))
    elif isinstance(value, Fields):
        if len(value) > 1:
            second = [*value][1]
            what = f"“{second}” stands in the entry of “{next(iter(value))}”."
            raise Unreadable(FILE, line_at(value, (second,)), what, "Give each its own hyphen.")
        for title, inside in value.items():
            yield from _pages(inside, part or str(title), line_at(value, (title,)))
    elif " - " in value:
        title = value.partition(" - ")[0]
        mend = f"Write “{title}:”, so that what stands below it belongs to it."
        raise Unreadable(FILE, line, f"There is no colon after “{title}”.", mend)
    elif value.endswith(".md"):
        yield str(value), part, value.line
    elif not is_web_address(value):
        raise Unreadable(FILE, line, f"“{value}” is not a page.", _HOW)
    elif fault := host_fault(value):
        raise Unreadable(FILE, line, *fault)


def _plain(value: Value) -> Any:
    if isinstance(value, Sequence):
        return [_plain(item) for item in value]
    if isinstance(value, Fields):
        return {str(title): _plain(inside) for title, inside in value.items()}
    return str(value)
