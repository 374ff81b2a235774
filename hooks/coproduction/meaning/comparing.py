"""What one text says and another does not, item by item, each told in one sentence."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coproduction.meaning.items import Item, Kind

_SAID: dict[Kind, str] = {
    "number": "the number {}",
    "day": "the date {}",
    "money": "the sum {}",
    "duty": "“{}”",
    "not": "“{}”",
    "name": "the name {}",
    "doer": "“{}” as who does it",
}
_FREE = {("number", "1"), ("number", "1 time")}
"""What “a” or “once” says as well."""
_MILD = {"can", "may", "need not"}
"""Duties that leave somebody free."""
_VAGUE_WORDS = """
everybody everyone he i people person she somebody someone they we you
"""
_VAGUE = frozenset(_VAGUE_WORDS.split())
"""Doers that any other can be called by, so they are no addition to a text."""
_TIMES = re.compile(r"(.+) \((\d+)\)")


@dataclass(frozen=True, order=True)
class Difference:
    """An item that is said `was` times in one text and `now` times in another."""

    item: Item
    was: int
    now: int

    @property
    def said(self) -> str:
        """What it is, in words: “the number 30”."""
        return _SAID[self.item.kind].format(self.item.value)

    @property
    def short(self) -> str:
        """The same where its kind was said already: “30”."""
        return self.item.value if _SAID[self.item.kind].startswith("the ") else self.said

    @property
    def key(self) -> str:
        """Its short form, as an acceptance keeps it: “30”, or “not (2)” for two times."""
        more = abs(self.was - self.now)
        return self.item.value if more == 1 else f"{self.item.value} ({more})"

    def is_among(self, keys: Iterable[str]) -> bool:
        """Whether one of these keys accepts as much as this, or more."""
        more = abs(self.was - self.now)
        counts = (_counted(key) for key in keys)
        return any(value == self.item.value and count >= more for value, count in counts)


def changes(was: Counter[Item], now: Counter[Item]) -> list[Difference]:
    """Every item that is said more or less often than it was."""
    return [
        Difference(item, was[item], now[item])
        for item in sorted({*was, *now})
        if was[item] != now[item]
    ]


def added(ideas: Counter[Item], passages: Counter[Item], page: str = "") -> list[Difference]:
    """What ideas say and the passages that they carry do not.

    A short version may say a thing more often; so it is asked only whether it is said at all.
    A name may be part of a longer one, and a month of a day; names, and whoever does it, may
    stand elsewhere in the words of the `page` (in small letters, without marks). “Can” and “may”
    are told where the passages say “must” or “should”.
    """
    told = {item.value for item in passages}
    stems = {_stem(word) for word in page.split()}
    strict = bool({Item("duty", "must"), Item("duty", "should")} & passages.keys())
    return [
        Difference(item, 0, count)
        for item, count in sorted(ideas.items())
        if item not in passages
        and not _is_free(item)
        and not _within(item, told)
        and not (item.kind == "doer" and _stem(item.value) in stems)
        and not (item.kind == "name" and f" {_plain(item.value)} " in f" {page} ")
        and (strict or item.value not in _MILD)
        and not (item.value in _MILD and told & _MILD)
    ]


def left_out(locked: Counter[Item], ideas: Counter[Item]) -> list[Difference]:
    """What a passage has to keep, and the ideas that carry it do not say."""
    return list(_left_out(locked, ideas))


def _left_out(locked: Counter[Item], ideas: Counter[Item]) -> Iterator[Difference]:
    for item, count in sorted(locked.items()):
        kept = ideas[item]
        if kept < count and not _is_free(item) and (item.kind == "not" or not kept):
            yield Difference(item, count if item.kind == "not" else 1, kept)


def _counted(key: str) -> tuple[str, int]:
    found = _TIMES.fullmatch(key)
    return (found[1], int(found[2])) if found else (key, 1)


def _is_free(item: Item) -> bool:
    return (item.kind, item.value) in _FREE or (item.kind == "doer" and item.value in _VAGUE)


def _within(item: Item, told: set[str]) -> bool:
    if item.kind in ("name", "day"):
        return any(f" {item.value} " in f" {one} " for one in told)
    return item.kind == "number" and any(one.lstrip("£€$") == item.value for one in told)


def _plain(name: str) -> str:
    return name.casefold().replace("-", " ")


def _stem(word: str) -> str:
    return word.casefold().removesuffix("s").removesuffix("ie").removesuffix("y")
