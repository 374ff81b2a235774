"""When a shorter version was last compared with the passages it carries, and what was found."""

from pydantic import Field

from coproduction.model.base import Id, Record, Text
from coproduction.model.when import Date


class ComparedPassage(Record):
    """A passage as it was when it was compared."""

    passage: Text = Field(
        description="Its page and the id of its heading.", examples=["guide/culture.md#staff"]
    )
    compared: Date = Field(description="When.", examples=["2026-11-23"])
    left_out: tuple[Text, ...] = Field(
        (),
        description="What the version was found to leave out, and that was right.",
        examples=[["30", "not (2)"]],
    )
    words: tuple[Text, ...] = Field(
        description="Its words then, a sentence each: its fingerprint.",
        examples=[["Everyone may speak."]],
    )


class ComparedIdeas(Record):
    """What ideas say and their passages do not, and that was found to be right."""

    ideas: Text = Field(description="The ideas, as “carries” names them.", examples=["how-we-meet"])
    added: tuple[Text, ...] = Field(description="What they say.", examples=[["can"]])


class Comparison(Record):
    """A shorter version and its passages when somebody last read both; written by a command."""

    id: Id = Field(description="The version's file as an id.", examples=["easy-read-culture"])
    version: Text = Field(description="Its file in docs/.", examples=["easy-read/culture.md"])
    passages: tuple[ComparedPassage, ...] = Field(
        description="The passages it carries.",
        examples=[
            [
                {
                    "passage": "guide/culture.md#staff",
                    "compared": "2026-11-23",
                    "words": ["Everyone may speak."],
                }
            ]
        ],
    )
    added: tuple[ComparedIdeas, ...] = Field(
        (),
        description="What its ideas say beyond them.",
        examples=[[{"ideas": "how-we-meet", "added": ["can"]}]],
    )
