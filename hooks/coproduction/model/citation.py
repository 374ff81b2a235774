"""Citations: a source (`data/sources.yml`) and the places in it that carry a fact."""

import re
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from coproduction.model.base import (
    Address,
    Id,
    OneOrMoreTexts,
    Record,
    RefersTo,
    Text,
    as_written,
    refused,
)
from coproduction.model.when import Changed, Date
from coproduction.phrases import Phrases

SourceRef = Annotated[Id, RefersTo("source")]

MOST_PLACES = 10_000
"""Places under one mark: more than any document's paragraphs or pages."""
_SPAN = re.compile(r"(\d{1,9}) to (\d{1,9})")
_DASHED = re.compile(r"(\d{1,9}) ?[-–—] ?(\d{1,9})")


def _place_numbers(value: Any) -> str:
    written = as_written(value)
    span = _SPAN.fullmatch(written)
    if span and not 0 < int(span[2]) - int(span[1]) + 1 <= MOST_PLACES:
        what = f"“{written}” is not a range of at most {MOST_PLACES:,} places."
        raise refused(what, "Write the first and the last number, such as 1 to 90.")
    if dashed := _DASHED.fullmatch(written):
        what = f"“{written}” would be one place of this name."
        raise refused(what, f"Write {dashed[1]} to {dashed[2]} for all of them.")
    return written


class Citation(Record):
    """A document, and the place or places in it that carry the fact."""

    document: SourceRef = Field(
        description="The id of the document, from data/sources.yml.", examples=["annual-report"]
    )
    place: OneOrMoreTexts | None = Field(
        None,
        description="The place in the document, as its own marks have it; several as a list. "
        "Left out only where the document has no places.",
        examples=["¶31", ["¶28", "¶31"]],
    )


class Evidence(Record):
    """What the record's own source says about it somewhere else."""

    says: Text = Field(
        description="What is said there, in our own words.",
        examples=["The meeting was held in October."],
    )
    place: OneOrMoreTexts = Field(description="Where it is said.", examples=["¶29"])


class PlaceMark(Record):
    """One way in which a document marks its places."""

    mark: Text = Field(description="What stands before the number.", examples=["¶"])
    numbers: Annotated[str, BeforeValidator(_place_numbers)] | None = Field(
        None,
        description="The numbers there are, as a range or a list. Left out where the mark "
        "alone is the place.",
        examples=["1 to 90", "1, 2, 3, 4a, 4b, 5"],
    )
    name: Text | None = Field(
        None,
        description="The mark in words, for reading aloud. Left out where the mark is words.",
        examples=["paragraph"],
    )
    plural: Text | None = Field(
        None,
        description="The words for several. Left out where it is the name with an s.",
        examples=["paragraphs"],
    )

    def places(self) -> dict[str, str]:
        """Each place that can be cited, as written, with its words."""
        spoken = self.name or self.mark
        if self.numbers is None:
            return {self.mark: spoken}
        return {
            f"{self.mark}{'' if self.mark == '¶' else ' '}{number}": f"{spoken} {number}"
            for number in _numbers(self.numbers)
        }


class Source(Record):
    """A document that facts come from."""

    id: Id = Field(description="A short name for the document.", examples=["annual-report"])
    title: Text = Field(
        description="Its title; a description of it where it has none.",
        examples=["Annual report on participation"],
    )
    short: Text | None = Field(
        None,
        description="What sentences call it; left out where its title will do.",
        examples=["the 2014 report"],
    )
    author: Text = Field(description="Who wrote or published it.", examples=["Example Network"])
    date: Date = Field(description="When it was published.", examples=["2014-05"])
    kind: Literal["report", "web page", "law", "article", "book", "data"] = Field(
        description="What kind of document it is.", examples=["report"]
    )
    address: Address | None = Field(
        None,
        description="Its address on the web, where one is known.",
        examples=["https://example.org/report"],
    )
    note: Text | None = Field(
        None,
        description="What a reader should know before trusting it.",
        examples=["Read from a scan: some words are damaged."],
    )
    places: tuple[PlaceMark, ...] = Field(
        (),
        description="How places in it are marked. Left out where it is short enough to need none.",
        examples=[[{"mark": "¶", "numbers": "1 to 90", "name": "paragraph"}]],
    )
    changed: Changed = None

    def named(self) -> str:
        """What a sentence calls it: its short name, or title, author and year."""
        year = str(self.date.first.year) if self.date.first else ""
        return self.short or ", ".join(part for part in (self.title, self.author, year) if part)

    def spoken_places(self) -> dict[str, str]:
        """Every place that can be cited, as written, with the words for it."""
        return _spoken_places(self.places)

    def spoken(self, places: tuple[str, ...], t: Phrases) -> str:
        """Places in a sentence: “paragraphs 28 and 31”. Unknown places stand as written."""
        known = self.spoken_places()
        words = [known.get(place, place) for place in places]
        shared = {word.rsplit(" ", 1)[0] for word in words}
        marks = {mark.name or mark.mark: mark for mark in self.places if mark.numbers}
        if len(words) > 1 and len(shared) == 1 and (mark := marks.get(name := shared.pop())):
            numbers = t.listed([word.rsplit(" ", 1)[-1] for word in words])
            if mark.plural:
                return t("places_named", names=mark.plural, numbers=numbers)
            return t("places", name=name, numbers=numbers)
        return t.listed(words)


@cache
def _spoken_places(marks: tuple[PlaceMark, ...]) -> dict[str, str]:
    return {place: words for mark in marks for place, words in mark.places().items()}


def _numbers(written: str) -> list[str]:
    span = _SPAN.fullmatch(written)
    if span:
        return [str(number) for number in range(int(span[1]), int(span[2]) + 1)]
    return [number.strip() for number in written.split(",")]
