"""The words that a site uses, by which a search for one that it does not use is spelt again."""

import re
from collections import Counter
from collections.abc import Iterable

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
        words = set(_WORD.findall(text.lower()))
        words |= {part for word in words if "-" in word for part in word.split("-")}
        pages.update(word for word in words if len(word) >= _SHORTEST)
    return sorted(pages, key=lambda word: (-pages[word], word))
