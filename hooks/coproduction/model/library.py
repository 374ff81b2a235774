"""What pages are made with: words, pictures, publications, checks."""

from typing import Annotated, Literal

from pydantic import Field

from coproduction.model.base import Address, Id, Number, OneOrMoreTexts, Record, RefersTo, Text
from coproduction.model.citation import Citation
from coproduction.model.when import Changed, Date

PictureRef = Annotated[Id, RefersTo("picture")]
PublicationRef = Annotated[Id, RefersTo("publication")]


class Word(Record):
    """A hard word and what it means."""

    id: Id = Field(description="A short name for it.", examples=["co-production"])
    word: Text = Field(description="The word.", examples=["co-production"])
    also: tuple[Text, ...] = Field(
        (), description="Other forms of it.", examples=[["co-produce", "co-produced"]]
    )
    meaning: Text = Field(
        description="What it means, in plain words.",
        examples=["People who use services and people who run them work as equals."],
    )
    easy: Text | None = Field(
        None,
        description="What it means in an Easy Read; a word that has this must be explained there.",
        examples=["Co-production means people work together as equals."],
    )
    said: Text | None = Field(
        None,
        description="How the voice is to say the word, in plain spelling, where it gets it wrong.",
        examples=["co-per-duck-shun"],
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
    file: Text = Field(description="The file in docs/.", examples=["pictures/meeting.svg"])
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
    formats: tuple[Literal["pdf", "large-print.pdf", "epub", "docx", "brf", "txt", "mp3"], ...] = (
        Field(min_length=1, description="The formats it is made in.", examples=[["pdf", "epub"]])
    )
    cover: PictureRef | None = Field(
        None, description="The picture on its cover, by id.", examples=["meeting"]
    )
    changed: Changed = None


class Check(Record):
    """A real check of an Easy Read by people with learning disabilities."""

    id: Id = Field(description="A short name for it.", examples=["first-check"])
    publication: PublicationRef = Field(
        description="What was checked, by id.", examples=["what-is-co-production"]
    )
    group: Text = Field(description="The group that checked it.", examples=["Example Readers"])
    people: Number = Field(description="How many people.", examples=[5])
    date: Date = Field(description="When.", examples=["2026-11-23"])
    version: Text = Field(description="Which version they saw.", examples=["1"])
    changed: Changed = None
