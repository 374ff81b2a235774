"""The site itself, and what its pages are made with: words, pictures, publications, checks."""

from typing import Annotated, Any, Literal

from pydantic import Field

from coproduction.model.base import Address, Id, Number, OneOrMoreTexts, Record, RefersTo, Text
from coproduction.model.citation import Citation, SourceRef
from coproduction.model.paths import PicturePath
from coproduction.model.when import Changed, Date

PictureRef = Annotated[Id, RefersTo("picture")]
PublicationRef = Annotated[Id, RefersTo("publication")]


class Licence(Record):
    """The terms on which the words and data may be used."""

    name: Text = Field(description="Its SPDX name.", examples=["CC-BY-4.0"])
    title: Text = Field(description="Its name in full.", examples=["Creative Commons Attribution"])
    address: Address = Field(
        description="Where its text is.",
        examples=["https://creativecommons.org/licenses/by/4.0/"],
    )


class Site(Record):
    """The site's own name and words; there is one."""

    name: Text = Field(description="The site's name.", examples=["Working Together"])
    strapline: Text = Field(
        description="What it is about, in a few words.", examples=["Co-production in our town"]
    )
    independence: Text = Field(
        description="Whose site it is, in the words that stand on every page.",
        examples=["Independent. Not made or approved by Example Trust."],
    )
    publisher: Text | None = Field(
        None, description="Who publishes it; left out until known.", examples=["Example Network"]
    )
    contact: Text | None = Field(
        None,
        description="How to reach the publisher; left out until known.",
        examples=["hello@example.org"],
    )
    address: Address | None = Field(
        None,
        description="The site's address; left out until known.",
        examples=["https://example.org/"],
    )
    started: Date = Field(
        description="The day the site began; what has no other date is from then.",
        examples=["2026-11-23"],
    )
    main_source: SourceRef | None = Field(
        None,
        description="The document most facts come from: its places are cited without its name.",
        examples=["annual-report"],
    )

    licence: Licence | None = Field(
        None,
        description="The terms on which the words and data may be used.",
        examples=[
            {
                "name": "CC-BY-4.0",
                "title": "Creative Commons Attribution 4.0",
                "address": "https://creativecommons.org/licenses/by/4.0/",
            }
        ],
    )

    def for_templates(self) -> dict[str, Any]:
        """The site's words as the theme's templates take them (`config.extra.site`)."""
        return {**self.model_dump(mode="json"), "is_trial": self.is_trial}

    @property
    def is_trial(self) -> bool:
        """True while nobody answers for the site: no publisher, or no contact."""
        return self.publisher is None or self.contact is None


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
