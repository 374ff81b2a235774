"""Questions for what a new record or page needs, one field at a time."""

from collections.abc import Callable, Iterable, Mapping

from pydantic.fields import FieldInfo

from coproduction.model import by_name, page_types
from coproduction_editing.fields import Field, fields_of
from coproduction_editing.pages import OWN

Ask = Callable[[str, str], str]
"""Gives the answer to a question, which is printed after what is said of it."""
_FEW = 12
"""Names that are listed in one question."""


def ask_for(
    fields: Iterable[Field], told: Mapping[str, str], ask: Ask, ids: Callable[[str], list[str]]
) -> dict[str, str]:
    """Answers for the fields that are needed and of which nothing was told.

    `ids` gives the names of the records of a kind.
    """
    answers = dict(told)
    for field in fields:
        parts = (field.path, field.path.partition(".")[0])
        if field.needed and not any(part in answers for part in parts):
            answers[field.path] = ask(field.path, question(field, ids))
    return answers


def asked(kind: str) -> list[Field]:
    """The fields of a kind of record or type of page that are asked for, if they are needed."""
    if kind in by_name():
        return [*fields_of(by_name()[kind].model)]
    known = {"changed", "reviewed", "next_review", "type"}
    own = ["words", *(["picture"] if kind == "easy-read" else [])]
    return [
        *(one for one in fields_of(page_types()[kind]) if one.path not in known),
        *(
            Field(
                name,
                FieldInfo(annotation=str, description=OWN[name][0], examples=[OWN[name][1]]),
                True,
            )
            for name in own
        ),
    ]


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
    if field.path == "id":
        lines.append("Left empty, it is made of the name.")
    if field.many and field.grouped:
        lines.append("In brackets, as in the example.")
    elif field.many:
        lines.append("With commas between them, if there are more.")
    return "\n".join(lines)
