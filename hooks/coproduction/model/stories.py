"""Pages on films and on projects: what they add to the fields of every page."""

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from coproduction.model.base import Number, Record, Text, as_written, refused
from coproduction.model.citation import SourceRef
from coproduction.model.pages import FullPage
from coproduction.model.people import OrganisationRef
from coproduction.model.web import is_web_address
from coproduction.model.when import Date

Did = Literal[
    "advised", "chaired", "filmed", "interviewed", "recruited", "reviewed", "spoke", "wrote"
]
"""What the people whom a project is for did in it."""

Known = Literal["yes", "no", "unknown"]


def _https(value: Any) -> str:
    words = as_written(value)
    if "@" in words or not is_web_address(words, "https"):
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


def _beside(*endings: str) -> object:
    """The name of a file that stands in docs/ beside the page, with one of these endings."""

    def name(value: Any) -> str:
        words = as_written(value)
        if not re.fullmatch(rf"[A-Za-z0-9._-]+\.({'|'.join(endings)})", words):
            raise refused(
                f"“{words}” is not the name of a file that ends in .{' or .'.join(endings)}.",
                "Save such a file in the page's folder, and write its name alone.",
            )
        return words

    return BeforeValidator(name)


Video = Annotated[str, _beside("mp4", "webm")]
Cues = Annotated[str, _beside("vtt")]
Sound = Annotated[str, _beside("mp3", "m4a")]
Still = Annotated[str, _beside("jpg", "jpeg", "png", "webp")]


class Hosted(Record):
    """The files of a film that this site holds; each stands in docs/ beside the page."""

    video: Video = Field(description="The film, .mp4 or .webm.", examples=["meeting.mp4"])
    captions: Cues = Field(
        description="Its captions, a .vtt file; the transcript is made from them.",
        examples=["meeting.vtt"],
    )
    poster: Still = Field(
        description="The picture shown before it plays.", examples=["meeting.jpg"]
    )
    width: Number = Field(gt=0, description="How wide it is, in pixels.", examples=[1280])
    height: Number = Field(gt=0, description="How high it is, in pixels.", examples=[720])
    seconds: Number = Field(
        gt=0, description="How long it is, in seconds, rounded up.", examples=[90]
    )
    chapters: Cues | None = Field(
        None, description="Its chapters, a .vtt file.", examples=["meeting-chapters.vtt"]
    )
    described: Video | None = Field(
        None,
        description="The version with audio description.",
        examples=["meeting-described.mp4"],
    )
    signed: Video | None = Field(
        None,
        description="The version in British Sign Language.",
        examples=["meeting-signed.mp4"],
    )

    def files(self) -> dict[str, str]:
        """The names of its files, by field."""
        return {name: value for name, value in self if isinstance(value, str)}

    def access(self) -> Access:
        """How it can be watched, read and heard, as its files show."""
        return Access(
            captions="yes",
            transcript="yes",
            audio_description="yes" if self.described else "no",
            bsl="yes" if self.signed else "no",
        )


class Booklet(Record):
    """What a film was made of by `coproduction film`, and the sound that was made with it."""

    page: Text = Field(
        description="The page that it says and shows, as a file in docs/.",
        examples=["easy-read/taking-part.md"],
    )
    made_from: Text = Field(
        description="A name for the words and pictures that it was made of. `check` tells when "
        "they have changed.",
        examples=["0f3a7c"],
    )
    sound: Sound = Field(
        description="The whole booklet read aloud, an .mp3 file beside the page.",
        examples=["sound.mp3"],
    )
    times: Cues = Field(
        description="When each sentence of the sound is heard, a .vtt file; reading along goes by "
        "it.",
        examples=["sound.vtt"],
    )
    seconds: Number = Field(gt=0, description="How long the sound is, in seconds.", examples=[240])

    def files(self) -> dict[str, str]:
        """The names of its files, by field."""
        return {"sound": self.sound, "times": self.times}


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
