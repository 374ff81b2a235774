"""Checks publications: their records, and the blocks of the pages they are made of."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from coproduction.document.document import text, walk
from coproduction.document.tree import Anchor, Bar, Block, Code, Heading, Image, Link, Words
from coproduction.load import Catalogue, Entry
from coproduction.model.library import Publication
from coproduction.problem import Problem
from coproduction.rules.elements import Fault
from coproduction.rules.versions import missing_page
from coproduction.rules.walk import all_entries, fields

_UNSEEN = frozenset("\n\t")


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Publications whose pages are not there, or stand twice in one book."""
    for entry in catalogue.written(Publication):
        yield from check_pages(entry, catalogue)


def check_pages(entry: Entry[Publication], catalogue: Catalogue) -> Iterator[Problem]:
    """The same for one publication."""
    pages = entry.record.pages
    for index, uri in enumerate(pages):
        line = entry.line("pages", index)
        if not catalogue.has_page(uri):
            yield Problem(entry.file, line, *missing_page(catalogue, uri))
        elif uri in pages[:index]:
            what = f"The page {uri} stands twice in “{entry.record.title}”."
            yield Problem(entry.file, line, what, "Delete one of the two.")


def check_blocks(title: str, blocks: Iterable[Block], letters: frozenset[int]) -> Iterator[Fault]:
    """What is wrong with a page as part of a document; `letters` are those the fonts have."""
    parts = [part for block in blocks for part in walk(block)]
    above = 1
    for part in parts:
        if isinstance(part, Heading):
            if part.level > above + 1:
                words = text(part.content)
                what = f"“{words}” is a heading of level {part.level}, below one of level {above}."
                mend = f"Write it with {'#' * (above + 1)}: no level may be left out."
                yield Fault(what, mend, (("decoded", re.escape(words.lower())),))
            above = part.level
    yield from _unknown_letters(title, parts, letters)


def check_letters(catalogue: Catalogue, letters: frozenset[int]) -> Iterator[Problem]:
    """Letters that the fonts lack in records and in the fields of pages, where they stand.

    Pages other than their own print these too, and would be named for them.
    """
    for entry in all_entries(catalogue):
        for path, _, value in fields(entry.record):
            for words in value if isinstance(value, tuple) else (value,):
                if isinstance(words, str) and not letters.issuperset(map(ord, words)):
                    for letter in dict.fromkeys(words):
                        if ord(letter) not in letters and letter not in _UNSEEN:
                            yield Problem(entry.file, entry.line(*path), *_unknown(letter))


def is_empty(blocks: Iterable[Block]) -> bool:
    """True where there is nothing to read or to see."""
    parts = (part for block in blocks for part in walk(block))
    return not any(isinstance(part, Words | Image | Code) for part in parts)


def _unknown_letters(title: str, parts: list[object], letters: frozenset[int]) -> Iterator[Fault]:
    found = dict.fromkeys(title)
    for part in parts:
        if isinstance(part, Words | Code):
            found |= dict.fromkeys(part.text)
        elif isinstance(part, Bar):
            found |= dict.fromkeys(part.label + part.value)
    for letter in found:
        if ord(letter) not in letters and letter not in _UNSEEN:
            yield Fault(*_unknown(letter), (("decoded", re.escape(letter.lower())),))


def _unknown(letter: str) -> tuple[str, str]:
    name = f"U+{ord(letter):04X} {unicodedata.name(letter, '')}".strip()
    what = f"The letters that documents are set in have no “{letter}” ({name})."
    return what, "Say it in words."


def dead_ends(blocks: Iterable[Block], known: frozenset[str]) -> Iterator[Fault]:
    """Links to places that did not come into the document; `known` are those that did."""
    for block in blocks:
        for part in walk(block):
            if isinstance(part, Link) and part.anchor and part.anchor not in known:
                words = text(part.content)
                what = f"The link “{words}” leads to a place that no document has."
                mend = "Let it lead to a heading, or to the page."
                yield Fault(what, mend, (("decoded", re.escape(words.lower())),))


def anchors(blocks: Iterable[Block]) -> frozenset[str]:
    """The places in a document that links can lead to."""
    parts = (part for block in blocks for part in walk(block))
    return frozenset(part.anchor for part in parts if isinstance(part, Heading | Anchor))
