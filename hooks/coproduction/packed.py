"""How pickles hold what there are tens of thousands of in a memo: many small things as one.

Until the last object is written or read, a pickle remembers each of them, and what it was made of.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import fields
from itertools import chain, starmap
from operator import attrgetter
from typing import Any, TypeVar

from coproduction.page import Heading, Mention, Outline, Passage
from coproduction.source import Mapping, Scalar, Sequence, Value

T = TypeVar("T")

_Flat = tuple[Any, ...]
"""The fields of one thing after those of another."""


def _text(written: Mapping) -> str:
    """Fields that an editor wrote, with their lines, as JSON."""
    return json.dumps(_plain(written), ensure_ascii=False, separators=(",", ":"))


def _written(text: str) -> Mapping:
    """The same from that text."""
    value = _value(json.loads(text))
    assert isinstance(value, Mapping)
    return value


def _plain(value: Value) -> list[Any] | dict[str, Any]:
    if isinstance(value, Scalar):
        return [value, value.line, value.reads_as]
    if isinstance(value, Mapping):
        pairs = [(_plain(name), _plain(one)) for name, one in value.items()]  # type: ignore[arg-type]
        return {"line": value.line, "fields": pairs}
    return {"line": value.line, "items": [*map(_plain, value)]}


def _value(plain: list[Any] | dict[str, Any]) -> Value:
    if isinstance(plain, list):
        return _scalar(*plain)
    if "items" in plain:
        items = Sequence(map(_value, plain["items"]))
        items.line = plain["line"]
        return items
    found = Mapping((_scalar(*name), _value(one)) for name, one in plain["fields"])
    found.line = plain["line"]
    return found


def _scalar(words: str, line: int, reads_as: str | None) -> Scalar:
    scalar = Scalar(words)
    scalar.line, scalar.reads_as = line, reads_as
    return scalar


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


def _parts(outline: Outline) -> tuple[Any, ...]:
    """What `_outline` makes the same outline of."""
    return (
        _flat(outline.headings, Heading),
        _flat(outline.mentions, Mention),
        _flat(outline.passages, Passage),
        {name: getattr(outline, name) for name in _REST},
    )


_REST = ("first_line", "blocks", "ideas", "problems", "shown")

PACKED: dict[type[Any], Callable[[Any], tuple[Any, ...]]] = {
    Mapping: lambda written: (_written, (_text(written),)),
    Outline: lambda outline: (_outline, _parts(outline)),
}
"""How each kind is packed: what makes it again, and of what."""
