"""Vocabulary of a site, from which the search suggests other spellings."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SHORTEST = 4
"""Letters of the shortest word worth correcting; shorter ones are too like one another."""


def vocabulary(texts: Iterable[str]) -> list[str]:
    """Every word of the texts in small letters, those on most pages first, then by the alphabet.

    Each text is one page's, without markup. A word with a hyphen counts whole and in parts.
    All words are there: one that is missing is one that no page has.
    """
    pages: Counter[str] = Counter()
    for text in texts:
        pages.update({word for piece in {*text.lower().split()} for word in _words(piece)})
    return sorted(pages, key=lambda word: (-pages[word], word))


@cache  # the same few thousand words stand on all pages
def _words(piece: str) -> list[str]:
    """The words in what stands between two spaces."""
    words = _WORD.findall(piece)
    parts = [part for word in words if "-" in word for part in word.split("-")]
    return [word for word in words + parts if len(word) >= _SHORTEST]
