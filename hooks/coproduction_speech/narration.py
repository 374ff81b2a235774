"""A document → the sentences that a voice says, by chapter, with the silence after each.

A chapter begins at each heading of level 1 or 2. Headings end in a longer silence, pictures
beside words are silent, signs before items are too.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from coproduction.document import Document
from coproduction.document.document import as_said, transform
from coproduction.document.tree import Idea, Words
from coproduction.formats.linear import Line, body, opening
from coproduction_speech.wording import sentences, spoken

_SENTENCE, _PARAGRAPH, _HEADING, _CHAPTER = 500, 1000, 1000, 1500

_DOTS = re.compile(r"[:\s]*…(?:\s*…)+$")
"""What people write on, at the end of a line."""


@dataclass(frozen=True)
class Sentence:
    """What is said, and how long it is still afterwards, in thousandths of a second.

    `written` is how the page writes it, `picture` the file beside it, "" where there is none.
    `begins`: it is the first of a paragraph, an idea or a heading; `heading`: it is one.
    """

    text: str
    pause: int
    written: str = ""
    picture: str = ""
    begins: bool = True
    heading: bool = False


@dataclass(frozen=True)
class Section:
    """A chapter of the sound: its title, as it is written, and what is said in it."""

    title: str
    sentences: tuple[Sentence, ...]


def narrate(document: Document, said: Mapping[str, str]) -> list[Section]:
    """The document's chapters. `said` is how words are said, by how they are written."""
    silent = heard(document)
    # A listener should know who speaks.
    who = Line(document.phrases("document.voice"))
    lines = [*opening(silent), who, *body(silent)]
    starts = [place for place, line in enumerate(lines) if line.level in (1, 2)]
    parts = [lines[start:end] for start, end in pairwise([*starts, len(lines)])]
    return [Section(part[0].text, tuple(_sentences(part, said))) for part in parts]


def texts(sections: list[Section]) -> list[str]:
    """Everything that is said, each sentence once."""
    return [*dict.fromkeys(one.text for part in sections for one in part.sentences)]


def heard(document: Document) -> Document:
    """The document as it is said, without what stands on paper alone.

    An idea's picture shows what the words beside it say, and where to find a page without a link
    is for readers, as dots to write on are.
    """
    t = document.phrases
    named = t("document.elsewhere_named", site=document.made_by, title="\0").split("\0")
    only_site = t("document.elsewhere", site=document.made_by)

    def change(part: Any) -> Any:
        if isinstance(part, Idea):
            return replace(part, picture=replace(part.picture, alt=""))
        if isinstance(part, Words):
            words = part.text.strip()
            if words == only_site or (words.startswith(named[0]) and words.endswith(named[1])):
                return Words("")
            return Words(_DOTS.sub(".", part.text))
        return part

    changed: Document = transform(as_said(document), change)
    return changed


def _sentences(lines: list[Line], said: Mapping[str, str]) -> Iterator[Sentence]:
    for line, after in zip(lines, [*lines[1:], None], strict=True):
        written = f"{line.marker} {line.text}" if line.marker[:1].isdigit() else line.text
        found = [(text, one) for one in sentences(written) if (text := spoken(one, said))]
        last, heading = len(found) - 1, line.level > 0
        for number, (text, one) in enumerate(found):
            pause = _SENTENCE if number < last else _pause(line, after)
            begins = number == 0 and (line.apart or heading)
            yield Sentence(text, pause, one, line.picture, begins, heading)


def _pause(line: Line, after: Line | None) -> int:
    if after is None:
        return _CHAPTER
    if line.level or after.level:
        return _HEADING
    return _PARAGRAPH if after.apart else _SENTENCE
