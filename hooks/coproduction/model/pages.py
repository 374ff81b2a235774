"""The types of page, and the fields that each has at its top."""

from typing import Literal

from pydantic import Field

from coproduction.model.base import Record, Text
from coproduction.model.citation import SourceRef
from coproduction.model.paths import MarkdownPath
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
    change: Text | None = Field(
        None,
        description="What changed then, in one sentence, as a reader sees it.",
        examples=["It says whom you can ring."],
    )
    formerly: tuple[MarkdownPath, ...] = Field(
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


class FullPage(PageFields):
    """A page that may have shorter versions."""

    at_a_glance: Text | None = Field(
        None,
        description="The file of its At a glance, if it has one.",
        examples=["at-a-glance/index.md"],
    )
    easy_read: Text | None = Field(
        None,
        description="The file of its Easy Read, if it has one.",
        examples=["easy-read/taking-part.md"],
    )


class Page(FullPage):
    """A page of no other type."""

    type: Literal["page"] = Field(description="What the page is.", examples=["page"])


class Guide(FullPage):
    """A page of guidance; each of its sections says where it comes from."""

    type: Literal["guide"] = Field(description="What the page is.", examples=["guide"])


class AtAGlance(FullPage):
    """The key messages of a longer page, on one page."""

    type: Literal["at-a-glance"] = Field(description="What the page is.", examples=["at-a-glance"])
    shortens: Text = Field(
        description="The file of the page it is a shorter version of.",
        examples=["guide/index.md"],
    )


class EasyRead(PageFields):
    """A booklet in Easy Read: ideas, each a picture with one to three short sentences."""

    type: Literal["easy-read"] = Field(description="What the page is.", examples=["easy-read"])
    shortens: Text = Field(
        description="The file of the page it is a shorter version of.",
        examples=["guide/index.md"],
    )
    audience: Text = Field(
        description="Who it is for, in one short sentence.",
        examples=["This is for people who are asked to join a group."],
    )
