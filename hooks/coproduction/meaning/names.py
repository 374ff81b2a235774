"""Names in a sentence: those that are known, and what has capitals where no sentence begins."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

_WORD = re.compile(r"\w+")
_CAPITAL = r"[A-Z][\w'-]*"
_RUN = re.compile(rf"{_CAPITAL}(?:\s+(?:(?:of|for|of the)\s+)?{_CAPITAL})*")
_TIMES_WORDS = """
January February March April May June July August September October November December
Monday Tuesday Wednesday Thursday Friday Saturday Sunday
"""
_TIMES = frozenset(_TIMES_WORDS.split())
_OPENING_WORDS = """
a after all although an and any are as ask at be because before both but by call can choose could
did do does each every for from give go had has have help here how if in invite is it its keep let
like look make many may meet most must my near no nor not of on once one only or our pay plan put
read say see send should show since so some take tell than that the their then there these they
this those to try two under unless until up use was watch we were what when where which while who
whose why will with without work would write you your
"""
_OPENING = frozenset(_OPENING_WORDS.split())
"""Words that begin sentences before a name, and that are no part of it."""
_NO_NAMES = frozenset({"I", "A", "Yes", "No", "OK"})


def names(text: str, known: tuple[str, ...]) -> Iterator[str]:
    """Each name; of known ones the longest first, so that none is counted inside another."""
    if there := _there(text, known):
        pattern = _any_of(there)
        yield from pattern.findall(text)
        text = pattern.sub("-", text)
    for run in _RUN.finditer(text):
        words = run[0].split()
        if _begins(text, run.start()):
            while words and _is_ordinary(words[0], alone=len(words) == 1):
                words = words[1:]
        while words and not words[0][:1].isupper():
            words = words[1:]
        words = [word.removesuffix("'s").rstrip("'-") for word in words]
        if words and not all(word in _TIMES | _NO_NAMES for word in words):
            yield " ".join(words)


def _there(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """Those known names that may stand in a text, by the words that they begin with."""
    begun = _by_first_word(known)
    words = dict.fromkeys(("", *_WORD.findall(text)))
    return tuple(name for word in words for name in begun.get(word, ()) if name in text)


@cache
def _by_first_word(known: tuple[str, ...]) -> Mapping[str, list[str]]:
    """Names by their first words; under "" those that begin with another sign."""
    found: dict[str, list[str]] = {}
    for name in known:
        first = _WORD.match(name)
        found.setdefault(first[0] if first else "", []).append(name)
    return found


@lru_cache(maxsize=1024)
def _any_of(known: tuple[str, ...]) -> re.Pattern[str]:
    ordered = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{ordered})(?!\w)")


def _begins(text: str, start: int) -> bool:
    """Whether a sentence, a quotation or an item begins there."""
    before = text[:start].rstrip()
    return not before or before[-1] in ".:!?\"'“(-–—*;|"


def _is_ordinary(word: str, alone: bool) -> bool:
    """Whether a word that begins a sentence has its capital from that.

    Alone it may be either, and is taken for an ordinary word; before another capital it is one
    where sentences begin with it.
    """
    if word.isupper() and len(word) > 1:
        return False
    return alone or word.casefold() in _OPENING
