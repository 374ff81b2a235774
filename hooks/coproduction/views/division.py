"""Long lists (pagination): divided by letters of the alphabet, or in turn, into pages."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any, TypeVar

from coproduction.views.view import Part

MOST = 200
"""Records on one page: with two lines each some 100 kB, and as much as people look through."""

T = TypeVar("T")


def alphabetical(name: str) -> str:
    """What a name is sorted by: small letters without accents and without “the”."""
    name = name.casefold().removeprefix("the ")
    if name.isascii():
        return name
    parted = unicodedata.normalize("NFKD", name)
    return "".join(one for one in parted if not unicodedata.combining(one))


def first_letter(name: str) -> str:
    """The letter or digit that a name is found under; “0” where it has none."""
    return next((one for one in alphabetical(name) if one.isalnum()), "0").upper()


def by_letter(
    rows: Sequence[T], name: Callable[[T], str], most: int = MOST
) -> list[tuple[str, list[T]]]:
    """Rows in the order of their names in groups of at most so many: “A to C”, “Sa to Sh”."""
    groups: list[tuple[str, str, list[T]]] = []
    for first, last, found in _smallest(rows, lambda row: alphabetical(name(row)), most, 1):
        before = groups[-1] if groups else None
        if before and _go_together(before[0], first) and len(before[2]) + len(found) <= most:
            groups[-1] = (before[0], last, before[2] + found)
        else:
            groups.append((first, last, found))
    return [(_named(first, last), found) for first, last, found in groups]


def _go_together(one: str, other: str) -> bool:
    """“A” and “B”, or “Sa” and “Sb”; not “Az” and “Ba”."""
    return len(one) == len(other) and one[:-1] == other[:-1]


def _smallest(
    rows: Sequence[T], key: Callable[[T], str], most: int, letters: int
) -> Iterator[tuple[str, str, list[T]]]:
    """Rows whose names begin with the same letters, more of these where rows are too many."""
    for begins, group in groupby(rows, lambda row: key(row)[:letters].strip()):
        found = list(group)
        if len(found) <= most:
            yield begins, begins, found
        elif letters < _LONGEST:
            yield from _smallest(found, key, most, letters + 1)
        else:
            for start in range(0, len(found), most):
                turn = f"{begins} {start // most + 1}"
                yield turn, turn, found[start : start + most]


_LONGEST = 4
"""Letters of names that are told apart; where more are the same, parts are numbered."""


def _named(first: str, last: str) -> str:
    first, last = first.capitalize() or "–", last.capitalize() or "–"
    return first if first == last else f"{first} to {last}"


def in_turn(rows: Sequence[T], most: int = MOST) -> list[tuple[str, list[T]]]:
    """Rows as they stand, in groups of at most so many: “1 to 200”."""
    starts = range(0, len(rows), most)
    return [
        (f"{start + 1:,} to {min(start + most, len(rows)):,}", [*rows[start : start + most]])
        for start in starts
    ]


def divided(
    field: str, split: Callable[[Sequence[Any]], list[tuple[str, list[Any]]]]
) -> Callable[[dict[str, Any]], list[Part]]:
    """How a view is divided whose context has records, or rows that begin with one, in a field."""

    def parts(context: dict[str, Any]) -> list[Part]:
        groups = split(context[field]) if len(context[field]) > MOST else []
        return [
            Part(name, tuple(_record(row).id for row in rows), {**context, field: rows})
            for name, rows in groups
        ]

    return parts


def grouped(field: str) -> Callable[[dict[str, Any]], list[Part]]:
    """The same of a view whose context has pairs in a field: a heading and the records below it."""

    def parts(context: dict[str, Any]) -> list[Part]:
        if sum(len(rows) for _, rows in context[field]) <= MOST:
            return []
        return [
            Part(
                ", ".join(words for words in (name, turn if len(rows) > MOST else "") if words),
                tuple(one.id for one in found),
                {**context, field: [(name, found)]},
            )
            for name, rows in context[field]
            for turn, found in in_turn(rows)
        ]

    return parts


def _record(row: Any) -> Any:
    return row[0] if isinstance(row, tuple) else row
