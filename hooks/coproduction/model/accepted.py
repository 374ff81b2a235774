"""Words that an Easy Read may use although a list or a rule says otherwise; each has a reason."""

from pydantic import Field

from coproduction.model.base import Id, Record, Text
from coproduction.model.when import Changed


class AcceptedWord(Record):
    """A word that readers of Easy Read know, although it is long, short for something, or new."""

    id: Id = Field(description="A short name for it.", examples=["gp"])
    word: Text = Field(description="The word.", examples=["GP"])
    also: tuple[Text, ...] = Field((), description="Other forms of it.", examples=[["GPs"]])
    same: tuple[Text, ...] = Field(
        (),
        description="Other words for the same thing; one booklet keeps to one of them.",
        examples=[["doctor"]],
    )
    why: Text = Field(
        description="Why readers know it.", examples=["People see it on the door of the surgery."]
    )
    changed: Changed = None

    @property
    def forms(self) -> tuple[str, ...]:
        """The word and its other forms."""
        return (self.word, *self.also)
