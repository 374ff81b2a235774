"""A mark that is no Markdown here: how it looks in words, and how it is mended."""

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

NO_WORD = "\ufffc"
"""Stands for each letter that is no word's: Unicode's sign for an object among words."""
FILLED_IN = "\ufffb"
"""Stands for the last letter of what the page fills in."""


DIGIT = "0"
"""Stands for every digit among the first signs of lines."""


class Signs(NamedTuple):
    """The signs of words, and those that their lines begin with, spaces left out."""

    every: set[str]
    first: set[str]


def signs_of(words: str) -> Signs:
    """The signs of words, and of what is left of them where `NO_WORD` takes the place of some."""
    first = {line.lstrip(" ")[:1] for line in words.split("\n")} | {NO_WORD}
    first |= {DIGIT} if any(map(str.isdecimal, first)) else set()
    return Signs({*words} | {NO_WORD}, first)


class Mark(NamedTuple):
    """A mark: how it looks (a regular expression), what is wrong, and how to mend it.

    `has` are signs, or words, one of which stands in all that looks so: most pages have none of
    them, and to look for these is far quicker. With none given, all pages are looked through.
    `{it}` stands in `what` and `mend` for what was found. `where` finds the only stretches of
    a text that the mark can stand in, each its first group: for what is never closed, what
    follows the last bracket. So no bracket is looked for twice, and long texts take no longer.
    A mark that begins a line names the `first` signs of it, spaces left out, where most pages have
    its signs elsewhere. In both expressions, ^ and $ are ends of lines. Of a mark that comes
    `in_pairs`, the one that ends words is told only where none begins them.
    """

    looks: str
    what: str
    mend: str
    where: str = ""
    in_pairs: bool = False
    has: Collection[str] = ()
    first: str = ""

    def may_stand(self, signs: Signs) -> bool:
        """Whether it can stand in words that have these signs, and no others."""
        begins = not self.first or not signs.first.isdisjoint(self.first)
        return begins and (not self.has or any(map(signs.every.issuperset, self.has)))

    def find(self, words: str) -> list[re.Match[str]]:
        """Each time that it stands in the words, in order."""
        if self.has and not any(one in words for one in self.has):
            return []
        found = [*self._found(words)]
        return [*_beginnings(found, words)] if self.in_pairs else found

    def _found(self, words: str) -> Iterator[re.Match[str]]:
        looks = _pattern(self.looks)
        if not self.where:
            yield from looks.finditer(words)
            return
        for stretch in _pattern(self.where).finditer(words):
            yield from looks.finditer(words, *stretch.span(1))


@cache
def _pattern(written: str) -> re.Pattern[str]:
    """An expression, compiled when a page first has its signs: most have those of few marks."""
    return re.compile(written, re.MULTILINE)


def _beginnings(found: list[re.Match[str]], words: str) -> Iterator[re.Match[str]]:
    """What was found, without what ends the words that the one before it begins."""
    is_open = False
    for one in found:
        before, behind = words[one.start() - 1 : one.start()], words[one.end() : one.end() + 1]
        begins = (not before or before.isspace()) and not behind.isspace()
        if begins or not is_open:
            yield one
        is_open = begins
