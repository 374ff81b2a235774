"""The types of page, and the fields that each has at its top."""

from typing import Literal

from pydantic import Field

from coproduction.model.base import Record, Text
from coproduction.model.citation import SourceRef
from coproduction.model.when import Date


class PageFields(Record):
    """What every page says of itself."""

    type: Text = Field(description="What the page is.", examples=["page"])
    title: Text = Field(description="Its title.", examples=["The network"])
    summary: Text = Field(
        description="What it gives the reader, in one sentence.",
        examples=["Who belonged to the network, and what it was for."],
    )
    sources: tuple[SourceRef, ...] = Field(
        (), description="The documents it rests on, by id.", examples=[["annual-report"]]
    )
    changed: Date = Field(
        description="When its words last changed in a way that a reader should know of.",
        examples=["2026-11-23"],
    )
    formerly: tuple[Text, ...] = Field(
        (),
        description="The files it had before it was renamed; their addresses lead here.",
        examples=[["guide/old-name.md"]],
    )
    reviewed: Date = Field(
        description="The day it was last read through and found right.", examples=["2026-11-23"]
    )
    next_review: Date | Literal["archive"] = Field(
        description="When it is to be read again; “archive” on a page that is closed.",
        examples=["2027-11-23"],
    )


class Page(PageFields):
    """A page of no other type."""

    type: Literal["page"] = Field(description="What the page is.", examples=["page"])


PAGE_TYPES: dict[str, type[PageFields]] = {"page": Page}
"""Page types by what `type:` says; each later type stands here with its own fields."""
