"""Synonyms: words that mean the same to a reader who searches."""

from pydantic import Field

from coproduction.model.base import Id, OneOrMoreTexts, Record, Text
from coproduction.model.when import Changed


class Synonym(Record):
    """Words that mean the same, for the search: each finds the pages that have another."""

    id: Id = Field(description="A short name for them.", examples=["travel-costs"])
    words: OneOrMoreTexts = Field(
        description="What pages say. Forms with a hyphen or in one word need not be listed.",
        examples=[["travel costs", "fares"]],
    )
    asked: tuple[Text, ...] = Field(
        (),
        description="What readers ask for and no page says.",
        examples=[["mileage", "parking money"]],
    )
    both: tuple[Text, ...] = Field(
        (),
        description="What readers ask for and pages say with another meaning: both are found.",
        examples=[["coach"]],
    )
    changed: Changed = None
