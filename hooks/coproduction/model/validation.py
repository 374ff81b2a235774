"""Fits what was read to a model, and says in an editor's words where it does not fit."""

import json
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from coproduction.model.base import Record, inner_model, listed
from coproduction.problem import Problem, nearest
from coproduction.source import Mapping, Value, line_at

R = TypeVar("R", bound=Record)


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
        return None, [_problem(model, value, file, detail) for detail in error.errors()]


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
            found = detail["input"]
            choices = listed(
                detail["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
            )
            return Problem(
                file, line, f"“{name}” cannot be “{found}”.", f"The values there are: {choices}."
            )
        case "refused":
            context = detail["ctx"]
            return Problem(file, line, f"{name}: {context['what']}", context["mend"])
        case "tuple_type":
            return Problem(
                file,
                line,
                f"{name}: There is one value where a list should be.",
                "Write a list: each thing on a line of its own, after a hyphen.",
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
            return Problem(file, line, f"{name}: The list is too short.", f"{detail['msg']}.")
        case _:
            return Problem(file, line, f"{name}: {detail['msg']}.", "Mend the value.")


def _written_path(path: tuple[str | int, ...]) -> str:
    """`sayings.2.source`: items of a list are counted from 1, as people count."""
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in path)


def _model_at(model: type[Record], path: tuple[str | int, ...]) -> type[Record]:
    """The model that describes the fields found at `path`."""
    for step in path:
        if isinstance(step, str) and step in _by_alias(model):
            inner = inner_model(_by_alias(model)[step].annotation)
            model = inner or model
    return model


def _by_alias(model: type[Record]) -> dict[str, Any]:
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _names(model: type[Record]) -> list[str]:
    return list(_by_alias(model))


def _example(model: type[Record], name: str) -> str:
    field = _by_alias(model)[name]
    example = (field.examples or [""])[0]
    written = example if isinstance(example, str) else json.dumps(example, ensure_ascii=False)
    return f"“{name}: {written}”"
