"""The types of page, and the fields that each has at its top."""

from typing import Literal

from pydantic import Field

from coproduction.model.base import OneOrMoreTexts, Record, Text
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
    """A page that may have shorter versions.

    A passage is named by the id of its heading, as addresses have it (`#how-we-meet`).
    """

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
    locked: dict[str, OneOrMoreTexts] = Field(
        {},
        description="Words of a passage that no shorter version may lose. Of a passage that is "
        "not named here, they are its numbers and its “not”.",
        examples=[{"how-we-meet": ["You must tell the clerk before you speak."]}],
    )
    expires: dict[str, Date] = Field(
        {},
        description="The last day on which a passage is right; from then on it carries a notice.",
        examples=[{"what-it-costs": "2027-04-05"}],
    )


class Page(FullPage):
    """A page of no other type."""

    type: Literal["page"] = Field(description="What the page is.", examples=["page"])


class Guide(FullPage):
    """A page of guidance; each of its sections says where it comes from."""

    type: Literal["guide"] = Field(description="What the page is.", examples=["guide"])


class Shorter(PageFields):
    """A shorter version of a page; its fields say which of that page's passages it carries."""

    shortens: Text = Field(
        description="The file of the page it is a shorter version of.",
        examples=["guide/index.md"],
    )
    carries: dict[str, OneOrMoreTexts] = Field(
        {},
        description="Which passages its ideas carry: its own headings by their ids, each with the "
        "passages of the longer page, or of another (guide/culture.md#staff). An idea alone is "
        "named by its picture (or, in At a glance, its number) after a slash.",
        examples=[{"how-we-meet": "how-we-meet", "how-we-meet/book": ["reading", "listening"]}],
    )
    leaves_out: dict[str, Text] = Field(
        {},
        description="Passages, or whole pages, that nothing in it carries, each with the reason.",
        examples=[{"who-pays": "It is for those who run a group."}],
    )


class AtAGlance(FullPage, Shorter):
    """The key messages of a longer page, on one page."""

    type: Literal["at-a-glance"] = Field(description="What the page is.", examples=["at-a-glance"])


class EasyRead(Shorter):
    """A booklet in Easy Read: ideas, each a picture with one to three short sentences."""

    type: Literal["easy-read"] = Field(description="What the page is.", examples=["easy-read"])
    audience: Text = Field(
        description="Who it is for, in one short sentence.",
        examples=["This is for people who are asked to join a group."],
    )
