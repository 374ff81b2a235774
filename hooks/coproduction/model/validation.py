"""Validation of what was read against a model, with messages in an editor's words."""

import json
import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from itertools import islice
from typing import TypeVar

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from coproduction.model.base import (
    CURLY,
    Record,
    choices,
    inner_model,
    listed,
    one_value_missing,
)
from coproduction.model.causes import causes
from coproduction.problem import Problem, nearest
from coproduction.source import Mapping, Value, line_at

R = TypeVar("R", bound=Record)

MOST = 20
"""Problems of one record that are told at once."""


def validate(model: type[R], value: Value, file: str) -> tuple[R | None, list[Problem]]:
    """The record, or None and every problem with it, each at its own line."""
    if not isinstance(value, Mapping):
        found = "a list" if isinstance(value, list) else f"“{value}”"
        first = next(iter(model.model_fields))
        return None, [
            Problem(
                file,
                value.line,
                f"There is {found} where fields with values should be.",
                f"Write each field as “name: value”; the first is “{first}”.",
            )
        ]
    try:
        return model.model_validate(value), []
    except ValidationError as error:
        wrong = iter(causes(value, error.errors()))
        told = [*islice(_one_curly(_problem(model, value, file, one) for one in wrong), MOST)]
        if left := len([*wrong]):
            what = f"{left:,} more problems with these fields."
            told.append(Problem(file, value.line, what, "Mend the others first."))
        return None, told


def _one_curly(found: Iterable[Problem]) -> Iterator[Problem]:
    """The problems, but of curly quotation marks the first alone, which speaks of all."""
    told = False
    for one in found:
        if one.mend != CURLY or not told:
            yield one
        told = told or one.mend == CURLY


def _problem(model: type[Record], value: Mapping, file: str, detail: ErrorDetails) -> Problem:
    path = detail["loc"]
    line = line_at(value, path)
    parent = _model_at(model, path[:-1])
    name = _written_path(path)
    match detail["type"]:
        case "missing":
            example = _example(parent, str(path[-1]))
            return Problem(
                file, line, f"The field “{name}” is missing.", f"Add it, such as {example}."
            )
        case "extra_forbidden":
            help_ = nearest(str(path[-1]), _names(parent))
            return Problem(file, line, f"There is no field “{name}”.", help_)
        case "literal_error":
            found, right = detail["input"], choices(_field_at(model, path).annotation)
            if isinstance(found, str) and found.strip():
                what = f"“{name}” cannot be “{found}”."
            else:
                what = f"{name}: {one_value_missing(found)}"
            close = get_close_matches(str(found).lower(), right, n=1)
            question = f"Did you mean “{close[0]}”? " if close else ""
            return Problem(file, line, what, f"{question}The values there are: {listed(right)}.")
        case "refused":
            context = detail["ctx"]
            return Problem(file, line, f"{name}: {context['what']}", context["mend"])
        case "tuple_type":
            return Problem(
                file,
                line,
                f"{name}: There is one value where a list should be.",
                _as_list(str(path[-1]), detail["input"]),
            )
        case "model_type" | "model_attributes_type":
            names = listed(_names(_model_at(model, path)))
            return Problem(
                file,
                line,
                f"{name}: There is one value or a list where fields should be.",
                f"Write its fields with their values; they are: {names}.",
            )
        case "too_short":
            least = detail["ctx"]["min_length"]
            return Problem(file, line, f"{name}: The list is too short.", f"Give at least {least}.")
        case "greater_than":
            mend = f"Give a number above {detail['ctx']['gt']}."
            return Problem(file, line, f"{name}: “{detail['input']}” is too small.", mend)
        case _:
            mend = f"Write one such as “{_written_example(_field_at(model, path))}”."
            return Problem(file, line, f"{name}: The value cannot be used.", mend)


def _as_list(name: str, value: object) -> str:
    """How to write a list; with what stands there, where that is short names and commas."""
    if isinstance(value, str) and re.match(r"[-*•–—][^\s-]|[*•–—]", value.strip()):
        return "Begin each line of the list with a hyphen and a space: “- ”."
    names = re.split(r"\s*[,;]\s*", value.strip()) if isinstance(value, str) else []
    short = r"[\w./-]+" if len(names) == 1 else r"[\w './-]{1,30}"
    if names and all(re.fullmatch(short, one) for one in names):
        return f"Put square brackets round it: “{name}: [{', '.join(names)}]”."
    return "Write a list: each thing on a line of its own, after a hyphen."


def _written_path(path: tuple[str | int, ...]) -> str:
    """`sayings.2.source`: items of a list are counted from 1, as people count."""
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in path)


def _model_at(model: type[Record], path: tuple[str | int, ...]) -> type[Record]:
    """The model that describes the fields found at `path`."""
    for field in _fields_on(model, path):
        model = inner_model(field.annotation) or model
    return model


def _field_at(model: type[Record], path: tuple[str | int, ...]) -> FieldInfo:
    """The field that the value at `path` is of; lists and choices of Pydantic's are passed over."""
    *_, last = _fields_on(model, path)
    return last


def _fields_on(model: type[Record], path: tuple[str | int, ...]) -> Iterator[FieldInfo]:
    for step in path:
        if isinstance(step, str) and step in _by_alias(model):
            field = _by_alias(model)[step]
            yield field
            model = inner_model(field.annotation) or model


def _by_alias(model: type[Record]) -> dict[str, FieldInfo]:
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _names(model: type[Record]) -> list[str]:
    return list(_by_alias(model))


def _written_example(field: FieldInfo) -> str:
    example = (field.examples or [""])[0]
    return example if isinstance(example, str) else json.dumps(example, ensure_ascii=False)


def _example(model: type[Record], name: str) -> str:
    field = _by_alias(model)[name]
    return f"“{name}: {_written_example(field)}”"
