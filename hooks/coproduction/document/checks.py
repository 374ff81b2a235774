"""Checks publications: their records, and the blocks of the pages they are made of."""

import re
from collections.abc import Iterable, Iterator, Sequence

from coproduction.document.document import plain, text, walk
from coproduction.document.letters import lacking, unknown_letters
from coproduction.document.tree import Anchor, Code, Heading, Image, Link, Table, Words
from coproduction.document.widths import needed
from coproduction.load import Catalogue, Entry
from coproduction.model.library import Publication
from coproduction.problem import Problem
from coproduction.rules.elements import Fault
from coproduction.rules.versions import missing_page

_WIDE = 90
"""Letters that a line of A4 has room for at 10 points."""


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


def check_parts(
    title: str, parts: Sequence[object], letters: frozenset[int] | None
) -> Iterator[Fault]:
    """What is wrong with a page as part of a document; `letters` are those the fonts have.

    `parts` are all that its blocks hold, in order; so they are below, too.
    """
    above = 1
    for part in parts:
        if isinstance(part, Heading):
            if part.level > above + 1:
                words = text(part.content)
                what = f"“{words}” is a heading of level {part.level}, below one of level {above}."
                mend = f"Write it with {'#' * (above + 1)}: no level may be left out."
                yield Fault(what, mend, (("decoded", re.escape(words.lower())),))
            above = part.level
        elif isinstance(part, Table) and sum(needed(plain(part))) > _WIDE:
            yield _wide(part)
    yield from unknown_letters(title, parts, letters)


def check_letters(catalogue: Catalogue, letters: frozenset[int]) -> Iterator[Problem]:
    """Letters that the fonts lack in records, in the fields of pages and in captions, where they
    stand.

    Pages other than their own print these too, and would be named for them.
    """
    texts = (words for entry in catalogue.all_entries() for words, _, _ in entry.texts)
    spoken = (cue.words for cues in catalogue.captions.values() for cue in cues)
    if not lacking("".join(set[str]().union(*texts, *spoken)), letters):
        return  # which is said of nearly every site, and far sooner than of each text
    told = set[Problem]()
    for entry in catalogue.all_entries():
        for words, path, _ in entry.texts:
            if said := lacking(words, letters):
                one = Problem(entry.file, entry.line(*path), *said)
                yield from {one} - told  # the title of a page may be that of a document, too
                told.add(one)
    for file, cues in catalogue.captions.items():
        for cue in cues:
            if said := lacking(cue.words, letters):
                yield Problem(file, cue.line, *said)


def is_empty(parts: Iterable[object]) -> bool:
    """True where there is nothing to read or to see."""
    return not any(isinstance(part, Words | Image | Code) for part in parts)


def _wide(table: Table) -> Fault:
    said = (part.text for part in walk(table.heads[-1]) if isinstance(part, Words))
    first = next((words for words in said if words.strip()), "|")
    what = f"A table of {len(table.shares)} columns is wider than a page of paper."
    mend = "In documents its page is turned, or its rows stand below one another. Make two of it."
    return Fault(
        what,
        mend,
        (("decoded", rf"{re.escape(first.strip().lower())}\s*\|"),),
        severity="warning",
    )


def dead_ends(parts: Iterable[object], known: frozenset[str]) -> Iterator[Fault]:
    """Links to places that did not come into the document; `known` are those that did."""
    for part in parts:
        if isinstance(part, Link) and part.anchor and part.anchor not in known:
            words = text(part.content)
            what = f"The link “{words}” leads to a place that no document has."
            mend = "Let it lead to a heading, or to the page."
            yield Fault(what, mend, (("decoded", re.escape(words.lower())),))


def anchors(parts: Iterable[object]) -> frozenset[str]:
    """The places in a document that links can lead to."""
    return frozenset(part.anchor for part in parts if isinstance(part, Heading | Anchor))
