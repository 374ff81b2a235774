"""The base class of records, and the types of their plain values."""

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from coproduction.model.web import host_fault, is_web_address
from coproduction.source import Scalar, in_quotation_marks

LONGEST_ID = 100
"""Letters of an id, which becomes part of addresses and the name of files."""


class Record(BaseModel):
    """A frozen set of fields; a field nobody described here is refused."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, str_strip_whitespace=True, defer_build=True
    )


@dataclass(frozen=True)
class RefersTo:
    """Marks a field that holds the id of another record, of the given kind."""

    kind: str


@cache
def refers_to(field: FieldInfo) -> str | None:
    """The kind of record that a field names by id, if it names one."""
    marks = list(field.metadata)
    waiting = [field.annotation]
    while waiting:
        annotation = waiting.pop()
        marks += getattr(annotation, "__metadata__", ())
        waiting += get_args(annotation)
    return next((mark.kind for mark in marks if isinstance(mark, RefersTo)), None)


def inner_model(annotation: Any) -> type[Record] | None:
    """The model inside an annotation such as `tuple[Part, ...] | None`, if there is one."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    found = (inner_model(part) for part in get_args(annotation))
    return next((model for model in found if model), None)


def choices(annotation: Any) -> list[str]:
    """The values that an annotation such as `tuple[Literal["a", "b"], ...]` lists."""
    if get_origin(annotation) is Literal:
        return [*get_args(annotation)]
    return [one for part in get_args(annotation) for one in choices(part)]


def refused(what: str, mend: str) -> PydanticCustomError:
    """An error whose words reach the editor as they stand."""
    return PydanticCustomError("refused", "{what}", {"what": what, "mend": mend})


def one_value_missing(value: Any) -> str:
    """The sentence for what stands where one value should be."""
    if isinstance(value, str):
        return "There is no value."
    found = "is a list" if isinstance(value, list) else "are fields"
    return f"There {found} where one value should be."


def as_written(value: Any) -> str:
    """The words of a scalar, for values that may stand without quotation marks.

    Numbers and truth values, as JSON has them, count as the words that write them.
    """
    if not isinstance(value, str):
        if not isinstance(value, bool | int | float):
            mend = "Write the value after the colon, on the same line."
            raise refused(one_value_missing(value), mend)
        value = json.dumps(value)
    words = " ".join(value.split())
    if not words:
        raise refused(one_value_missing(value), "Write one, or delete the field.")
    return words


def _words(value: Any) -> str:
    words = as_written(value)
    if isinstance(value, Scalar) and value.reads_as:
        raise refused(
            f"“{value}” stands without quotation marks, and YAML reads it as {value.reads_as}.",
            f"Put it in quotation marks: {in_quotation_marks(value)}.",
        )
    return words


def _number(value: Any) -> int:
    words = as_written(value)
    if not re.fullmatch(r"0|[1-9][0-9]{0,8}", words):
        raise refused(f"“{words}” is not a whole number.", "Write digits alone, such as 27.")
    return int(words)


def _flag(value: Any) -> bool:
    words = as_written(value)
    if words not in ("true", "false"):
        raise refused(f"“{words}” is neither true nor false.", "Write true or false.")
    return words == "true"


CURLY = "Take the curly quotation marks away, there and elsewhere: they would be part of it."
_ID = "Use small letters, digits and single hyphens, such as network-members."
_IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def is_identifier(words: str) -> bool:
    """Whether words can be an id."""
    return _IDENTIFIER.fullmatch(words) is not None


def _identifier(value: Any) -> str:
    words = _words(value)
    if len(words) > LONGEST_ID:
        what = f"“{words[:LONGEST_ID]}…” is too long for an id."
        raise refused(what, f"Write at most {LONGEST_ID} letters: it becomes the name of a file.")
    if not is_identifier(words):
        raise refused(f"“{words}” cannot be an id.", _id_mend(words))
    return words


def _id_mend(words: str) -> str:
    """How to mend what cannot be an id, by what it looks like."""
    parts = re.split(r"\s*[,;&]\s*|\s+and\s+|\s+", words)
    if len(parts) > 1 and all(map(is_identifier, parts)):
        return f"If there are several, put commas between them alone: {', '.join(parts)}. {_ID}"
    if re.match(r"[“”‘’„]", words) or re.search(r"[“”‘’]$", words):
        return CURLY
    bare = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    right = re.sub(r"[^a-z0-9]+", "-", bare).strip("-")
    return f"Write {right}, if nothing else has this id. {_ID}" if right else _ID


def _address(value: Any) -> str:
    words = _words(value)
    if "@" in words or not is_web_address(words):
        raise refused(
            f"“{words}” is not a web address.", "Write it whole, beginning with https://."
        )
    if fault := host_fault(words):
        raise refused(*fault)
    return words


def one_or_more(value: Any) -> Any:
    """Lets an editor write a single value where a list may stand."""
    return [value] if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_words)]
Number = Annotated[int, BeforeValidator(_number)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Id = Annotated[
    str, BeforeValidator(_identifier), StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
]
Address = Annotated[
    str, BeforeValidator(_address), WithJsonSchema({"type": "string", "format": "uri"})
]


OneOrMoreTexts = Annotated[
    tuple[Text, ...],
    BeforeValidator(one_or_more),
    Field(min_length=1),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": {"type": "string"}, "minItems": 1},
            ]
        }
    ),
]


def listed(words: Sequence[str]) -> str:
    """Words in a sentence: “a”, “a and b”, “a, b and c”; nothing for none."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)
