"""Where a page comes from: one list of its sources at its end, and marks in its text.

The list is made of the lines “From: …” of its sections, which do not stand in the page
themselves. Numbers, law and quotations in a section carry a mark that leads to the section's
lines in the list.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from coproduction.load import Catalogue, Page
from coproduction.model import by_name
from coproduction.model.citation import Source
from coproduction.model.pages import EasyRead
from coproduction.page import Mention, Passage
from coproduction.page.claims import Claim, read_origin
from coproduction.rules.claims import ends_of_claims
from coproduction.rules.sections import Section, sections
from coproduction.templates import render
from coproduction.templates.nodes import Node, mark
from coproduction.views.cite import Citations, one_block

Piece = tuple[int, int, str]

_MENTION = re.compile(r"\{\{\s*([a-z-]+)\.([\w-]+)[^{}\n]*\}\}")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")
_MARKS = re.compile(r"\*+|`|(?<!\w)_+|_+(?!\w)")


@dataclass
class Cited:
    """A source in a page's list: its number there, and lines that say what of the page it carries.

    A line is (id, heading of the section, places and what they are for); the first line of a
    section has an id, to which the section's marks lead. At the page's top the heading is "".
    """

    number: int
    source: Source
    lines: list[tuple[str, str, str]] = field(default_factory=list)


class Origins:
    """The origins of one page. None in an Easy Read, which ends with its sources itself."""

    def __init__(self, page: Page, catalogue: Catalogue) -> None:
        self._page, self._catalogue = page, catalogue
        self._cited: dict[str, Cited] = {}
        self._ours: list[tuple[str, str]] = []
        self._hidden: list[Piece] = []
        self._marks: list[Piece] = []
        if not isinstance(page.entry.record, EasyRead):
            for number, section in enumerate(sections(page)):
                self._read(section, number)
            for one in page.entry.record.sources:
                self._number(one)

    def covers(self, mention: Mention) -> bool:
        """Whether a mention stands in a line that is not shown."""
        return any(start <= mention.start < end for start, end, _ in self._hidden)

    def pieces(self) -> Iterator[Piece]:
        """What stands in place of the lines of origin, and the marks in the text."""
        yield from (*self._hidden, *self._marks)

    def listed(self, cite: Citations) -> str:
        """The list at the page's end as HTML; "" where there is nothing to say."""
        if not self._cited or cite.is_list_of_sources:
            return ""
        phrases, sources = self._catalogue.phrases, [*self._cited.values()]
        name = "pages/sources.html.jinja"
        ours = [one for one in self._ours if one[1]]
        wholly = [section or phrases("sources.top") for section, about in self._ours if not about]
        return one_block(
            render(name, phrases, sources=sources, ours=ours, wholly=wholly, cite=cite)
        )

    def _read(self, section: Section, number: int) -> None:
        name = "" if section.heading.level == 1 else self._words(section.heading.text)
        claims: list[Claim] = []
        for passage in section.passages:
            if passage.origin:
                claims += self._read_line(passage, name)
        claims += [Claim(one.id, one.places, "") for one in self._shown(section)]
        ends = [*ends_of_claims(section, self._page)]
        alone = self._page.entry.record.sources
        numbers = sorted({self._cite(one, number, name) for one in claims})
        for at, words in ends:
            if numbers:
                these = self._named(words, numbers)
                self._mark(at, words, these, f"from-{these[0]}-{number}")
            elif len(alone) == 1:
                self._mark(at, words, [self._number(alone[0])], "from-1")

    def _read_line(self, passage: Passage, name: str) -> tuple[Claim, ...]:
        lines = self._page.body.split("\n")[: passage.line - self._page.outline.first_line]
        start = sum(len(line) + 1 for line in lines)
        line = self._page.body[start : passage.end]
        origin = read_origin(line, start, self._page.outline.mentions)
        self._hidden.append((start, passage.end, origin.rest))
        self._ours += [(name, self._words(about)) for about in origin.ours]
        return origin.claims

    def _shown(self, section: Section) -> Iterator[Mention]:
        for one in self._page.outline.mentions:
            if one.kind == "source" and one.line in section.lines and not self.covers(one):
                yield one

    def _number(self, source: str) -> int:
        record = self._catalogue.find(Source, source)
        return self._cited.setdefault(source, Cited(len(self._cited) + 1, record)).number

    def _cite(self, claim: Claim, section: int, name: str) -> int:
        """Adds a line to a source; gives the source's number."""
        number = self._number(claim.source)
        cited = self._cited[claim.source]
        places = cited.source.spoken(claim.places, self._catalogue.phrases)
        said = ", ".join(one for one in (places, self._words(claim.about)) if one)
        identifier = f"from-{number}-{section}"
        again = any(line[0] == identifier for line in cited.lines)
        if not any(line[1:] == (name, said) for line in cited.lines):
            cited.lines.append(("" if again else identifier, name, said))
        return number

    def _named(self, words: str, numbers: list[int]) -> list[int]:
        """Of a section's sources those that are called so, such as a law; or all of them."""
        cited = [one for one in self._cited.values() if one.number in numbers]
        return [one.number for one in cited if words in one.source.named()] or numbers

    def _mark(self, at: int, words: str, numbers: list[int], target: str) -> None:
        said = _ranges(numbers)
        label = self._catalogue.phrases(
            "sources.mark", n=len(numbers), numbers=said, words=words.strip("“”")
        )
        more = f'.mark {mark(Node.MARK)} aria-label="{label}"'
        self._marks.append((at, at, f"[{said}](#{target}){{: {more} }}"))

    def _words(self, written: str) -> str:
        return _plain_words(written, self._catalogue)


def _ranges(numbers: list[int]) -> str:
    """“1, 3–5”: numbers in order, three or more in a row as a range."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(
        f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs
    )


def _plain_words(written: str, catalogue: Catalogue) -> str:
    """One line of Markdown as it is read: mentions by what they are called, without marks."""

    def called(found: re.Match[str]) -> str:
        kind = by_name().get(found[1])
        if kind is None or kind.mention is None:
            return ""
        return kind.mention(catalogue.find(kind.model, found[2]))

    words = _MENTION.sub(called, written)
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", words)).split())
