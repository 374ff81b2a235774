"""Events that took place, and products that were made."""

from typing import Literal

from pydantic import Field

from coproduction.model.base import Address, Flag, Id, Record, Text
from coproduction.model.citation import Citation
from coproduction.model.people import GroupRef, OrganisationRef
from coproduction.model.when import Changed, Date

EventKind = Literal[
    "meeting",
    "launch",
    "seminar",
    "roundtable",
    "workshop",
    "survey",
    "review",
    "training",
    "article",
    "broadcast",
    "award",
    "publication",
]
ProductKind = Literal[
    "guide",
    "film",
    "summary",
    "easy-read",
    "e-learning",
    "toolkit",
    "web pages",
    "interviews",
    "standard",
    "other",
]
Involvement = Literal["made", "reviewed"]
"""made: with the people whom it is for; reviewed: looked over by them."""


class Event(Record):
    """Something that took place or was planned: a meeting, a talk, an article, a launch."""

    id: Id = Field(description="A short name for it.", examples=["autumn-meeting"])
    title: Text = Field(description="What it was.", examples=["Network meeting"])
    kind: EventKind = Field(description="What kind of event it was.", examples=["meeting"])
    when: Date = Field(description="When it was, or “not given”.", examples=["2013-10-22"])
    planned: Flag = Field(
        False,
        description="true where the source says only that it will take place.",
        examples=[True],
    )
    says: Text = Field(
        description="What the source says of it, in our own words.",
        examples=["Many members came."],
    )
    authors: tuple[Text, ...] = Field(
        (),
        description="Who is credited with a public work, as printed; nobody else by name.",
        examples=[["A. N. Example"]],
    )
    organisations: tuple[OrganisationRef, ...] = Field(
        (),
        description="The organisations that took part, by id.",
        examples=[["example-trust"]],
    )
    group: GroupRef | None = Field(
        None, description="The group it belongs to, by id.", examples=["network"]
    )
    source: Citation = Field(
        description="Where it is said.", examples=[{"document": "annual-report", "place": "¶29"}]
    )
    changed: Changed = None


class Product(Record):
    """Something made for people to read, watch or use."""

    id: Id = Field(description="A short name for it.", examples=["guide"])
    title: Text = Field(description="Its title, or what it is.", examples=["A guide for managers"])
    kind: ProductKind = Field(description="What kind of thing it is.", examples=["guide"])
    involvement: Involvement = Field(
        description="made: with the people whom it is for; reviewed: looked over by them.",
        examples=["reviewed"],
    )
    says: Text | None = Field(
        None,
        description="What the source says of it, in our own words.",
        examples=["It has ten films in it."],
    )
    published: Date = Field(description="When it came out, or “not given”.", examples=["2013-10"])
    address: Address | None = Field(
        None,
        description="The address that the source prints.",
        examples=["https://example.org/guide"],
    )
    organisations: tuple[OrganisationRef, ...] = Field(
        (), description="The organisations that made it, by id.", examples=[["example-trust"]]
    )
    source: Citation = Field(
        description="Where it is said.", examples=[{"document": "annual-report", "place": "¶9"}]
    )
    changed: Changed = None
