"""What forms ask and what they do, from `forms.yml` and the models."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml
from pydantic.fields import FieldInfo

from coproduction.model import Record, by_name, page_types
from coproduction_editing.fields import Field, field_at
from coproduction_editing.pages import OWN

_OF_FORMS = {
    "page": ("Its file in docs/, or its address.", "docs/guide/culture.md"),
    "now": ("The very words, with nothing left out, from one paragraph.", "We meet on Mondays."),
    "instead": ("The same passage in better words.", "We meet every Monday."),
    "why": ("In a sentence or two, with the document if there is one.", "Page 3 says so."),
    "kind": ("What sort of thing it is, as files in data/ are called.", "figure"),
    "id": ("Its short name, which stands behind “id:” in its file.", "readers"),
    "field": ("The name of the field; a point leads to one inside another.", "source.place"),
    "value": ("What the field should hold.", "over 60"),
    "happened": ("What you did, what you saw, and what you had expected.", "The film stops."),
    "with": ("A browser, a screen reader, a printer.", "Firefox, with large letters"),
}
"""What is asked by forms and is no field of a model: what it is, and an example."""


@dataclass(frozen=True)
class Ask:
    """One question: its name in addresses, its words, the field that the answer is for."""

    path: str
    label: str
    field: Field
    long: bool

    @property
    def id(self) -> str:
        """Its name, as addresses that fill it in have it."""
        return self.path.replace(".+.", "-").replace(".", "-").replace("_", "-")


@dataclass(frozen=True)
class Form:
    """A form: `verb` is new, set, words or nothing, and `kind` of what."""

    id: str
    name: str
    about: str
    verb: str
    kind: str
    asks: tuple[Ask, ...]


@cache
def forms() -> tuple[Form, ...]:
    """All forms, in their order; those of a part that is left out are not among them."""
    text = files(__package__).joinpath("forms.yml").read_text(encoding="utf-8")
    known = {*by_name(), *page_types(), "page", "any", "said"}
    read = [_form(one) for one in yaml.load(text, yaml.CSafeLoader)]
    return tuple(one for one in read if one.kind in known)


def _form(read: Mapping[str, Any]) -> Form:
    ((verb, kind),) = read["does"].items()
    asks = tuple(_ask(one, verb, kind) for one in read["asks"])
    return Form(read["id"], read["name"], read["about"], verb, kind, asks)


def _ask(read: Mapping[str, Any], verb: str, kind: str) -> Ask:
    path, model = read["field"], _model(kind)
    if path in OWN and kind in page_types():
        about, example = OWN[path]
        field = Field(path, FieldInfo(annotation=str, description=about, examples=[example]), True)
    elif model is None or (verb != "new" and path == "id"):
        about, example = _OF_FORMS[path]
        field = Field(path, FieldInfo(annotation=str, description=about, examples=[example]), False)
    else:
        field = field_at(model, path)
    needed = read.get("needed", field.needed)
    return Ask(path, read["label"], Field(path, field.info, needed), read.get("long", False))


def _model(kind: str) -> type[Record] | None:
    if kind in by_name():
        return by_name()[kind].model
    return page_types()[kind] if kind in page_types() and kind != "page" else None
