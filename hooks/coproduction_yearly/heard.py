"""What people said in a year: what became of it, their answers, and members' comments."""

from typing import Literal

from pydantic import Field

from coproduction.model.base import Flag, Id, Record, Text
from coproduction.model.quantity import Amount
from coproduction.model.when import Date

Done = Literal["done", "partly", "no", "not-yet"]


class Change(Record):
    """You said, we did: something people said, and what became of it."""

    id: Id = Field(description="A short name for it.", examples=["papers-earlier"])
    said: Text = Field(
        description="What people said, in general words.", examples=["Papers come too late."]
    )
    state: Done = Field(description="What became of it.", examples=["done"])
    did: Text | None = Field(
        None, description="What was done.", examples=["Papers now go out ten days before."]
    )
    why: Text | None = Field(
        None, description="Why it was done in part, or not.", examples=["There is no money."]
    )
    told: Date | None = Field(
        None,
        description="When people were told; left out if they were not.",
        examples=["2026-11-03"],
    )
    confirmed: Flag | None = Field(
        None,
        description="Whether those who said it agree that it was done; left out if nobody asked.",
        examples=[True],
    )


class AnswerCount(Record):
    """How many gave one answer."""

    answer: Text = Field(description="The answer.", examples=["Yes"])
    value: Amount | None = Field(
        None,
        description="How many gave it. Left out where it is kept back so that no small number "
        "can be worked out.",
        examples=[17],
    )


class Feedback(Record):
    """A question that people were asked, and how many gave each answer."""

    id: Id = Field(description="A short name for it.", examples=["could-say"])
    question: Text = Field(
        description="The question as it was asked.",
        examples=["Could you say what you wanted to say?"],
    )
    asked: Amount | None = Field(
        None, description="How many people were asked, if that is known.", examples=[60]
    )
    answered: Amount | None = Field(None, description="How many answered.", examples=[24])
    answers: tuple[AnswerCount, ...] = Field(
        min_length=1,
        description="The answers, in the order of the form.",
        examples=[[{"answer": "Yes", "value": 17}]],
    )


class Comment(Record):
    """A comment for the report, in a person's own words and never with a name."""

    id: Id = Field(description="A short name for it.", examples=["comment-1"])
    says: Text = Field(description="What they wrote.", examples=["I was listened to."])
    by: Text = Field(
        description="Who wrote it, so that nobody is recognised.", examples=["A member"]
    )
    foreword: Flag = Field(
        False, description="true where it stands in the members' foreword.", examples=[True]
    )
    consent: Literal["in-writing"] = Field(
        description="That the person agreed to print it, and where that is kept: not here.",
        examples=["in-writing"],
    )
