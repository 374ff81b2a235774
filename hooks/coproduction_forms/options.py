"""The options of a field block: what an editor writes between ```field and ```."""

import re
from typing import Literal

from pydantic import Field

from coproduction.model.base import Number, Record, Text
from coproduction.model.library import PictureRef

FieldKind = Literal[
    "short",
    "long",
    "date",
    "number",
    "choice",
    "choices",
    "yes-no",
    "signature",
    "table",
    "scores",
    "result",
]


class FieldOptions(Record):
    """A field: what is asked, and what kind of answer there is room for."""

    label: Text = Field(description="What is asked.", examples=["What would help you?"])
    kind: FieldKind = Field(description="The kind of answer.", examples=["long"])
    help: Text | None = Field(
        None, description="What helps to answer.", examples=["You need not say why."]
    )
    picture: PictureRef | None = Field(
        None, description="In an Easy Read: the picture beside it, by id.", examples=["ask"]
    )
    lines: Number | None = Field(
        None,
        description="How many lines a long answer has, or empty rows a table.",
        examples=[4],
    )
    options: tuple[Text, ...] = Field(
        (),
        description="The answers to choose from, the statements to score, or the labels of the "
        "scores that a result shows.",
        examples=[["In a room", "Online"]],
    )
    columns: tuple[Text, ...] = Field(
        (), description="The heads of a table's columns.", examples=[["Date", "Amount"]]
    )
    rows: tuple[Text, ...] = Field(
        (), description="The names of a table's rows.", examples=[["Bus", "Taxi"]]
    )
    most: Number | None = Field(
        None, description="The most points of each part of a result.", examples=[20]
    )


def anchor(label: str) -> str:
    """The field's id on its page, from its label."""
    return "field-" + "-".join(re.findall(r"[a-z0-9]+", label.casefold()))[:60].strip("-")
