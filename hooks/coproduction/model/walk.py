"""Goes through every part of a record, so that a rule can look at one kind of value."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, TypeVar, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from coproduction.model.base import Record
from coproduction.model.citation import Citation, Evidence

Path = tuple[str | int, ...]
Field = tuple[Path, FieldInfo, object]
"""The path to a field, what its model says of it, and its value."""
Wanted = Callable[[FieldInfo], object]
"""Whether a field is wanted; one function stands for one question."""
R = TypeVar("R", bound=Record)


def fields(record: Record, wanted: Wanted | None = None) -> list[Field]:
    """Every field that has a value, with the path to it, also in the parts of a record.

    Those alone that are `wanted`, by what their models say of them: no part is gone through that
    can hold none.
    """
    found: list[Field] = []
    _gather(record, (), wanted, found)
    return found


def _gather(record: Record, above: Path, wanted: Wanted | None, found: list[Field]) -> None:
    for name, info, is_wanted, leads_on in _declared(type(record), wanted):
        value = getattr(record, name)
        if value is None:
            continue
        path = (*above, name)
        if is_wanted:
            found.append((path, info, value))
        if not leads_on:
            continue
        if isinstance(value, tuple):
            for index, part in enumerate(value):
                if isinstance(part, BaseModel):
                    _gather(part, (*path, index), wanted, found)  # type: ignore[arg-type]
        elif isinstance(value, BaseModel):
            _gather(value, path, wanted, found)  # type: ignore[arg-type]


@cache
def _declared(
    model: type[Record], wanted: Wanted | None
) -> tuple[tuple[str, FieldInfo, bool, bool], ...]:
    """The fields of a model that are wanted, or in whose parts such a field may stand; which."""
    declared = (
        (name, info, wanted is None or bool(wanted(info)), _leads_on(info, wanted, frozenset()))
        for name, info in model.model_fields.items()
    )
    return tuple(one for one in declared if one[2] or one[3])


def _leads_on(info: FieldInfo, wanted: Wanted | None, above: frozenset[type[Record]]) -> bool:
    """Whether wanted fields may stand in the parts that a field holds; `above` are known."""
    inside = inner_models(info.annotation) - above
    if wanted is None:
        return bool(inside)
    return any(
        wanted(below) or _leads_on(below, wanted, above | inside)
        for model in inside
        for below in model.model_fields.values()
    )


@cache
def holding(model: type[Record]) -> Wanted:
    """Whether a field may hold what is of one model, or several of them."""

    def holds(info: FieldInfo) -> bool:
        found = inner_models(info.annotation)
        return any(issubclass(one, model) or issubclass(model, one) for one in found)

    return holds


def inner_models(annotation: Any) -> frozenset[type[Record]]:
    """Every model inside an annotation."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return frozenset({annotation})
    return frozenset[type[Record]]().union(*map(inner_models, get_args(annotation)))


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
    for _, citation in parts(fields(record, holding(Citation)), Citation):
        if citation.document == document:
            yield from citation.place or ()
    source = getattr(record, "source", None)
    if isinstance(source, Citation) and source.document == document:
        for _, evidence in parts(fields(record, holding(Evidence)), Evidence):
            yield from evidence.place
