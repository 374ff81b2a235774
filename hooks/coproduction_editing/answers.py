"""Words that somebody gave for fields of a model, as values that can be written."""

from collections.abc import Mapping
from typing import Any

from coproduction.model import Record
from coproduction.model.base import inner_model
from coproduction.source import Unreadable, read_yaml
from coproduction_editing.fields import MORE, Field, NotWritten, as_tree, field_at
from coproduction_editing.yaml_text import Tree


def given(field: Field, words: str) -> Tree:
    """The value that words stand for: for a list, one a line, or ids with commas between them.

    Lists and groups of fields may also be typed as YAML. Raises `NotWritten`.
    """
    stripped = words.strip()
    if field.many and not field.grouped and stripped[:1] != "[":
        lines = [line.strip().removeprefix("- ") for line in stripped.split("\n")]
        parts = [part.strip() for part in stripped.split(",")]
        if len(lines) == 1 and (field.refers_to or not any(" " in part for part in parts)):
            lines = parts
        values = [" ".join(line.split()) for line in lines if line.strip()]
        return values[0] if field.one_will_do and len(values) == 1 else values
    if (field.many or field.grouped) and stripped:
        try:
            return as_tree(read_yaml(stripped + "\n", field.path))
        except Unreadable as error:
            problem = error.problem
            raise NotWritten(f"{field.path}: {problem.what} {problem.mend}") from None
    return " ".join(words.split())


def record_of(model: type[Record], answers: Mapping[str, str]) -> dict[str, Tree]:
    """The fields that answers fill in, by their paths, in the model's order; empty ones are not.

    Raises `NotWritten` for a field that there is not, and for what cannot be read.
    """
    found: dict[str, Tree] = {}
    for path, words in answers.items():
        if words.strip():
            _put(found, path.split("."), given(field_at(model, path), words))
    return ordered(model, {name: _with_lists(value) for name, value in found.items()})


def _with_lists(value: Tree) -> Tree:
    """The same, with a list where fields are numbered: `parts.1.did` is of the first of `parts`."""
    if not isinstance(value, Mapping):
        return value
    inside = {name: _with_lists(one) for name, one in value.items()}
    numbered = all(name.isdecimal() or name == MORE for name in inside)
    return list(inside.values()) if inside and numbered else inside


def _put(fields: dict[str, Any], path: list[str], value: Tree) -> None:
    for step in path[:-1]:
        fields = fields.setdefault(step, {})
        if not isinstance(fields, dict):
            raise NotWritten(f"“{step}” is given as a whole and in parts. Keep one of the two.")
    fields[path[-1]] = value


def ordered(model: type[Record] | None, fields: Mapping[str, Tree]) -> dict[str, Tree]:
    """The same fields in the order of their model."""
    if model is None:
        return dict(fields)
    names = {info.alias or name: info for name, info in model.model_fields.items()}
    return {
        name: ordered(inner_model(info.annotation), value)
        if isinstance(value := fields[name], Mapping)
        else value
        for name, info in names.items()
        if name in fields
    } | {name: value for name, value in fields.items() if name not in names}
