"""Deliverables, objectives with their indicators and measures, and next steps."""

from typing import Annotated, Literal

from pydantic import Field

from coproduction.model.base import Id, Number, Record, RefersTo, Text
from coproduction.model.citation import Citation, Evidence
from coproduction.model.quantity import Amount
from coproduction.model.when import Changed, Date

PersonRef = Annotated[Id, RefersTo("person")]

FigureRef = Annotated[Id, RefersTo("figure")]
State = Literal["reported-done", "reported-under-way", "planned", "ongoing", "not-reported"]
"""What the source says became of a promise; all but not-reported need evidence."""


class Deliverable(Record):
    """One thing that a plan promises."""

    id: Id = Field(description="A short name for it.", examples=["d05"])
    number: Number | None = Field(
        None,
        description="The number it is printed with. Left out where none can be read; "
        "never a number of our own.",
        examples=[5],
    )
    wording: Text = Field(
        description="What is promised, in our own words.",
        examples=["Make clear what members do and for how long."],
    )
    due: Date = Field(description="When it is due, as printed.", examples=["2013-12-31"])
    state: State = Field(
        description="What the source says became of it.", examples=["reported-done"]
    )
    evidence: tuple[Evidence, ...] = Field(
        (),
        description="What the source says that bears on it. Needed for every state but "
        "not-reported.",
        examples=[[{"says": "The meeting was held.", "place": "¶29"}]],
    )
    note: Text | None = Field(
        None,
        description="What a reader should know about the row.",
        examples=["The printed text may be cut short."],
    )
    source: Citation = Field(
        description="Where it is printed.",
        examples=[{"document": "annual-report", "place": "Appendix 1, row 5"}],
    )
    changed: Changed = None


class Measure(Record):
    """How an indicator is to be judged."""

    id: Id = Field(description="A short name for it.", examples=["two-meetings"])
    wording: Text = Field(
        description="The measure, in our own words.", examples=["Two meetings in the year."]
    )
    target: Amount | None = Field(
        None, description="The number it sets, if any.", examples=["40%", 2]
    )
    due: Date | None = Field(None, description="The date it sets, if any.", examples=["2015-03"])


class Indicator(Record):
    """One sign that an objective is being met."""

    id: Id = Field(description="A short name for it.", examples=["active-network"])
    wording: Text = Field(
        description="The indicator, in our own words.", examples=["A network that is active."]
    )
    owner: Text | None = Field(None, description="Who owns it, as printed.", examples=["AB"])
    measures: tuple[Measure, ...] = Field(
        min_length=1,
        description="How it is to be judged.",
        examples=[[{"id": "two-meetings", "wording": "Two meetings in the year."}]],
    )


class Objective(Record):
    """A business objective with its indicators and measures."""

    id: Id = Field(description="A short name for it.", examples=["objective-4"])
    number: Number | None = Field(None, description="Its printed number.", examples=[4])
    wording: Text = Field(
        description="The objective, in our own words.",
        examples=["Members are heard in all the work."],
    )
    lead: PersonRef | None = Field(
        None, description="The id of the person who leads on it.", examples=["objective-lead"]
    )
    period: Date = Field(description="The time it is for.", examples=["2014/2015"])
    indicators: tuple[Indicator, ...] = Field(
        min_length=1,
        description="The signs that it is being met.",
        examples=[
            [
                {
                    "id": "active-network",
                    "wording": "A network that is active.",
                    "measures": [{"id": "two-meetings", "wording": "Two meetings in the year."}],
                }
            ]
        ],
    )
    note: Text | None = Field(
        None,
        description="What a reader should know.",
        examples=["The report does not say what the initials stand for."],
    )
    source: Citation = Field(
        description="Where it is printed.",
        examples=[{"document": "annual-report", "place": "Appendix 2"}],
    )
    changed: Changed = None


class NextStep(Record):
    """Something a source says will be done next."""

    id: Id = Field(description="A short name for it.", examples=["training-offer"])
    theme: Text = Field(description="The heading it stands under.", examples=["Training"])
    wording: Text = Field(
        description="The step, in our own words.", examples=["Offer training to others."]
    )
    source: Citation = Field(
        description="Where it is said.", examples=[{"document": "annual-report", "place": "¶82"}]
    )
    changed: Changed = None
