"""Synonyms lead from words that no page has to words that some page has."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from coproduction.load import Catalogue, Entry, Page
from coproduction.model.library import Picture
from coproduction.model.search import Synonym
from coproduction.model.walk import Path
from coproduction.problem import Problem

_NOT_READ = ("id", "address", "file", "also", "said")
"""Fields whose words no page shows."""
_BETWEEN = re.compile(r"[^\w]+|_")
_KEPT = 1 << 14
"""Texts of which it is kept how they are spaced: a preview looks at them again and again."""


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Words that pages should have and no page has, and the other way round; words given twice."""
    synonyms = catalogue.written(Synonym)
    if not synonyms:
        return
    site = "\n".join(words for texts in (_fields, _lines) for _, _, words in texts(catalogue))
    first: dict[str, str] = {}
    for entry in synonyms:
        yield from _not_on_pages(entry, site)
        yield from _on_pages(entry, site, catalogue)
        yield from _twice(entry, first)


@lru_cache(_KEPT)
def spaced(phrase: str) -> str:
    """A phrase in small letters, with one space between its words and around them."""
    return f" {_BETWEEN.sub(' ', phrase.lower()).strip()} "


def _fields(catalogue: Catalogue) -> Iterator[tuple[Entry[Any], Path, str]]:
    """The words of each field of a record, spaced."""
    for entry in catalogue.all_entries():
        if isinstance(entry.record, Synonym | Picture):
            continue
        for path, _, value in entry.values:
            if path[-1] not in _NOT_READ:
                parts = value if isinstance(value, tuple) else (value,)
                yield entry, path, spaced(" ".join(one for one in parts if isinstance(one, str)))


def _lines(catalogue: Catalogue) -> Iterator[tuple[Page, int, str]]:
    """Each line of a page by its number, spaced."""
    for page in catalogue.pages.values():
        for number, line in enumerate(page.body.split("\n"), page.outline.first_line):
            yield page, number, spaced(line)


def _first_place(wanted: str, catalogue: Catalogue) -> str:
    """The file and the line where words of the site stand first."""
    for entry, path, words in _fields(catalogue):
        if wanted in words:
            return f"{entry.file}:{entry.line(*path)}"
    return next(f"{page.file}:{line}" for page, line, words in _lines(catalogue) if wanted in words)


def _not_on_pages(entry: Entry[Synonym], site: str) -> Iterator[Problem]:
    for index, phrase in enumerate(entry.record.words):
        begins = spaced(phrase).removesuffix(" ")  # “complaint” is found in “complaints”
        if begins not in site:
            yield Problem(
                entry.file,
                entry.line("words", index),
                f"No page has “{phrase}”, so who asks for the others finds nothing by it.",
                "Move it to “asked”, or delete it.",
                "warning",
            )


def _on_pages(entry: Entry[Synonym], site: str, catalogue: Catalogue) -> Iterator[Problem]:
    for index, phrase in enumerate(entry.record.asked):
        wanted = spaced(phrase)
        if wanted in site:
            here = _first_place(wanted, catalogue)
            yield Problem(
                entry.file,
                entry.line("asked", index),
                f"“{phrase}” stands at {here}, where it may mean something else.",
                "Move it to “words” if it means the same there, to “both” if it may mean either.",
                "warning",
            )


def _twice(entry: Entry[Synonym], first: dict[str, str]) -> Iterator[Problem]:
    for name in ("words", "asked", "both"):
        for index, phrase in enumerate(getattr(entry.record, name)):
            other = first.setdefault(spaced(phrase), entry.record.id)
            if other != entry.record.id:
                yield Problem(
                    entry.file,
                    entry.line(name, index),
                    f"“{phrase}” stands under “{other}”, too.",
                    "Join the two if all their words mean the same; delete one of it if not.",
                )
