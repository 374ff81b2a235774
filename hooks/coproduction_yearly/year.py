"""A year of a network, as its log or a report gives it: one file in `data/years/`."""

from pydantic import Field

from coproduction.model.base import Flag, Id, Number, Record, Text
from coproduction.model.citation import Citation
from coproduction.model.when import Changed, Date
from coproduction_yearly.counts import Count, MeasureResult
from coproduction_yearly.doings import Activity, Meeting, Panel
from coproduction_yearly.heard import Change, Comment, Feedback


class Year(Record):
    """A year of a network: its counts, how its measures came out, and what took place."""

    id: Id = Field(description="The year in which it ends.", examples=["2027"])
    period: Date = Field(description="Its first and last month.", examples=["2026-04/2027-03"])
    example: Flag = Field(
        False, description="true for invented numbers, which every view says.", examples=[True]
    )
    threshold: Number = Field(
        5, description="Counts of people below this are not shown as numbers.", examples=[5]
    )
    rounded: Number | None = Field(
        None, description="Counts are rounded to this, if they are.", examples=[5]
    )
    source: Citation | None = Field(
        None,
        description="The document that gives the numbers. Left out where they were counted "
        "from the network's own log.",
        examples=[{"document": "annual-report"}],
    )
    note: Text | None = Field(
        None, description="What a reader should know.", examples=["The log began in May."]
    )
    counts: tuple[Count, ...] = Field(
        (),
        description="The numbers of the year.",
        examples=[
            [{"id": "took-part", "label": "People who took part", "value": 84, "unit": "people"}]
        ],
    )
    results: tuple[MeasureResult, ...] = Field(
        (),
        description="How the measures came out.",
        examples=[[{"measure": "two-meetings", "value": 2, "answer": "met"}]],
    )
    activities: tuple[Activity, ...] = Field(
        (),
        description="What people took part in.",
        examples=[[{"id": "leaflet", "title": "A leaflet on breaks", "when": "2026-09"}]],
    )
    meetings: tuple[Meeting, ...] = Field(
        (),
        description="Meetings of the network, planned and held.",
        examples=[
            [{"id": "autumn", "title": "Autumn meeting", "planned": "2026-10-14", "state": "held"}]
        ],
    )
    panels: tuple[Panel, ...] = Field(
        (),
        description="Panels that chose staff or suppliers.",
        examples=[
            [{"id": "panel-1", "title": "A support worker", "when": "2026-06", "with_people": True}]
        ],
    )
    changes: tuple[Change, ...] = Field(
        (),
        description="What people said, and what became of it.",
        examples=[[{"id": "papers", "said": "Papers come too late.", "state": "done"}]],
    )
    feedback: tuple[Feedback, ...] = Field(
        (),
        description="What people were asked, and how many gave each answer.",
        examples=[
            [
                {
                    "id": "could-say",
                    "question": "Could you say what you wanted to say?",
                    "answers": [{"answer": "Yes", "value": 17}],
                }
            ]
        ],
    )
    comments: tuple[Comment, ...] = Field(
        (),
        description="Members' comments that may be printed.",
        examples=[
            [
                {
                    "id": "comment-1",
                    "says": "I was listened to.",
                    "by": "A member",
                    "consent": "in-writing",
                }
            ]
        ],
    )
    changed: Changed = None
