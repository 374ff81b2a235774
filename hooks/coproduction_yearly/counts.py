"""Counts of a year, and how its measures came out."""

from typing import Literal

from pydantic import Field

from coproduction.model.base import Id, Record, Text
from coproduction.model.citation import Evidence
from coproduction.model.quantity import Amount

Answer = Literal["met", "not-met", "cannot-be-said"]
"""How a measure came out: met, not met, or nobody can say."""


class Count(Record):
    """One number of a year. Left without a value, it is kept back."""

    id: Id = Field(description="A short name, the same in every year.", examples=["took-part"])
    series: Id | None = Field(
        None,
        description="Counts that split one whole share a series, and may share a chart.",
        examples=["perspective"],
    )
    label: Text = Field(
        description="What is counted, as a heading has it.", examples=["People who took part"]
    )
    value: Amount | None = Field(
        None,
        description="The number. A small one is “fewer than 5”; left out where it is kept back "
        "so that no small one can be worked out.",
        examples=[84, "fewer than 5"],
    )
    unit: Text = Field(description="What is counted, in a word or two.", examples=["people"])
    of: Id | None = Field(
        None, description="The id of the count that it is a part of.", examples=["took-part"]
    )
    hoped: Amount | None = Field(
        None, description="How many the network hoped for, if it said so.", examples=[10]
    )
    rule: Text | None = Field(
        None,
        description="How it was counted.",
        examples=["Each person once, whatever they did."],
    )


class MeasureResult(Record):
    """How one measure came out in a year."""

    measure: Id = Field(
        description="The id of the measure, from data/objectives.yml.", examples=["two-meetings"]
    )
    value: Amount | None = Field(
        None,
        description="What was reached; “over 60” and “at most 44%” are bounds. Left out where "
        "nothing is known, or the number is kept back.",
        examples=["at most 44%"],
    )
    part: Amount | None = Field(
        None, description="The number that a share was worked out from.", examples=[27]
    )
    base: Amount | None = Field(
        None, description="What it is a part of, as a number.", examples=["over 60"]
    )
    base_is: Text | None = Field(
        None, description="What the base counts.", examples=["members on 31 March 2027"]
    )
    rule: Text | None = Field(
        None, description="How it was worked out.", examples=["27 of at least 61 members."]
    )
    answer: Answer = Field(description="How it came out.", examples=["met"])
    why: Text | None = Field(
        None,
        description="Why nobody can say, or why it was not met. Needed for cannot-be-said.",
        examples=["The report does not say how many came."],
    )
    evidence: tuple[Evidence, ...] = Field(
        (),
        description="What the year's source says that bears on it. Left out where the year "
        "was counted from the network's own log.",
        examples=[[{"says": "27 members took part.", "place": "¶31"}]],
    )
