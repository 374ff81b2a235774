"""A document → the sentences that a voice says, by chapter, with the silence after each.

A chapter begins at each heading of level 1 or 2. Headings end in a longer silence, pictures
beside words are silent, signs before items are too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from coproduction.document import Document
from coproduction.document.document import transform
from coproduction.document.tree import Idea
from coproduction.formats.linear import Line, body, opening
from coproduction_speech.wording import sentences, spoken

_SENTENCE, _PARAGRAPH, _HEADING, _CHAPTER = 500, 900, 900, 1500


@dataclass(frozen=True)
class Sentence:
    """What is said, and how long it is still afterwards, in thousandths of a second."""

    text: str
    pause: int


@dataclass(frozen=True)
class Section:
    """A chapter of the sound: its title, as it is written, and what is said in it."""

    title: str
    sentences: tuple[Sentence, ...]


def narrate(document: Document, said: Mapping[str, str]) -> list[Section]:
    """The document's chapters. `said` is how words are said, by how they are written."""
    silent: Document = transform(document, _without_pictures)
    # A listener should know who speaks.
    who = Line(document.phrases("document.voice"))
    lines = [*opening(silent), who, *body(silent)]
    starts = [place for place, line in enumerate(lines) if line.level in (1, 2)]
    parts = [lines[start:end] for start, end in pairwise([*starts, len(lines)])]
    return [Section(part[0].text, tuple(_sentences(part, said))) for part in parts]


def texts(sections: list[Section]) -> list[str]:
    """Everything that is said, each sentence once."""
    return [*dict.fromkeys(one.text for part in sections for one in part.sentences)]


def _without_pictures(part: Any) -> Any:
    """An idea's picture shows what the words beside it say."""
    return replace(part, picture=replace(part.picture, alt="")) if isinstance(part, Idea) else part


def _sentences(lines: list[Line], said: Mapping[str, str]) -> Iterator[Sentence]:
    for line, after in zip(lines, [*lines[1:], None], strict=True):
        written = f"{line.marker} {line.text}" if line.marker[:1].isdigit() else line.text
        found = [text for one in sentences(written) if (text := spoken(one, said))]
        for text in found[:-1]:
            yield Sentence(text, _SENTENCE)
        if found:
            yield Sentence(found[-1], _pause(line, after))


def _pause(line: Line, after: Line | None) -> int:
    if after is None:
        return _CHAPTER
    if line.level or after.level:
        return _HEADING
    return _PARAGRAPH if after.apart else _SENTENCE
