"""Goes through every part of a record, so that a rule can look at one kind of value."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeVar

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from coproduction.model.base import Record, inner_model
from coproduction.model.citation import Citation, Evidence

Path = tuple[str | int, ...]
Field = tuple[Path, FieldInfo, object]
"""The path to a field, what its model says of it, and its value."""
R = TypeVar("R", bound=Record)


def fields(record: Record) -> Iterator[Field]:
    """Every field that has a value, with the path to it, also in the parts of a record."""
    for name, path, info, has_parts in _declared(type(record)):
        value = getattr(record, name)
        if value is None:
            continue
        yield path, info, value
        if not has_parts:
            continue
        if isinstance(value, tuple):
            for index, part in enumerate(value):
                if isinstance(part, BaseModel):
                    for below, inner, found in fields(part):  # type: ignore[arg-type]
                        yield (name, index, *below), inner, found
        elif isinstance(value, BaseModel):
            for below, inner, found in fields(value):  # type: ignore[arg-type]
                yield (name, *below), inner, found


@cache
def _declared(model: type[Record]) -> tuple[tuple[str, Path, FieldInfo, bool], ...]:
    """The fields of a model, each with the path to it, and whether parts may stand there."""
    return tuple(
        (name, (name,), info, inner_model(info.annotation) is not None)
        for name, info in model.model_fields.items()
    )


def parts(of: Iterable[Field], model: type[R]) -> Iterator[tuple[Path, R]]:
    """Every part that is of one model among the fields of a record, with the path to it."""
    for path, _, value in of:
        if isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, model):
                    yield (*path, index), item
        elif isinstance(value, model):
            yield path, value


def cited_places(record: Record, document: str) -> Iterator[str]:
    """The places of a document that a record, or a part of it, says it comes from."""
    for _, citation in parts(fields(record), Citation):
        if citation.document == document:
            yield from citation.place or ()
    source = getattr(record, "source", None)
    if isinstance(source, Citation) and source.document == document:
        for _, evidence in parts(fields(record), Evidence):
            yield from evidence.place
