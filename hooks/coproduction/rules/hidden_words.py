"""Words of an article that no reader could see or say, and words that browsers move elsewhere."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from selectolax.lexbor import LexborNode

from coproduction.characters import MEND, hidden
from coproduction.rules.address import short
from coproduction.rules.elements import Fault
from coproduction.rules.lines import Pattern

_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|nbsp|#39);)")
"""Begins what can stand for a character that nobody sees; the file itself was judged on reading."""


def unseen(html: str, article: LexborNode) -> Iterator[Fault]:
    """Characters that entities of the page stand for and no text may hold; in attributes too."""
    if not _ENTITY.search(html):
        return
    texts = [article.text()]
    texts += [value or "" for node in article.traverse() for value in node.attributes.values()]
    for character, what in {
        one.character: one.what for text in texts for one in hidden(text)
    }.items():
        number = f"&#(?:0*{ord(character)}|x0*{ord(character):x})(?![0-9a-f])"
        yield Fault(what, MEND, (("decoded", re.escape(character)), ("written", number)))


def moved(html: str, article: LexborNode) -> Iterator[Fault]:
    """Words inside a table, but in none of its cells: browsers show them above it."""
    if "<table" not in html:
        return
    written = _Words()
    written.feed(html)
    written.close()
    there = article.text().split()
    for word, shown in zip("".join(written.parts).split(), there, strict=False):
        if word != shown:
            what = f"“{short(shown)}” stands in a table, but in none of its cells."
            yield Fault(what, "Put it into a cell, or above the table.", _patterns(shown))
            return


def _patterns(word: str) -> tuple[Pattern, ...]:
    return (("decoded", re.escape(word.lower())),)


class _Words(HTMLParser):
    """The words of HTML in the order in which they were written."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
