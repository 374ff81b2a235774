"""Pages on films and on projects: what they add to the fields of every page."""

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from coproduction.model.base import Record, Text, as_written, refused
from coproduction.model.citation import SourceRef
from coproduction.model.pages import FullPage
from coproduction.model.people import OrganisationRef
from coproduction.model.when import Date

Did = Literal[
    "advised", "chaired", "filmed", "interviewed", "recruited", "reviewed", "spoke", "wrote"
]
"""What people who use services and carers did in a project."""

Known = Literal["yes", "no", "unknown"]


def _https(value: Any) -> str:
    words = as_written(value)
    if not re.fullmatch(r"https://[^\s<>\"'\\^`{|}@]+", words):
        raise refused(
            f"“{words}” is not a safe address for a film.", "Write one that begins with https://."
        )
    return words


SafeAddress = Annotated[
    str, BeforeValidator(_https), WithJsonSchema({"type": "string", "pattern": "^https://"})
]


class Access(Record):
    """What a source says of how a film can be watched, read and heard."""

    captions: Known = Field(description="Words on the screen.", examples=["yes"])
    transcript: Known = Field(description="All its words as text.", examples=["unknown"])
    audio_description: Known = Field(
        description="A voice that says what is to be seen.", examples=["yes"]
    )
    bsl: Known = Field(description="British Sign Language.", examples=["no"])


class Hosted(Record):
    """The files of a film that this site holds; each stands in docs/ beside the page."""

    video: Text = Field(description="The film, an .mp4 file.", examples=["meeting.mp4"])
    captions: Text = Field(
        description="Its captions, a .vtt file; the transcript is made from them.",
        examples=["meeting.vtt"],
    )
    poster: Text = Field(description="The picture shown before it plays.", examples=["meeting.jpg"])
    seconds: Annotated[int, BeforeValidator(as_written)] = Field(
        gt=0, description="How long it is, in seconds.", examples=[90]
    )
    chapters: Text | None = Field(
        None, description="Its chapters, a .vtt file.", examples=["meeting-chapters.vtt"]
    )
    described: Text | None = Field(
        None,
        description="The version with audio description, an .mp4 file.",
        examples=["meeting-described.mp4"],
    )
    signed: Text | None = Field(
        None,
        description="The version in British Sign Language, an .mp4 file.",
        examples=["meeting-signed.mp4"],
    )


class Film(FullPage):
    """A page on one film: somebody else's, or one that this site holds."""

    type: Literal["film"] = Field(description="What the page is.", examples=["film"])
    year: Date = Field(description="When it came out, or “not given”.", examples=["2013"])
    made_by: tuple[OrganisationRef, ...] = Field(
        (), description="Who made it, by id.", examples=[["example-trust"]]
    )
    access: Access = Field(
        description="How it can be watched, read and heard.",
        examples=[
            {"captions": "yes", "transcript": "unknown", "audio_description": "yes", "bsl": "no"}
        ],
    )
    access_source: SourceRef | None = Field(
        None, description="The document that says so, by id.", examples=["annual-report"]
    )
    address: SafeAddress | None = Field(
        None,
        description="Where it can be watched, if a source says.",
        examples=["https://example.org/film"],
    )
    hosted: Hosted | None = Field(
        None,
        description="Its files, where this site holds it.",
        examples=[
            {
                "video": "meeting.mp4",
                "captions": "meeting.vtt",
                "poster": "meeting.jpg",
                "seconds": 90,
            }
        ],
    )


class Project(FullPage):
    """The story of a project; each of its sections says where it comes from."""

    type: Literal["project"] = Field(description="What the page is.", examples=["project"])
    did: tuple[Did, ...] = Field(
        min_length=1,
        description="What people who use services and carers did in it.",
        examples=[["chaired", "wrote"]],
    )
    partners: tuple[OrganisationRef, ...] = Field(
        (), description="The organisations it was done with, by id.", examples=[["example-trust"]]
    )
