"""Reads a list of records: what stands in it, one after another."""

from collections.abc import Sequence as Items
from typing import NamedTuple

from coproduction.load.catalogue import Entry
from coproduction.model import Kind, Record
from coproduction.model.validation import validate
from coproduction.problem import Problem
from coproduction.source import Mapping, Sequence, Unreadable, Value, line_at, pack, read_yaml

MOST = 100
"""Problems of one file that are told at once, whatever has the same words counted once."""


class Item(NamedTuple):
    """What stands in a list, packed, and its line; its id with the line of that, if it has one.

    `entry` is the record that it is, `wrong` what is wrong with it.
    """

    written: bytes
    line: int
    named: tuple[str, int] | None
    entry: Entry[Record] | None
    wrong: list[Problem]


def read_items(text: str, file: str, kind: Kind, before: Items[Item]) -> list[Item]:
    """Reads a list; an item that stands as it did `before` is the same one again.

    Of a file with more problems than are told, the last item is the first that was not looked at.
    Raises `Unreadable` for what is no list.
    """
    items = read_yaml(text, file)
    known = {one.line: one for one in before if one.entry or one.wrong}
    if not isinstance(items, Sequence):
        raise Unreadable(
            file,
            items.line,
            "The file does not hold a list of records.",
            "Begin each record with a hyphen, as in “- id: …”, and put its other fields "
            "below the id.",
        )
    found: list[Item] = []
    told: set[str] = set()
    for item in items:
        written, last = pack(item), known.get(item.line)
        if len(told) >= MOST:
            return [*found, Item(written, item.line, None, None, [])]
        if last is None or last.written != written:
            record, problems = validate(kind.model, item, file)
            entry = Entry(record, written, file) if record and isinstance(item, Mapping) else None
            last = Item(written, item.line, _named(item), entry, problems)
        told.update(one.what for one in last.wrong)
        found.append(last)
    return found


def _named(item: Value) -> tuple[str, int] | None:
    """The id of an item, and its line."""
    name = item.get("id") if isinstance(item, Mapping) else None
    return (str(name), line_at(item, ("id",))) if isinstance(name, str) else None
