"""Outlines of pages as pickle writes them: headings, mentions and passages as one row each.

Until the last object is written or read, a pickle remembers each of them, and what it was made of;
a memo has tens of thousands.
"""

from collections.abc import Iterable
from dataclasses import fields
from itertools import chain, starmap
from operator import attrgetter
from typing import Any, TypeVar

from coproduction.page import Heading, Mention, Outline, Passage

T = TypeVar("T")

_REST = ("first_line", "blocks", "ideas", "problems", "shown")
_Flat = tuple[Any, ...]
"""The fields of one thing after those of another."""


def _flat(things: Iterable[Any], kind: type[Any]) -> _Flat:
    return tuple(chain.from_iterable(map(attrgetter(*_names(kind)), things)))


def _things(flat: _Flat, kind: type[T]) -> tuple[T, ...]:
    each = iter(flat)
    return tuple(starmap(kind, zip(*[each] * len(_names(kind)), strict=True)))


def _names(kind: Any) -> list[str]:
    return [one.name for one in fields(kind)]


def _outline(headings: _Flat, mentions: _Flat, passages: _Flat, rest: dict[str, Any]) -> Outline:
    return Outline(
        headings=_things(headings, Heading),
        mentions=_things(mentions, Mention),
        passages=_things(passages, Passage),
        **rest,
    )


def reduced(outline: Outline) -> tuple[Any, ...]:
    """An outline as pickle writes it: what makes it again, and of what."""
    parts = (
        _flat(outline.headings, Heading),
        _flat(outline.mentions, Mention),
        _flat(outline.passages, Passage),
        {name: getattr(outline, name) for name in _REST},
    )
    return _outline, parts
