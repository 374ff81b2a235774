"""Figures that sources give, and contradictions between sources."""

from pydantic import Field

from coproduction.model.base import Id, Record, Text
from coproduction.model.citation import Citation, SourceRef
from coproduction.model.quantity import Amount
from coproduction.model.when import Changed, Date


class Figure(Record):
    """One number that a source gives, with what it counts and when."""

    id: Id = Field(description="A short name for it.", examples=["network-members"])
    value: Amount = Field(
        description="The amount as the source puts it.", examples=["over 60", 37, "75%"]
    )
    unit: Text = Field(description="What is counted, in a word or two.", examples=["members"])
    counts: Text = Field(
        description="What is counted, so that the number stands alone: “37 organisations …”.",
        examples=["Members of the network."],
    )
    period: Date = Field(
        description="The time it is for, or “not given”.", examples=["2013-04/2014-03"]
    )
    topic: Text = Field(description="The heading it stands under.", examples=["The network"])
    series: Id | None = Field(
        None,
        description="Figures that count the same thing, and may share a chart, share a series.",
        examples=["members-by-role"],
    )
    label: Text | None = Field(
        None, description="Its name in a chart of the series.", examples=["On panels"]
    )
    worked_out: Text | None = Field(
        None,
        description="How we worked it out, where the source does not print it.",
        examples=["3 groups of 4"],
    )
    note: Text | None = Field(
        None,
        description="What a reader should know.",
        examples=["Not the same people as the other 17."],
    )
    source: Citation = Field(
        description="Where it is given.", examples=[{"document": "annual-report", "place": "¶31"}]
    )
    expires: Date | None = Field(
        None,
        description="The last day on which it may be shown. After it the number leaves every "
        "page and file, and a line says where to look.",
        examples=["2027-05-31"],
    )
    instead: SourceRef | None = Field(
        None,
        description="The document to look in after that; left out where it is its own source.",
        examples=["annual-report"],
    )
    changed: Changed = None

    def printed(self) -> str:
        """What a sentence prints of it."""
        return str(self.value)


class Saying(Record):
    """One of the things said, where sources disagree."""

    says: Text = Field(
        description="What is said there, in our own words.", examples=["26 promises."]
    )
    source: Citation = Field(
        description="Where it is said.", examples=[{"document": "annual-report", "place": "¶10"}]
    )


class Contradiction(Record):
    """Where a source disagrees with itself or with another."""

    id: Id = Field(description="A short name for it.", examples=["how-many-promises"])
    title: Text = Field(
        description="What the disagreement is about.", examples=["How many promises there are"]
    )
    sayings: tuple[Saying, ...] = Field(
        min_length=2,
        description="What is said, one entry a place.",
        examples=[
            [
                {
                    "says": "There are 26.",
                    "source": {"document": "annual-report", "place": "¶10"},
                },
                {
                    "says": "27 can be read.",
                    "source": {"document": "annual-report", "place": "Appendix 1"},
                },
            ]
        ],
    )
    here: Text = Field(
        description="What this site does about it.",
        examples=["We show both numbers, and never renumber."],
    )
    changed: Changed = None
