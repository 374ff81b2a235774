"""Claims that carry a mark of where they come from: numbers, law and quotations.

On guides and the like, words between quotation marks are words to use: what a source says stands
there as a quotation of its own, with its credit. On other pages they are quotations.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from coproduction.load import Catalogue, Page
from coproduction.model.pages import AtAGlance, Guide
from coproduction.model.stories import Project
from coproduction.page import Passage
from coproduction.page.lines import Lines
from coproduction.problem import Problem
from coproduction.rules.sections import Section, sections

_QUOTED = r"“[^“”]*(?:\s[^“”\s]+){4,}[^“”]*”"
_NUMBER = r"£\s?\d[\d,.]*|\b\d[\d,.]*\s?%|\b\d[\d,.]* (?:per cent|percent)\b"
_LAW = r"\b(?:[A-Z][a-z]+ )+(?:Act|Regulations|Bill)\b(?! [A-Z])(?: \d{4})?|\blegal dut(?:y|ies)\b"
_CLAIM = re.compile(f"{_NUMBER}|{_LAW}")
_CLAIM_OR_QUOTED = re.compile(f"{_QUOTED}|{_NUMBER}|{_LAW}")
_SIGNS = ("£", "%", "per cent", "percent", "Act", "Regulations", "Bill", "legal dut", "“")
"""One of these stands in every claim; most passages have none."""
_ADVICE = (Guide, AtAGlance, Project)
"""Types of page whose sections say where they are from."""
_NOT_READ = re.compile(r"\{\{[^{}\n]*\}\}|`[^`]*`|\]\([^()]*\)")
_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Numbers and law in sections that name no source; a source named twice for one thing."""
    if isinstance(page.entry.record, _ADVICE):
        for section in sections(page):
            yield from _unmarked(section, page)
    for section in sections(page):
        yield from _twice(section, page)


def ends_of_claims(section: Section, page: Page) -> Iterator[tuple[int, str]]:
    """Where marks stand in a section: the end of each paragraph, item and row with a claim.

    An offset into the page's body, and the words that the mark is for. A quotation that stands by
    itself has a mark of its own.
    """
    pattern = _CLAIM if isinstance(page.entry.record, _ADVICE) else _CLAIM_OR_QUOTED
    lines = _lines(page)
    for passage in section.passages:
        if passage.kind in ("paragraph", "list", "table") and not passage.origin:
            for start, end in _parts(passage, lines):
                found = _claim(pattern, page.body[start:end])
                if found:
                    yield _end(passage, page.body[start:end], start), found


def _claim(pattern: re.Pattern[str], text: str) -> str:
    """The first claim in words; "" where there is none."""
    if not any(sign in text for sign in _SIGNS):
        return ""
    bare = _NOT_READ.sub(lambda found: " " * len(found[0]), text)
    found = pattern.search(bare)
    return " ".join(found[0].split()) if found else ""


def _lines(page: Page) -> Lines:
    return Lines(page.body, page.file, page.outline.first_line)


def _parts(passage: Passage, lines: Lines) -> Iterator[tuple[int, int]]:
    """A paragraph as a whole, a list by its items, a table by its rows without the head."""
    first = passage.line - lines.first_line
    rows = lines.texts[first : passage.last_line - lines.first_line + 1]
    begin = {
        "paragraph": [0],
        "list": [at for at, line in enumerate(rows) if at == 0 or _ITEM.match(line)],
        "table": list(range(2, len(rows))),
    }[passage.kind]
    for here, after in pairwise([*begin, len(rows)]):
        yield lines.start(first + here), lines.stop(first + after)


def _end(passage: Passage, text: str, start: int) -> int:
    bare = text.rstrip()
    if passage.kind == "table" and bare.endswith("|"):
        bare = bare[:-1].rstrip()
    return start + len(bare)


def _unmarked(section: Section, page: Page) -> Iterator[Problem]:
    named = {one.line for one in page.outline.mentions if one.kind == "source"}
    if named & set(section.lines):
        return
    lines = _lines(page)
    for passage in section.passages:
        if passage.kind == "paragraph" and not passage.origin:
            for start, end in _parts(passage, lines):
                text = _NOT_READ.sub(" ", page.body[start:end])
                found = _CLAIM.search(text)
                if found:
                    yield Problem(
                        page.file,
                        passage.line,
                        f"“{found[0].rstrip('.,')}” is a number or a law, and its section names no "
                        "source.",
                        "Name one in its line “From: …”, such as {{ source.id ¶3 }}.",
                        "warning",
                    )


def _twice(section: Section, page: Page) -> Iterator[Problem]:
    for passage in section.passages:
        if not passage.origin:
            continue
        said: set[tuple[str, str]] = set()
        for mention in page.outline.mentions:
            if mention.kind != "source" or mention.line not in range(
                passage.line, passage.last_line + 1
            ):
                continue
            for place in mention.places or ("",):
                if (mention.id, place) in said:
                    yield Problem(
                        page.file,
                        mention.line,
                        f"“{mention.id}{f' {place}' if place else ''}” is named twice here.",
                        "Delete one of the two.",
                    )
                said.add((mention.id, place))
