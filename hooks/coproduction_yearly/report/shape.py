"""The shape of a yearly report: its pages, their sections, and the ideas of its Easy Read."""

from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from coproduction.model.base import Id, Record, Text, refused
from coproduction.model.validation import validate
from coproduction.problem import Problem
from coproduction.source import Unreadable, read_text, read_yaml

STANDARD = Path(__file__).with_name("shape.yml")
"""The shape that follows the printed report of 2014; `coproduction report shape` prints it."""


def _block(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict) or "as" not in value:
        raise refused("This is no view of a year.", "Write such as {as: glance, counts: […]}.")
    return {str(key): value[key] for key in value}


Block = Annotated[dict[str, Any], BeforeValidator(_block)]


class Section(Record):
    """A section of a page: its words, or what is to be written, and what the records show."""

    heading: Text = Field(description="Its heading.", examples=["The year at a glance"])
    words: tuple[Text, ...] = Field(
        (),
        description="Paragraphs that are the same each year; {took-part} stands for the number of "
        "that id, and one whose number the year does not show is left out.",
        examples=[["{took-part} people took part."]],
    )
    write: Text | None = Field(
        None, description="What is to be written.", examples=["Say what changed, in three lines."]
    )
    picture: Id | None = Field(
        None,
        description="A picture above its words; left out where the site has none of that id, or "
        "none that says in words (alt) what it shows.",
        examples=["meeting"],
    )
    show: tuple[Block, ...] = Field(
        (),
        description="Views of the year; those for which it has no records are left out.",
        examples=[[{"as": "measures"}]],
    )


class PageShape(Record):
    """A page of the report."""

    file: Id = Field(description="The name of its file, without “.md”.", examples=["index"])
    title: Text = Field(description="Its title.", examples=["In short"])
    summary: Text = Field(description="What it gives the reader.", examples=["The year in short."])
    sections: tuple[Section, ...] = Field(
        min_length=1, description="Its sections.", examples=[[{"heading": "Summary"}]]
    )


class IdeaShape(Record):
    """An idea of the Easy Read; one with a count that the year does not show is left out."""

    picture: Id = Field(description="The picture beside it.", examples=["meeting"])
    says: tuple[Text, ...] = Field(
        (),
        description="Its sentences; {took-part} stands for the number of that id.",
        examples=[["{took-part} people took part."]],
    )
    write: Text | None = Field(
        None, description="What is to be written.", examples=["Say what changed."]
    )


class EasySection(Record):
    """A section of the Easy Read."""

    heading: Text = Field(description="Its heading.", examples=["Who took part"])
    ideas: tuple[IdeaShape, ...] = Field(
        min_length=1, description="Its ideas.", examples=[[{"picture": "meeting"}]]
    )


class EasyShape(Record):
    """The Easy Read of the report."""

    title: Text = Field(description="Its title.", examples=["Our year"])
    summary: Text = Field(description="What it gives the reader.", examples=["Our year, easy."])
    audience: Text = Field(description="Who it is for.", examples=["This is for our members."])
    sections: tuple[EasySection, ...] = Field(
        min_length=1, description="Its sections.", examples=[[{"heading": "Who took part"}]]
    )


class Shape(Record):
    """A report: its title, where {period} stands for the year's, its pages and its Easy Read."""

    title: Text = Field(description="Its title.", examples=["Our year, {period}"])
    cover: Id | None = Field(None, description="The picture on its cover.", examples=["report"])
    formats: tuple[Text, ...] = Field(
        min_length=1, description="The formats of its download.", examples=[["pdf", "docx"]]
    )
    pages: tuple[PageShape, ...] = Field(
        min_length=1, description="Its pages; the first is index.", examples=[[{"file": "index"}]]
    )
    easy_read: EasyShape | None = Field(
        None, description="Its Easy Read, if it has one.", examples=[{"title": "Our year"}]
    )


def read_shape(path: Path) -> tuple[Shape | None, list[Problem]]:
    """The shape in a file; None, and what is wrong, where it cannot be used."""
    try:
        value = read_yaml(read_text(path, path.name), path.name)
    except Unreadable as error:
        return None, [error.problem]
    return validate(Shape, value, path.name)
