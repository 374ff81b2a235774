"""What took place in a year: activities, meetings and panels."""

from typing import Literal

from pydantic import Field

from coproduction.model.base import Flag, Id, Record, Text
from coproduction.model.quantity import Amount
from coproduction.model.when import Date

Stage = Literal["idea", "plan", "deliver", "check"]
Step = Literal["told", "asked", "took-part", "decided-together", "led"]
"""A step of the ladder of participation, the lowest first."""
Held = Literal["held", "moved", "cancelled", "planned"]


class Activity(Record):
    """A piece of work in which people took part."""

    id: Id = Field(description="A short name for it.", examples=["leaflet-on-breaks"])
    title: Text = Field(description="What was done.", examples=["A leaflet on breaks"])
    project: Text | None = Field(
        None, description="The project it belongs to.", examples=["Breaks for carers"]
    )
    when: Date = Field(description="When, to the month.", examples=["2026-09/2026-11"])
    stages: tuple[Stage, ...] = Field(
        (), description="The stages people took part in.", examples=[["idea", "plan"]]
    )
    step: Step | None = Field(
        None, description="The step of the ladder.", examples=["decided-together"]
    )
    planned_at_start: Flag | None = Field(
        None,
        description="Whether taking part was planned from the start; left out where not known.",
        examples=[True],
    )
    people: Amount | None = Field(
        None, description="How many different people took part.", examples=["fewer than 5"]
    )


class Meeting(Record):
    """A meeting of the network: planned, and what came of it."""

    id: Id = Field(description="A short name for it.", examples=["autumn-meeting"])
    title: Text = Field(description="Which meeting it was.", examples=["Autumn meeting"])
    planned: Date = Field(description="The day it was planned for.", examples=["2026-10-14"])
    state: Held = Field(description="What became of it.", examples=["held"])
    held: Date | None = Field(
        None,
        description="The day it was held; for one that moved, the new day.",
        examples=["2026-10-21"],
    )
    why: Text | None = Field(
        None, description="Why it moved or fell out.", examples=["The hall had no lift."]
    )
    invited: Amount | None = Field(None, description="How many were invited.", examples=[62])
    came: Amount | None = Field(None, description="How many came.", examples=[31])
    led_by: Text | None = Field(
        None, description="Who led it, as a role.", examples=["A member and a staff member"]
    )
    papers_on_time: Flag | None = Field(
        None, description="Whether the papers came in good time.", examples=[True]
    )


class Panel(Record):
    """A panel that chose staff or suppliers, with or without people from the network."""

    id: Id = Field(description="A short name for it.", examples=["panel-1"])
    title: Text = Field(description="What it chose.", examples=["A support worker"])
    when: Date = Field(description="When, to the month.", examples=["2026-06"])
    with_people: Flag = Field(
        description="Whether people who draw on care, or carers, were on it.", examples=[True]
    )
    reason: Text | None = Field(
        None, description="Why nobody was on it.", examples=["It met at a day's notice."]
    )
