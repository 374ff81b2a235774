"""Records of any kind as a plain list: what each is called, and what its fields say."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from coproduction.load import Catalogue
from coproduction.model import Kind, Record
from coproduction.model.citation import Citation
from coproduction.model.quantity import Quantity
from coproduction.model.when import When
from coproduction.views.division import divided, in_turn
from coproduction.views.view import Options, View

_LEFT_OUT = {"id", "changed"}
"""Fields that a list does not print."""


def plain_list(kind: Kind) -> View:
    """The view of a kind that has none of its own; the kind must have words for its records."""
    context = partial(_records, kind)
    parts = divided("rows", in_turn)
    return View(kind.plural, "list", Options, context, True, "records-list", parts)


def _records(kind: Kind, catalogue: Catalogue, options: Options) -> dict[str, Any]:
    assert kind.mention
    rows = [(one, kind.mention(one)) for one in catalogue.all(kind.model)]
    return {
        "kind": kind.name,
        "rows": [(one, name, [*_said(one, name)], _citation(one)) for one, name in rows],
    }


def _said(record: Record, name: str) -> Iterator[str | When]:
    """What fields of words, numbers and dates say, in their order; `name` is said already."""
    for field in type(record).model_fields:
        value = getattr(record, field)
        words = ", ".join(map(str, value)) if _is_of_words(value) else value
        if isinstance(words, Quantity) or type(words) is int:
            words = str(words)
        if field not in _LEFT_OUT and words != name and words and isinstance(words, str | When):
            yield words


def _is_of_words(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(one, str) for one in value)


def _citation(record: Record) -> Citation | None:
    found = (getattr(record, field) for field in type(record).model_fields)
    return next((value for value in found if isinstance(value, Citation)), None)
