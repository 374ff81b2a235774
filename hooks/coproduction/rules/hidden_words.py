"""Invisible characters in articles, and words of tables that browsers move elsewhere."""

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


_TABLE = re.compile(r"<(?:table|t[rhd]|caption)\b", re.IGNORECASE)


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


def moved(html: str, body: str) -> Iterator[Fault]:
    """Words inside a table, but in none of its cells: browsers show them above it.

    Only a table that the page's body writes as HTML can hold them.
    """
    if "<table" not in html or not _TABLE.search(body):
        return
    tables = _Tables()
    tables.feed(html)
    tables.close()
    for words in tables.outside:
        first = words.split()[0]
        what = f"“{short(words)}” stands in a table, but in none of its cells."
        where: Pattern = ("decoded", rf"(?<!\w){re.escape(first.lower())}(?!\w)")
        yield Fault(what, "Put it into a cell, or above the table.", (where,))


class _Tables(HTMLParser):
    """Words of the tables in HTML that stand in no cell, as they were written."""

    _CELLS = frozenset({"td", "th", "caption"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.outside: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Takes note of a table, or of a cell, which ends the one before."""
        if tag in self._CELLS:
            self._shut_cell()
        if tag in self._CELLS or tag == "table":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Takes note of the end of a cell, a row or a table."""
        if tag in self._CELLS or tag in ("tr", "table"):
            self._shut_cell()
        if tag == "table" and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Keeps words that stand in no cell."""
        if data.strip() and self._open[-1:] == ["table"]:
            self.outside.append(data)

    def _shut_cell(self) -> None:
        if self._open and self._open[-1] in self._CELLS:
            self._open.pop()
