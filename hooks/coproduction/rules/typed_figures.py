"""Figures typed by hand where the data has them: a warning.

Numbers below ten are too often something else, and so are years, days of a month and what
counts the parts of a document. A number is a figure where it equals one from a place that
its section cites; where a section cites none, from the page's only source.
"""

import re
from collections.abc import Iterator
from functools import cache

from coproduction.load import Catalogue, Page
from coproduction.model import kinds
from coproduction.model.figure import Figure
from coproduction.problem import Problem
from coproduction.rules.sections import Section, sections

LEAST = 10
"""The smallest number that is taken for a figure."""

_NUMBER = re.compile(r"(?<![\w.,/-])(\d{1,3}(?:,\d{3}){1,3}|\d{1,12})(%?)(?![\w/-]|[.,]\d)")
_MONTHS = "January February March April May June July August September October November December"
_LARGE = re.compile(r"\d\d")
"""What stands in every number that is large enough; most lines hold none."""
_PROSE = ("paragraph", "list", "table")

Place = tuple[str, str | None]


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Numbers in prose that equal a figure from a place that the same section cites."""
    by_number = catalogue.derived(_by_number)
    lines = page.body.split("\n")
    for section in sections(page):
        numbers = list(_numbers(page, section, lines))
        cited = _cited(page, section, catalogue) if numbers else set()
        for line, number in numbers:
            fits = [one for one in by_number.get(number, ()) if cited & _places(one)]
            if fits:
                yield _typed(page, line, "".join(number), fits)


def _by_number(catalogue: Catalogue) -> dict[tuple[str, str], list[Figure]]:
    found: dict[tuple[str, str], list[Figure]] = {}
    for figure in catalogue.all(Figure):
        for number in _NUMBER.findall(figure.value.written):
            found.setdefault(number, []).append(figure)
    return found


def _cited(page: Page, section: Section, catalogue: Catalogue) -> set[Place]:
    """The places that a section cites, by itself or in its figures; each with its document."""
    found: set[Place] = set()
    for mention in page.outline.mentions:
        if mention.line not in section.lines:
            continue
        if mention.kind == "source":
            found |= {(mention.id, place) for place in mention.places or (None,)}
        elif mention.kind == "figure" and (figure := catalogue.get(Figure, mention.id)):
            found |= _places(figure)
    sources = page.entry.record.sources
    return found or ({(sources[0], None)} if len(sources) == 1 else set())


def _places(figure: Figure) -> set[Place]:
    """The places of a figure, and its document as a whole."""
    document = figure.source.document
    return {(document, place) for place in (*(figure.source.place or ()), None)}


def _numbers(
    page: Page, section: Section, lines: list[str]
) -> Iterator[tuple[int, tuple[str, str]]]:
    """Each number in a section's heading and prose, as digits and percent sign, with its line.

    `lines` are those of the page's body.
    """
    prose = [one for one in section.passages if one.kind in _PROSE and not one.origin]
    below = [line for one in prose for line in range(one.line, one.last_line + 1)]
    for line in (section.heading.line, *below):
        written = lines[line - page.outline.first_line]
        if not _LARGE.search(written):
            continue
        for digits, percent in _NUMBER.findall(_aside().sub(" ", written)):
            if int(digits.replace(",", "")) >= LEAST:
                yield line, (digits, percent)


@cache
def _aside() -> re.Pattern[str]:
    """Numbers that are no figures; those of kinds of record that have a number in print too."""
    numbered = "|".join(f"{one.name}s?" for one in kinds() if "number" in one.model.model_fields)
    return re.compile(
        r"\{\{[^{}\n]*\}\}|`[^`]*`|\]\([^()]*\)|https?://\S+"  # figures pulled, code and addresses
        r"|^\s*\d+[.)]\s"  # the numbers of a list
        rf"|\b\d{{1,2}} (?={'|'.join(_MONTHS.split())})"  # days of a month
        r"|(?<![\d,])(?:19|20)\d\d(?![\d,%])"  # years
        r"|\b\d{1,2}[:.]\d\d(?= ?[ap]\.?m\b)|\b\d{1,2}:\d\d\b"  # times of day
        rf"|\b(?i:rows?|items?|points?|pages?|paragraphs?|{numbered}|number|no\.?)"
        r" \d+(?:(?:,| and| to|,? or) \d+)*"  # what counts parts of a document
    )


def _typed(page: Page, line: int, number: str, fits: list[Figure]) -> Problem:
    choices = " or ".join(f"{{{{ figure.{one.id} }}}} ({one.value})" for one in fits)
    return Problem(
        page.file,
        line,
        f"“{number}” is a figure of the data, typed by hand.",
        f"Write {choices} instead: it changes with the data, and links to its source.",
        "warning",
    )
