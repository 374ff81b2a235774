"""Goes through every part of every record, so that a rule can look at one kind of value."""

from collections.abc import Iterator
from functools import cache
from typing import TypeVar

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from coproduction.load import Catalogue, Entry
from coproduction.model import Record
from coproduction.model.citation import Citation, Evidence

Path = tuple[str | int, ...]
R = TypeVar("R", bound=Record)


def all_entries(catalogue: Catalogue) -> Iterator[Entry[Record]]:
    """The site, every record and the fields of every page."""
    if catalogue.site:
        yield catalogue.site  # type: ignore[misc]
    for entries in catalogue.entries.values():
        yield from entries.values()
    for page in catalogue.pages.values():
        yield page.entry  # type: ignore[misc]


def fields(record: Record) -> Iterator[tuple[Path, FieldInfo, object]]:
    """Every field that has a value, with the path to it, also in the parts of a record."""
    for name, path, info in _declared(type(record)):
        value = getattr(record, name)
        if value is None:
            continue
        yield path, info, value
        if isinstance(value, tuple):
            for index, part in enumerate(value):
                if isinstance(part, BaseModel):
                    for below, inner, found in fields(part):  # type: ignore[arg-type]
                        yield (name, index, *below), inner, found
        elif isinstance(value, BaseModel):
            for below, inner, found in fields(value):  # type: ignore[arg-type]
                yield (name, *below), inner, found


@cache
def _declared(model: type[Record]) -> tuple[tuple[str, Path, FieldInfo], ...]:
    """The fields of a model, each with the path to it."""
    return tuple((name, (name,), info) for name, info in model.model_fields.items())


def parts(record: Record, model: type[R]) -> Iterator[tuple[Path, R]]:
    """Every part of a record that is of one model, with the path to it."""
    for path, _, value in fields(record):
        if isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, model):
                    yield (*path, index), item
        elif isinstance(value, model):
            yield path, value


def cited_places(record: Record, document: str) -> Iterator[str]:
    """The places of a document that a record, or a part of it, says it comes from."""
    for _, citation in parts(record, Citation):
        if citation.document == document:
            yield from citation.place or ()
    source = getattr(record, "source", None)
    if isinstance(source, Citation) and source.document == document:
        for _, evidence in parts(record, Evidence):
            yield from evidence.place
