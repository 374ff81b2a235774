"""Glossary words, pictures, publications and checks by readers."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field
from pydantic.json_schema import JsonSchemaValue

from coproduction.model.base import (
    Address,
    Id,
    Number,
    OneOrMoreTexts,
    Record,
    RefersTo,
    Text,
    as_written,
    listed,
    refused,
)
from coproduction.model.citation import Citation
from coproduction.model.paths import PicturePath
from coproduction.model.when import Changed, Date
from coproduction.parts import left_out, registered

PictureRef = Annotated[Id, RefersTo("picture")]
PublicationRef = Annotated[Id, RefersTo("publication")]


def _format(value: Any) -> str:
    """The extension of a format; where a part is missing, it may be one of that part's."""
    written = as_written(value)
    there = [one.extension for one in registered("formats")]
    if written not in there and not left_out():
        raise refused(
            f"There is no format “{written}”.", f"The formats there are: {listed(there)}."
        )
    return written


class _OneOfFormats:
    """Lets the schema list the formats there are when it is written."""

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> JsonSchemaValue:
        return {"enum": [one.extension for one in registered("formats")], "type": "string"}


FormatName = Annotated[str, BeforeValidator(_format), _OneOfFormats()]


class Word(Record):
    """A hard word and what it means."""

    id: Id = Field(description="A short name for it.", examples=["quorum"])
    word: Text = Field(description="The word.", examples=["quorum"])
    also: tuple[Text, ...] = Field(
        (), description="Other forms of it.", examples=[["quorums", "quorate"]]
    )
    meaning: Text = Field(
        description="What it means, in plain words.",
        examples=["How many people must come, so that a meeting may decide."],
    )
    easy: Text | None = Field(
        None,
        description="What it means in an Easy Read; a word that has this must be explained there.",
        examples=["A quorum means enough people to decide."],
    )
    said: Text | None = Field(
        None,
        description="How the voice is to say the word, in plain spelling, where it gets it wrong.",
        examples=["kwor-um"],
    )
    source: Citation | None = Field(
        None,
        description="Where the meaning comes from, unless it is ours.",
        examples=[{"document": "annual-report", "place": "¶3"}],
    )
    changed: Changed = None


class Picture(Record):
    """A picture, by what it stands for."""

    id: Id = Field(description="What it stands for, in a word.", examples=["meeting"])
    file: PicturePath = Field(description="The file in docs/.", examples=["pictures/meeting.svg"])
    means: Text = Field(description="What it stands for.", examples=["People meet and talk."])
    alt: Text | None = Field(
        None,
        description="The picture in words. Left out where the words beside it say it all.",
        examples=["Four people at a round table"],
    )
    credit: Text = Field(description="Who made it.", examples=["Healthicons"])
    licence: Text = Field(description="Its licence.", examples=["MIT"])
    address: Address | None = Field(
        None, description="Where it comes from.", examples=["https://healthicons.org"]
    )
    changed: Changed = None


class Publication(Record):
    """Pages that can be taken away together, and the formats they are made in."""

    id: Id = Field(description="A short name, used in addresses.", examples=["guide"])
    title: Text = Field(description="Its title.", examples=["The guide"])
    pages: OneOrMoreTexts = Field(
        description="Its pages in order, as files in docs/.",
        examples=[["guide/index.md", "guide/culture.md"]],
    )
    section: Text | None = Field(
        None,
        description="The one heading of its page that it begins below, to leave out the rest.",
        examples=["The form"],
    )
    formats: tuple[FormatName, ...] = Field(
        min_length=1, description="The formats it is made in.", examples=[["pdf", "epub"]]
    )
    sheet: bool = Field(
        False,
        description="Whether it is one sheet as PDF and in Word, in small letters and two columns.",
        examples=[True],
    )
    flowing: bool = Field(
        False,
        description="Whether its PDF begins no new sheet for each of its pages.",
        examples=[True],
    )
    cover: PictureRef | None = Field(
        None, description="The picture on its cover, by id.", examples=["meeting"]
    )
    changed: Changed = None


class CheckedIdea(Record):
    """An idea as it was shown, and what the group said of it."""

    idea: Text = Field(
        description="Its fingerprint, as the check pack has it.", examples=["3f9c21ab"]
    )
    says: Text | None = Field(
        None, description="How it begins, for whoever reads this.", examples=["We read together."]
    )
    found: Literal["clear", "not clear", "picture wrong", "not asked"] = Field(
        description="What the group said of it.", examples=["clear"]
    )
    mended: Text | None = Field(
        None,
        description="What was changed because of that.",
        examples=["A new picture: people at a table."],
    )


class Check(Record):
    """A real check of an Easy Read by people with learning disabilities."""

    id: Id = Field(description="A short name for it.", examples=["first-check"])
    publication: PublicationRef = Field(
        description="What was checked, by id.", examples=["how-we-meet"]
    )
    group: Text = Field(
        description="The group that checked it: an organisation, never a person.",
        examples=["Example Readers"],
    )
    people: Number = Field(gt=0, description="How many people.", examples=[5])
    date: Date = Field(description="When.", examples=["2026-11-23"])
    version: Text = Field(
        description="The fingerprint of the version they saw, as the check pack has it.",
        examples=["5d41402a"],
    )
    ideas: tuple[CheckedIdea, ...] = Field(
        description="Every idea of that version, in order.",
        examples=[[{"idea": "3f9c21ab", "found": "clear"}]],
    )
    changed: Changed = None
