"""The words of a page's blocks as readers see them: without marks, links and where they are from.

What records fill in (a figure) counts as words, so a change of the data is a change of the page.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from coproduction.load import Catalogue, Page
from coproduction.model import by_name
from coproduction.model.citation import Source
from coproduction.page import Passage as Block
from coproduction.page import split_sentences

_KEPT = 1 << 14
"""Texts whose reading is kept: a site has some thousands, each compared with several versions."""
_MENTION = re.compile(r"\{\{\s*([a-z-]+)\.([a-z0-9-]+)[^}]*\}\}")
_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\]]*\])*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])")
_GIVEN = re.compile(r"\{:[^}]*\}|\{#[\w-]+\}")
_TAG = re.compile(r"</?[a-zA-Z][^>]*>|<!--.*?-->", re.DOTALL)
_MARKS = re.compile(r"\*+|`+|(?<!\w)_+(?=\w)|(?<=[\w.!?])_+(?!\w)")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?")
_ROW = re.compile(r"^\s*\|?[\s:|-]+\|?\s*$")
_WORD = re.compile(r"[£€$]?\d+(?:[,.]\d+)*%?|[^\W\d_]+(?:'[^\W\d_]+)*")


@dataclass(frozen=True)
class Said:
    """A sentence of a page in its words alone, and its line in the file."""

    text: str
    line: int

    @property
    def folded(self) -> str:
        """The sentence for comparing: small letters, no marks, the same however it is typed."""
        return fold(self.text)


@lru_cache(_KEPT)
def fold(text: str) -> str:
    """Words in small letters with one space between them; marks, hyphens and quotes are gone."""
    plain = text.replace("’", "'").replace("‘", "'").replace("\u00ad", "").casefold()
    return " ".join(_WORD.findall(plain))


def said(block: Block, page: Page, catalogue: Catalogue) -> Iterator[Said]:
    """The sentences of one block; a list has those of its items, a table those of its rows."""
    first = page.outline.first_line
    lines = page.body.split("\n")[block.line - first : block.last_line - first + 1]
    unit: list[tuple[str, int]] = []
    for number, line in enumerate(lines, start=block.line):
        begins = block.kind == "table" or _ITEM.match(line) or not line.strip()
        if begins and unit:
            yield from _sentences(unit, catalogue)
            unit = []
        if block.kind == "table":
            line = "" if _ROW.match(line) else "; ".join(_cells(line))
        if line.strip():
            unit.append((_ITEM.sub("", line).lstrip("> "), number))
    yield from _sentences(unit, catalogue)


def plain(text: str, catalogue: Catalogue) -> str:
    """Markdown as a reader sees it, records filled in."""
    return _unmarked(_MENTION.sub(lambda one: _mentioned(one[1], one[2], catalogue), text))


@lru_cache(_KEPT)
def _unmarked(text: str) -> str:
    text = _GIVEN.sub("", _LINK.sub(r"\1", text))
    text = html.unescape(_MARKS.sub("", _TAG.sub("", text)))
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def _mentioned(kind: str, identifier: str, catalogue: Catalogue) -> str:
    found = by_name().get(kind)
    if found is None or found.mention is None or found.model is Source:
        return ""
    record = catalogue.get(found.model, identifier)
    return found.mention(record) if record else ""


def _cells(line: str) -> list[str]:
    cells = re.split(r"(?<!\\)\|", line.strip().strip("|"))
    return [cell.strip() for cell in cells if cell.strip()]


def _sentences(unit: list[tuple[str, int]], catalogue: Catalogue) -> Iterator[Said]:
    """Sentences that may run over several lines; each at the line that it begins on."""
    texts = tuple(plain(text, catalogue) for text, _ in unit)
    for sentence, begun in _split(texts):
        yield Said(sentence, unit[begun][1])


@lru_cache(_KEPT)
def _split(lines: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """The sentences of some lines, each with the number of the line that it begins on, from 0."""
    words, starts = "", list[int]()
    for text in lines:
        starts.append(len(words))
        words += f"{' '.join(text.split())} "
    offset, found = 0, []
    for sentence in split_sentences(words):
        offset = words.index(sentence, offset)
        begun = bisect_right(starts, offset) - 1
        offset += len(sentence)
        if fold(sentence):
            found.append((sentence.lstrip('”’") '), begun))
    return tuple(found)
