"""The words of a page's blocks as readers see them: without marks, links and where they are from.

What records fill in (a figure) counts as words, so a change of the data is a change of the page.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from coproduction.load import Catalogue, Page
from coproduction.model import by_name
from coproduction.model.citation import Source
from coproduction.page import Passage as Block
from coproduction.page import split_sentences

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
    text = _MENTION.sub(lambda one: _mentioned(one[1], one[2], catalogue), text)
    text = _GIVEN.sub("", _LINK.sub(r"\1", text))
    text = html.unescape(_MARKS.sub("", _TAG.sub("", text)))
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def _mentioned(kind: str, identifier: str, catalogue: Catalogue) -> str:
    found = by_name().get(kind)
    if found is None or found.mention is None or found.model is Source:
        return ""
    entry = catalogue.entries.get(found.model, {}).get(identifier)
    return found.mention(entry.record) if entry else ""


def _cells(line: str) -> list[str]:
    cells = re.split(r"(?<!\\)\|", line.strip().strip("|"))
    return [cell.strip() for cell in cells if cell.strip()]


def _sentences(unit: list[tuple[str, int]], catalogue: Catalogue) -> Iterator[Said]:
    """Sentences that may run over several lines; each at the line that it begins on."""
    words, starts = "", []
    for text, line in unit:
        starts.append((len(words), line))
        words += f"{' '.join(plain(text, catalogue).split())} "
    offset = 0
    for sentence in split_sentences(words):
        offset = words.index(sentence, offset)
        line = max(start for start in starts if start[0] <= offset)[1]
        offset += len(sentence)
        if fold(sentence):
            yield Said(sentence.lstrip('”’") '), line)
