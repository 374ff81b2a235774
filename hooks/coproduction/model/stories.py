"""Pages on films and on projects: what they add to the fields of every page."""

from typing import Literal

from pydantic import Field

from coproduction.model.citation import SourceRef
from coproduction.model.film_files import Access, Booklet, Hosted, SafeAddress
from coproduction.model.pages import FullPage
from coproduction.model.people import OrganisationRef
from coproduction.model.when import Date

Did = Literal[
    "advised", "chaired", "filmed", "interviewed", "recruited", "reviewed", "spoke", "wrote"
]
"""What the people whom a project is for did in it."""


class Film(FullPage):
    """A page on one film: somebody else's, or one that this site holds."""

    type: Literal["film"] = Field(description="What the page is.", examples=["film"])
    year: Date = Field(description="When it came out, or “not given”.", examples=["2013"])
    made_by: tuple[OrganisationRef, ...] = Field(
        (), description="Who made it, by id.", examples=[["example-trust"]]
    )
    access: Access | None = Field(
        None,
        description="How it can be watched, read and heard. Left out where this site holds the "
        "film: its files say it.",
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
        description="Its files beside the page, where this site holds it.",
        examples=[
            {
                "video": "meeting.mp4",
                "captions": "meeting.vtt",
                "poster": "meeting.jpg",
                "width": 1280,
                "height": 720,
                "seconds": 90,
            }
        ],
    )
    further: tuple[Hosted, ...] = Field(
        (),
        description="The files of its further parts, where it has several.",
        examples=[
            [
                {
                    "video": "meeting-2.mp4",
                    "captions": "meeting-2.vtt",
                    "poster": "meeting-2.jpg",
                    "width": 1280,
                    "height": 720,
                    "seconds": 80,
                }
            ]
        ],
    )
    booklet: Booklet | None = Field(
        None,
        description="The booklet that it was made of; written by `coproduction film`.",
        examples=[
            {
                "page": "easy-read/taking-part.md",
                "made_from": "0f3a7c",
                "sound": "sound.mp3",
                "times": "sound.vtt",
                "seconds": 240,
            }
        ],
    )

    @property
    def parts(self) -> tuple[Hosted, ...]:
        """The files of each part that this site holds."""
        return (self.hosted, *self.further) if self.hosted else ()


class Project(FullPage):
    """The story of a project; each of its sections says where it comes from."""

    type: Literal["project"] = Field(description="What the page is.", examples=["project"])
    did: tuple[Did, ...] = Field(
        min_length=1,
        description="What the people whom it is for did in it.",
        examples=[["chaired", "wrote"]],
    )
    partners: tuple[OrganisationRef, ...] = Field(
        (), description="The organisations it was done with, by id.", examples=[["example-trust"]]
    )
