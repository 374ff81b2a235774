"""Words that stay whole at the end of a line, by how they begin (`unbroken:` in data/site.yml)."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from markupsafe import Markup, escape

from coproduction.templates.nodes import Node, mark

_WHOLE = f'<span class="whole" {mark(Node.UNBROKEN)}>{{}}</span>'


def found(text: str, begin: tuple[str, ...], start: int, end: int) -> Iterator[re.Match[str]]:
    """The words between two offsets of the text that begin in one of these ways, each with the
    marks that follow it.
    """
    if not begin:
        return iter(())
    return _pattern(begin).finditer(text, start, end)


@cache
def _pattern(begin: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, begin))})\w+[?!.,:;]*", re.IGNORECASE)


def whole(word: str) -> str:
    """The word as HTML that keeps it in one line, where the line is wide enough."""
    return _WHOLE.format(word)


def marked(words: str, begin: tuple[str, ...]) -> str:
    """Words of a page, as Markdown, those that begin in one of these ways kept whole."""
    for one in reversed([*found(words, begin, 0, len(words))]):
        words = words[: one.start()] + whole(one[0]) + words[one.end() :]
    return words


@lru_cache(2000)  # menus say the same titles on every page
def title(words: str, begin: tuple[str, ...]) -> Markup:
    """Words as HTML, those that begin in one of these ways kept whole.

    They stand in one element, for the spaces beside an item of a flex box are lost.
    """
    kept = [*found(words, begin, 0, len(words))]
    if not kept:
        return escape(words)
    made, last = Markup(), 0
    for one in kept:
        made += escape(words[last : one.start()]) + Markup(whole(one[0]))
        last = one.end()
    made += escape(words[last:])
    return Markup(f"<span>{made}</span>")
