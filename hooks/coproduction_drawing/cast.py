"""The people, poses and colours of the pictures, each a list in a YAML file beside this module."""

from functools import cache
from importlib.resources import files
from typing import Literal, TypeVar

from pydantic import Field

from coproduction.model.base import Id, Number, Record, Text
from coproduction.model.validation import validate
from coproduction.source import Sequence, read_yaml

R = TypeVar("R", "Member", "Pose", "Colour")


class Member(Record):
    """A person of the cast: the same in every picture."""

    id: Id = Field(description="A short name.", examples=["amira"])
    who: Text = Field(description="Who it is.", examples=["A woman of 35 with a headscarf."])
    head: Id = Field(description="The head and its hair.", examples=["hijab"])
    beard: Id | None = Field(None, description="The beard.", examples=["full"])
    glasses: Id | None = Field(None, description="Glasses, a hearing aid.", examples=["round"])
    hears_with: Id | None = Field(None, description="A hearing aid.", examples=["hearing-aid"])
    pose: Id = Field(description="The pose, where a recipe names none.", examples=["jumper"])
    colours: dict[Id, Id] = Field(description="Its colours.", examples=[{"skin": "tan"}])


class Pose(Record):
    """How a person stands or sits."""

    id: Id = Field(description="The body of that name.", examples=["explaining"])
    means: Text = Field(description="What it shows.", examples=["One hand is open."])
    kind: Literal["half", "whole"] = Field(
        description="Half ends at the waist: the frame or a table hides the end.",
        examples=["half"],
    )
    grip: tuple[Number, Number] | None = Field(
        None, description="Where the hand holds something.", examples=[[500, 840]]
    )


class Colour(Record):
    """A colour in the light look, and in the dark one where it is another there."""

    id: Id = Field(description="Its name.", examples=["amber"])
    light: Text = Field(description="In the light look.", examples=["#f0a63a"])
    dark: Text | None = Field(None, description="In the dark look.", examples=["#0d1d1d"])


@cache
def cast() -> dict[str, Member]:
    """Everybody, by name."""
    return _read("cast.yml", Member)


@cache
def poses() -> dict[str, Pose]:
    """Every pose, by name."""
    return _read("poses.yml", Pose)


@cache
def colours() -> dict[str, Colour]:
    """Every colour, by name."""
    return _read("colours.yml", Colour)


def _read(name: str, model: type[R]) -> dict[str, R]:
    """The records of a file of ours; what is wrong with one is a defect of ours."""
    items = read_yaml((files("coproduction_drawing") / name).read_text(encoding="utf-8"), name)
    assert isinstance(items, Sequence)
    records: dict[str, R] = {}
    for item in items:
        record, problems = validate(model, item, name)
        assert record, problems
        records[record.id] = record
    return records
