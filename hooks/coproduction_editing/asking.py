"""Questions for what a new record or page needs, one field at a time."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from pydantic.fields import FieldInfo

from coproduction.model import by_name, page_types
from coproduction_editing.fields import Field, field_at, fields_of
from coproduction_editing.forms.form import forms
from coproduction_editing.naming import NAMES
from coproduction_editing.pages import OWN

Ask = Callable[[str, str], str]
"""Gives the answer to a question, which is printed after what is said of it."""
_DOCUMENT = ".document"
_FEW = 12
"""Names that are listed in one question."""


def ask_for(
    fields: Iterable[Field], told: Mapping[str, str], ask: Ask, ids: Callable[[str], list[str]]
) -> dict[str, str]:
    """Answers for the fields of which nothing was told.

    `ids` gives the names of the records of a kind.
    """
    answers = dict(told)
    for field in fields:
        parts = (field.path, field.path.partition(".")[0])
        if not any(part in told for part in parts):
            answers[field.path] = ask(field.path, question(field, ids))
    return answers


def asked(kind: str) -> list[Field]:
    """The fields of a kind of record or type of page that somebody is asked for."""
    if kind in by_name():
        return _of_record(kind)
    known = {"changed", "reviewed", "next_review", "type"}
    own = ["words", *(["picture"] if kind == "easy-read" else [])]
    return [
        *(one for one in fields_of(page_types()[kind]) if one.needed and one.path not in known),
        *(
            Field(
                name,
                FieldInfo(annotation=str, description=OWN[name][0], examples=[OWN[name][1]]),
                True,
            )
            for name in own
        ),
    ]


def _of_record(kind: str) -> list[Field]:
    """What a record cannot be without, and what its form cannot; beside a document, the place."""
    model = by_name()[kind].model
    needed = [one for one in fields_of(model) if one.needed]
    for form in forms():
        if (form.verb, form.kind) == ("new", kind):
            there = {one.path for one in needed}
            needed += [one.field for one in form.asks if one.field.needed and one.path not in there]
    found = []
    for field in needed:
        named = field.path == "id" and {*NAMES} & {*model.model_fields}
        found.append(replace(field, needed=False) if named else field)
        if field.path.endswith(_DOCUMENT):
            found.append(field_at(model, field.path.removesuffix(_DOCUMENT) + ".place"))
    return found


def question(field: Field, ids: Callable[[str], list[str]]) -> str:
    """What is said before the question: what the field is, and what there is to choose from."""
    lines = [field.about]
    if field.choices:
        lines.append(f"One of: {', '.join(field.choices)}.")
    elif field.refers_to and (names := ids(field.refers_to)):
        more = " and others" if len(names) > _FEW else ""
        lines.append(f"One of: {', '.join(names[:_FEW])}{more}.")
    elif field.example:
        lines.append(f"Such as: {field.example}")
    if not field.needed:
        made = ", and is then made of another answer" if field.path == "id" else ""
        lines.append(f"It may be left empty{made}.")
    if field.many and field.grouped:
        lines.append("In brackets, as in the example.")
    elif field.many and field.example.startswith("["):
        lines.append("In brackets, as in the example, if there are more.")
    elif field.many:
        lines.append("With commas between them, if there are more.")
    return "\n".join(lines)
