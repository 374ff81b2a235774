"""Records as flat tables: one a kind, and one for each list of parts inside a record.

Columns stand in the order in which the model declares its fields. A citation becomes
two columns, a date adds its first and last day, an amount its numbers and their unit, and
a list of words is one cell with “; ” between its items.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from coproduction.load import Catalogue
from coproduction.model import Record, kinds
from coproduction.model.base import inner_model, refers_to
from coproduction.model.citation import Citation
from coproduction.model.quantity import Quantity
from coproduction.model.when import When

_UNIT = "What the numbers are: number, percent, share (a part of 1), or money by its code."

Cell = str | int | float | bool | None


@dataclass(frozen=True)
class Column:
    """A column: name, type and description; `kind` where it holds the ids of a kind."""

    name: str
    type: Literal["string", "integer", "number", "boolean", "date"]
    description: str
    kind: str | None = None


@dataclass(frozen=True)
class Table:
    """A table: its name (also the file's), what a row is, its columns, key and rows."""

    name: str
    title: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class _Row:
    """A record with the cells that say which record it is a part of."""

    leading: tuple[Cell, ...]
    record: Record


def tables(catalogue: Catalogue) -> list[Table]:
    """A table for every kind that has records, each followed by those of its parts."""
    found: list[Table] = []
    for kind in kinds():
        rows = [_Row((), record) for record in catalogue.all(kind.model)]
        if rows and kind.open:
            found += _tables(kind.plural, kind.model, rows, (), kind.name)
    return found


def table_names(catalogue: Catalogue) -> Iterator[str]:
    """The names of these tables, of which none is made for it."""
    for kind in kinds():
        records = catalogue.all(kind.model) if kind.open else []
        if records:
            yield from _names(kind.plural, kind.model, records)


def _names(name: str, model: type[Record], records: Sequence[Record]) -> Iterator[str]:
    yield name
    for field, info in model.model_fields.items():
        inner = inner_model(info.annotation)
        if inner and inner is not Citation:
            below = [part for one in records for part in getattr(one, field) or ()]
            if below:
                yield from _names(_part_name(name, field), inner, below)


def _part_name(name: str, field: str) -> str:
    return f"{name}-{field.replace('_', '-')}"


def _tables(
    name: str,
    model: type[Record],
    rows: list[_Row],
    leading: tuple[Column, ...],
    parent: str,
) -> Iterator[Table]:
    columns = list(leading)
    cells = [list(row.leading) for row in rows]
    parts: list[tuple[str, type[Record]]] = []
    for field, info in model.model_fields.items():
        inner = inner_model(info.annotation)
        if inner and inner is not Citation:
            parts.append((field, inner))
            continue
        added = _columns(field, info)
        columns += added
        for line, row in zip(cells, rows, strict=True):
            line += _cells(getattr(row.record, field), len(added))
    key = tuple(column.name for column in leading) or ("id",)
    title = " ".join((model.__doc__ or "").split("\n")[0].split())
    yield Table(name, title, tuple(columns), key, tuple(tuple(line) for line in cells))
    for field, inner in parts:
        yield from _part_tables(name, field, inner, rows, leading, parent)


def _part_tables(
    name: str,
    field: str,
    model: type[Record],
    rows: list[_Row],
    leading: tuple[Column, ...],
    parent: str,
) -> Iterator[Table]:
    """The table of one list inside a record; nothing where no record has such a part."""
    if leading:
        above = (*leading[:-1], Column(f"{parent}_position", "integer", leading[-1].description))
    else:
        above = (Column(parent, "string", f"The id of the {parent}.", parent),)
    position = Column("position", "integer", "Its place in the list, from 1.")
    below = [
        _Row((*(row.leading or (getattr(row.record, "id", None),)), number), part)
        for row in rows
        for number, part in enumerate(getattr(row.record, field) or (), start=1)
    ]
    if below:
        yield from _tables(_part_name(name, field), model, below, (*above, position), field)


def _columns(field: str, info: FieldInfo) -> list[Column]:
    said = info.description or ""
    kinds = _types(info.annotation)
    if Citation in kinds:
        return [
            Column(f"{field}_document", "string", said, "source"),
            Column(f"{field}_place", "string", "The place or places in that document."),
        ]
    if When in kinds:
        return [
            Column(field, "string", said),
            Column(f"{field}_from", "date", "The first day it can mean."),
            Column(f"{field}_to", "date", "The last day it can mean."),
        ]
    if Quantity in kinds:
        return [
            Column(field, "string", said),
            Column(f"{field}_exact", "number", "The number, where it is exactly one."),
            Column(f"{field}_from", "number", "A number that it is not below, where one is known."),
            Column(f"{field}_to", "number", "A number that it is not above, where one is known."),
            Column(f"{field}_unit", "string", _UNIT),
        ]
    if tuple in kinds:
        return [Column(field, "string", said)]
    if bool in kinds:
        return [Column(field, "boolean", said)]
    return [Column(field, "integer" if int in kinds else "string", said, refers_to(info))]


def _types(annotation: Any) -> set[Any]:
    """The types an annotation is made of."""
    origin = get_origin(annotation)
    parts = get_args(annotation) if origin else ()
    return {origin or annotation}.union(*(_types(part) for part in parts))


def _cells(value: Any, width: int) -> list[Cell]:
    """A value's cells, as many as its columns."""
    match value:
        case None:
            return [None] * width
        case Citation():
            return [value.document, "; ".join(value.place or ()) or None]
        case When():
            days = (value.first, value.last)
            return [value.written, *(day.isoformat() if day else None for day in days)]
        case Quantity():
            return [value.written, value.exact, value.least, value.most, value.unit]
        case tuple():
            return ["; ".join(str(item) for item in value) or None]
        case _:
            return [value]
