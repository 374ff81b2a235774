"""Updates on promises: what became of each, day by day; the last one is its state."""

from typing import Annotated, Literal

from pydantic import Field

from coproduction.model.base import Id, Record, RefersTo, Text
from coproduction.model.citation import Citation
from coproduction.model.when import Date

DeliverableRef = Annotated[Id, RefersTo("deliverable")]
Progress = Literal["done", "under-way", "not-begun", "given-up"]


class DeliverableUpdate(Record):
    """What became of a promise by one day, written by hand; earlier ones are kept."""

    id: Id = Field(description="A short name for it.", examples=["d05-2027-01"])
    deliverable: DeliverableRef = Field(
        description="The promise, by its id in data/deliverables.yml.", examples=["d05"]
    )
    date: Date = Field(description="The day of which it is true.", examples=["2027-01-20"])
    state: Progress = Field(description="How far it had got.", examples=["under-way"])
    old_due: Date | None = Field(
        None,
        description="The day by which it was due before, if that moved.",
        examples=["2026-12-31"],
    )
    new_due: Date | None = Field(
        None,
        description="The day by which it is due now, if that moved.",
        examples=["2027-03-31"],
    )
    reason: Text | None = Field(
        None,
        description="Why it moved, is late, or was given up.",
        examples=["The printer closed."],
    )
    owner: Text | None = Field(
        None,
        description="Whose work it is, as a role and never a name.",
        examples=["The network's coordinator"],
    )
    source: Citation | None = Field(
        None,
        description="Where it is said, if a document says it.",
        examples=[{"document": "annual-report", "place": "¶29"}],
    )
