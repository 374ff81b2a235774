"""Vocabulary of a site, from which the search suggests other spellings, and of its language."""

import importlib.resources
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SHORTEST = 2
"""Letters of the shortest word that is kept; none shorter than four is corrected."""

_CORRECTED = 4
"""Letters of the shortest word worth correcting; shorter ones are too like one another."""
_COMMON = 25_000
"""Words that a reader may well mean; rarer ones are more often slips."""
_ENGLISH = "frequency_dictionary_en_82_765.txt"


def words_of(text: str) -> frozenset[str]:
    """The words of a text without markup, in small letters.

    A word with a hyphen counts whole and in parts.
    """
    return frozenset(word for piece in {*text.lower().split()} for word in _words(piece))


def vocabulary(texts: Iterable[Iterable[str]]) -> list[str]:
    """Every word of the pages, those on most of them first, then by the alphabet.

    `texts` are the words of each page. All are there: one that is missing is one that no page has.
    """
    pages = Counter(word for words in texts for word in words)
    return sorted(pages, key=lambda word: (-pages[word], word))


def language(name: str, words: Iterable[str]) -> list[str]:
    """Common words of a language that are not among `words` or a beginning of one; none is a slip.

    English alone has a list here (symspellpy's, by how common a word is in books); others have
    none, and what no page of theirs has is taken for a slip.
    """
    if name.split("-")[0] != "en":
        return []
    beginnings = {word[:end] for word in words for end in range(_CORRECTED, len(word) + 1)}
    return sorted(word for word in _english() if word not in beginnings)


@cache
def _english() -> tuple[str, ...]:
    listed = importlib.resources.files("symspellpy").joinpath(_ENGLISH)
    rows = [line.split() for line in listed.read_text(encoding="utf-8-sig").splitlines()]
    rows.sort(key=lambda row: -int(row[1]))
    return tuple(word for word, _ in rows[:_COMMON] if len(word) >= _CORRECTED)


@cache  # the same few thousand words stand on all pages
def _words(piece: str) -> list[str]:
    """The words in what stands between two spaces."""
    words = _WORD.findall(piece)
    parts = [part for word in words if "-" in word for part in word.split("-")]
    return [word for word in words + parts if len(word) >= _SHORTEST]
