"""Fields of a model by their path (`source.place`), and words that somebody gave for them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from coproduction.model import Record
from coproduction.model.base import choices, inner_model, one_or_more, refers_to
from coproduction.problem import nearest
from coproduction.source import Mapping as Fields
from coproduction.source import Sequence, Value
from coproduction_editing.yaml_text import Tree, in_brackets

MORE = "+"
"""Stands in a path for one more of a list."""


class NotWritten(Exception):
    """Something that cannot be written as it was asked; its words say why and how to mend it."""


@dataclass(frozen=True)
class Field:
    """A field of a model, by its path; `needed` where a record is wrong without it."""

    path: str
    info: FieldInfo
    needed: bool

    @property
    def about(self) -> str:
        """What it is, in a sentence."""
        return self.info.description or ""

    @property
    def example(self) -> str:
        """A value as somebody would type it."""
        return as_typed((self.info.examples or [""])[0])

    @property
    def choices(self) -> list[str]:
        """The values there are, where it takes no others."""
        return choices(self.info.annotation)

    @property
    def refers_to(self) -> str | None:
        """The kind of record that it names."""
        return refers_to(self.info)

    @property
    def many(self) -> bool:
        """Whether a list may stand in it."""
        return _holds(self.info.annotation, tuple)

    @property
    def one_will_do(self) -> bool:
        """Whether one value need not stand in a list."""
        marks = [*self.info.metadata, *_marks(self.info.annotation)]
        return any(getattr(one, "func", None) is one_or_more for one in marks)

    @property
    def grouped(self) -> bool:
        """Whether it holds fields of its own, or values by names."""
        return inner_model(self.info.annotation) is not None or _holds(self.info.annotation, dict)


def fields_of(model: type[Record], above: str = "", needed: bool = True) -> Iterator[Field]:
    """The fields that take words or lists, those of groups of fields in their place, in order.

    A list of groups of fields counts as one.
    """
    for name, info in model.model_fields.items():
        field = Field(f"{above}{info.alias or name}", info, needed and info.is_required())
        inner = inner_model(info.annotation)
        if inner and not field.many:
            yield from fields_of(inner, f"{field.path}.", field.needed)
        else:
            yield field


def field_at(model: type[Record], path: str) -> Field:
    """The field that a path names (`parts.2.did` in a list); raises `NotWritten`."""
    field, there = None, ""
    inside: type[Record] | None = model
    for step in path.split("."):
        there = f"{there}.{step}".strip(".")
        if field and field.many and (step.isdecimal() or step == MORE):
            if inside is None:  # one value of a plain list
                field = Field(there, FieldInfo(annotation=str), False)
            continue
        if inside is None:
            if field and _holds(field.info.annotation, dict):
                field = Field(there, FieldInfo(annotation=str), False)
                continue
            raise NotWritten(
                f"There is no field “{there}”: “{field.path if field else ''}” has none."
            )
        names = {info.alias or name: info for name, info in inside.model_fields.items()}
        if step not in names:
            raise NotWritten(f"There is no field “{there}”. {nearest(step, names)}")
        field = Field(there, names[step], names[step].is_required())
        inside = inner_model(names[step].annotation)
    if field is None:
        raise NotWritten("No field is named.")
    return field


def as_tree(value: Value) -> Tree:
    """What was read, as plain lists, fields and words."""
    if isinstance(value, Sequence):
        return [as_tree(one) for one in value]
    if isinstance(value, Fields):
        return {str(name): as_tree(one) for name, one in value.items()}
    return str(value)


def as_typed(example: Any) -> str:
    """An example as somebody would type it on one line."""
    if isinstance(example, bool):
        return str(example).lower()
    if isinstance(example, list) and not any({*" ,"} & {*str(one)} for one in example):
        return ", ".join(example)
    return in_brackets(_plain(example)) if isinstance(example, list | dict) else str(example)


def _plain(example: Any) -> Tree:
    if isinstance(example, list):
        return [_plain(one) for one in example]
    if isinstance(example, dict):
        return {name: _plain(one) for name, one in example.items()}
    return as_typed(example)


def _marks(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for part in get_args(annotation):
        yield from _marks(part)


def _holds(annotation: Any, origin: type) -> bool:
    return get_origin(annotation) is origin or any(
        _holds(part, origin) for part in get_args(annotation) if not isinstance(part, str)
    )
