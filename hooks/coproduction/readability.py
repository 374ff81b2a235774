"""Reading figures of a page: how long its sentences are, and how many of its words are hard.

The score is the Dale–Chall formula with the new list of familiar words (Edgar Dale and Jeanne
Chall, Readability Revisited, 1995). It is for English alone, and does not say whether a page is
understood: people say that.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coproduction.familiar import is_familiar
from coproduction.load import Catalogue, Page
from coproduction.passages.reading import passages
from coproduction.passages.words import Said

LONGEST = 5
"""Sentences that are shown."""
HARDEST = 30
"""Hard words that are shown."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_AGES = ((4.9, 10), (5.9, 12), (6.9, 14), (7.9, 16), (8.9, 18))
"""Up to which score children of which age understand a text: grades of American schools, and 6."""
_GROWN = 19


@dataclass(frozen=True)
class Hard:
    """A word that is on no list of familiar ones: how often, and the line it stands on first."""

    word: str
    times: int
    line: int


@dataclass(frozen=True)
class Long:
    """A sentence with the number of its words, and its line."""

    words: int
    line: int
    text: str


@dataclass(frozen=True)
class Readability:
    """Figures of one page; `age` is from when most people understand it, by the formula."""

    words: int
    sentences: int
    age: int
    longest: tuple[Long, ...]
    hard: tuple[Hard, ...]

    @property
    def average(self) -> int:
        """Words of a sentence, on average."""
        return round(self.words / self.sentences)


def readability(page: Page, catalogue: Catalogue) -> Readability | None:
    """The figures of a page; None for one without sentences, and for another language."""
    if catalogue.phrases.language.partition("-")[0] != "en":
        return None
    said = [one for passage in passages(page, catalogue).values() for one in passage.sentences]
    counted = [(one, _WORD.findall(one.text)) for one in said]
    total = sum(len(words) for _, words in counted)
    if not total:
        return None
    hard = [(word.casefold(), one.line) for one, words in counted for word in _hard(words)]
    found = dict.fromkeys(word for word, _ in hard)
    times = {word: [line for other, line in hard if other == word] for word in found}
    hardest = [Hard(word, len(lines), lines[0]) for word, lines in times.items()]
    longest = sorted(_long(counted), key=lambda one: -one.words)[:LONGEST]
    score = _score(total, len(counted), len(hard))
    age = next((age for most, age in _AGES if score <= most), _GROWN)
    hardest.sort(key=lambda one: -one.times)
    return Readability(total, len(counted), age, (*longest,), (*hardest[:HARDEST],))


def _score(words: int, sentences: int, hard: int) -> float:
    """Dale–Chall's raw score, adjusted where more than one word in twenty is hard."""
    share = 100 * hard / words
    return 0.1579 * share + 0.0496 * words / sentences + (3.6365 if share > 5 else 0)


def _hard(words: list[str]) -> Iterator[str]:
    """Words that are on no list; names count as known, as the formula has it."""
    for at, word in enumerate(words):
        is_name = word[0].isupper() and (at > 0 or word.isupper())
        if not is_name and not is_familiar(word):
            yield word


def _long(counted: list[tuple[Said, list[str]]]) -> Iterator[Long]:
    yield from (Long(len(words), one.line, one.text) for one, words in counted)
