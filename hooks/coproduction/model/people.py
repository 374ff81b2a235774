"""Organisations, groups and the people who hold an office in them."""

from typing import Annotated, Literal

from pydantic import Field

from coproduction.model.base import Address, Id, Record, RefersTo, Text
from coproduction.model.citation import Citation, Evidence
from coproduction.model.when import Changed

OrganisationRef = Annotated[Id, RefersTo("organisation")]
GroupRef = Annotated[Id, RefersTo("group")]

PartPlayed = Literal[
    "author", "partner", "funder", "contributor", "standard-setter", "publisher", "host", "peer"
]
"""Author: whose work the source describes. Partner: made something with it. Funder: paid for
work. Contributor: took part, or was represented. Standard-setter: set rules the work follows.
Publisher: printed, broadcast or carried it. Host: gave a place or ran an event. Peer: did work
of its own on the same subject."""


class Contribution(Record):
    """One thing that an organisation did."""

    part: PartPlayed = Field(description="The part it played.", examples=["partner"])
    did: Text = Field(
        description="What it did, as a whole sentence in our own words.",
        examples=["Helped residents to plan the film."],
    )
    source: Citation = Field(
        description="Where that is said.",
        examples=[{"document": "annual-report", "place": "¶38"}],
    )


class Membership(Record):
    """That an organisation belongs to a group, and as what."""

    group: GroupRef = Field(description="The group's id.", examples=["network"])
    category: Id = Field(
        description="The id of one of the group's categories.", examples=["local-groups"]
    )
    source: Citation = Field(
        description="Where that is said.",
        examples=[{"document": "annual-report", "place": "¶28"}],
    )


class Organisation(Record):
    """An organisation that a source names."""

    id: Id = Field(description="A short name for it.", examples=["example-trust"])
    name: Text = Field(description="Its name.", examples=["Example Trust"])
    short: Text | None = Field(
        None, description="The letters it is known by, if any.", examples=["ET"]
    )
    said: Text | None = Field(
        None,
        description="How the voice is to say its letters (its name, if it has none), in plain "
        "spelling. Left out where they are said one by one.",
        examples=["ee tee"],
    )
    note: Text | None = Field(
        None,
        description="What a reader should know about the name.",
        examples=["The report prints Example Foundation."],
    )
    address: Address | None = Field(
        None, description="Its website, where a source gives it.", examples=["https://example.org"]
    )
    parts: tuple[Contribution, ...] = Field(
        (),
        description="What it did, one entry a thing. Left out where it is a member and no more.",
        examples=[
            [
                {
                    "part": "partner",
                    "did": "Helped residents to plan the film.",
                    "source": {"document": "annual-report", "place": "¶38"},
                }
            ]
        ],
    )
    member_of: tuple[Membership, ...] = Field(
        (),
        description="The groups that a source says it belongs to.",
        examples=[
            [
                {
                    "group": "network",
                    "category": "local-groups",
                    "source": {"document": "annual-report", "place": "¶28"},
                }
            ]
        ],
    )
    changed: Changed = None


class Category(Record):
    """One kind of member that a group has."""

    id: Id = Field(description="A short name for it.", examples=["local-groups"])
    name: Text = Field(description="Its name, in the plural.", examples=["Local groups"])
    note: Text | None = Field(
        None, description="What the name means.", examples=["Groups that work in one town."]
    )
    source: Citation = Field(
        description="Where it is named.", examples=[{"document": "annual-report", "place": "¶27"}]
    )


class Group(Record):
    """A network, board or group that meets, and what is known of it."""

    id: Id = Field(description="A short name for it.", examples=["network"])
    name: Text = Field(description="Its name.", examples=["The Example Network"])
    purpose: Text = Field(
        description="What it is for, in our own words.",
        examples=["Gives members a say in decisions."],
    )
    categories: tuple[Category, ...] = Field(
        (),
        description="The kinds of member it has.",
        examples=[
            [
                {
                    "id": "local-groups",
                    "name": "Local groups",
                    "source": {"document": "annual-report", "place": "¶27"},
                }
            ]
        ],
    )
    known: tuple[Evidence, ...] = Field(
        (),
        description="What else the source says of it.",
        examples=[[{"says": "It meets six times a year.", "place": "¶11"}]],
    )
    not_said: tuple[Text, ...] = Field(
        (),
        description="What a reader would ask and the source does not say.",
        examples=[["The names of its members."]],
    )
    source: Citation = Field(
        description="Where its purpose is said.",
        examples=[{"document": "annual-report", "place": "¶26"}],
    )
    changed: Changed = None


class Person(Record):
    """Somebody who holds an office, in the role that one place in a source gives them.

    Two roles are two records: names are never joined across places.
    """

    id: Id = Field(description="A short name for the record.", examples=["chair"])
    name: Text = Field(description="The name as the source prints it.", examples=["A. N. Example"])
    role: Text = Field(description="The role the source gives them.", examples=["Chair"])
    group: GroupRef | None = Field(
        None, description="The group the role is in, if any.", examples=["network"]
    )
    source: Citation = Field(
        description="The one place that says so.",
        examples=[{"document": "annual-report", "place": "¶11"}],
    )
    changed: Changed = None
