"""The recipe of a picture: who and what is in it, how they stand, and where."""

from typing import Annotated, Literal

from pydantic import Field

from coproduction.model.base import Flag, Id, Number, Record, Text

FRAMES = {"square": (1200, 1200), "wide": (2600, 1200)}
"""Width and height of a picture, in units; a head is about 500 units high at size 100."""

_X = Annotated[Number, Field(description="How far from the left, in units.", examples=[600])]
_Y = Annotated[Number, Field(description="How far from the top, in units.", examples=[400])]
_SIZE = Annotated[Number, Field(description="How large, in hundredths.", examples=[80])]


class Item(Record):
    """A person or a thing in a picture. Those that come first stand behind the others."""

    person: Id | None = Field(None, description="Who, of the cast.", examples=["amira"])
    pose: Id | None = Field(None, description="How the person stands.", examples=["explaining"])
    face: Id | None = Field(None, description="How the person looks.", examples=["smile"])
    holds: Id | None = Field(None, description="A thing in the hand.", examples=["pen"])
    thing: Id | None = Field(None, description="What, if no person.", examples=["table"])
    x: _X = Field(description="The middle of the face, or of the thing, from the left.")
    y: _Y = Field(description="The middle of the face, or of the thing, from the top.")
    size: _SIZE = 100
    turned: Flag = Field(False, description="Looks to the left, not the right.", examples=[True])
    colours: dict[Id, Id] = Field(
        {}, description="Other colours than its own.", examples=[{"top": "coral"}]
    )


class Scene(Record):
    """How one picture is drawn; it becomes `docs/pictures/<id>.svg`."""

    id: Id = Field(description="The picture's id in data/pictures.yml.", examples=["meeting"])
    frame: Literal["square", "wide"] = Field(
        "square", description="Its shape: beside words, or by itself.", examples=["square"]
    )
    ground: Id = Field("mint", description="The colour behind everything.", examples=["mint"])
    alt: Text | None = Field(
        None,
        description="The picture in words, where it stands by itself.",
        examples=["Two people talk at a table"],
    )
    draw: tuple[Item, ...] = Field(
        min_length=1,
        description="People and things, from the back to the front.",
        examples=[[{"person": "amira", "pose": "explaining", "x": 600, "y": 400}]],
    )

    @property
    def file(self) -> str:
        """Where the picture stands, in the project's folder."""
        return f"docs/pictures/{self.id}.svg"
