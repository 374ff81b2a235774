"""The files of a film that a site holds, how it can be used, and the booklet it was made of."""

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from coproduction.model.base import Number, Record, Text, as_written, refused
from coproduction.model.web import host_fault, is_web_address

Known = Literal["yes", "no", "unknown"]


def _https(value: Any) -> str:
    words = as_written(value)
    if "@" in words or not is_web_address(words, "https"):
        raise refused(
            f"“{words}” is not a safe address for a film.", "Write one that begins with https://."
        )
    if fault := host_fault(words):
        raise refused(*fault)
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
        named = re.compile(rf"[A-Za-z0-9._-]+\.({'|'.join(endings)})")
        if not named.fullmatch(words):
            small, _, ending = words.rpartition(".")
            mend = "Save such a file in the page's folder, and write its name alone."
            if named.fullmatch(right := f"{small}.{ending.lower()}"):
                mend = f"Write the ending in small letters, here and in the file's name: “{right}”."
            what = f"“{words}” is not the name of a file that ends in .{' or .'.join(endings)}."
            raise refused(what, mend)
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
