"""An idea of an Easy Read: `{{ picture.id }}` on a line, then one to three short sentences."""

import re
from collections.abc import Iterator
from itertools import pairwise

from coproduction.page.lines import Lines
from coproduction.page.mentions import PICTURE
from coproduction.page.outline import Idea, Sentence

_SENTENCE_END = re.compile(r"(?<=[.!?:])[\"”’)*]*\s+(?=[\"“‘(*{]*[A-Z0-9{])")


def read_idea(lines: Lines, picture: str, start: int, end: int) -> Idea:
    """The idea on the body's lines from `start` to before `end`."""
    sentences = tuple(_sentences(lines, start, end))
    first, last = lines.start(start), lines.stop(end)
    return Idea(picture, sentences, lines.number(start), first, last)


def _sentences(lines: Lines, start: int, end: int) -> Iterator[Sentence]:
    """Sentences end at the end of a line, or at a full stop before a capital letter."""
    for index in range(start, end):
        text = PICTURE.sub("", lines.texts[index], count=1).strip()
        for sentence in split_sentences(text):
            yield Sentence(sentence, lines.number(index))


def split_sentences(text: str) -> list[str]:
    """The sentences of a line or paragraph, each with its closing mark."""
    cuts = [match.start() for match in _SENTENCE_END.finditer(text)]
    bounds = [0, *cuts, len(text)]
    pieces = (text[one:two].strip() for one, two in pairwise(bounds))
    return [piece for piece in pieces if piece]
