"""What stands in the body of a page, each thing with its line."""

from dataclasses import dataclass

from coproduction.problem import Problem


@dataclass(frozen=True)
class Heading:
    """A heading: its level from 1 to 6, its words as written, and its line."""

    level: int
    text: str
    line: int


@dataclass(frozen=True)
class DataBlock:
    """A fenced `data` block: its YAML, the line that YAML begins on, and where the block stands.

    `start` and `end` are offsets into the page's body.
    """

    text: str
    line: int
    start: int
    end: int


@dataclass(frozen=True)
class FigureMention:
    """A `{{ figure.id }}`; `linked` is False where a link cannot stand: headings, links, alts."""

    figure: str
    line: int
    start: int
    end: int
    linked: bool


@dataclass(frozen=True)
class Outline:
    """What was found in one body, in the order it stands there.

    `first_line` is the line of the file on which the body begins.
    """

    first_line: int
    headings: tuple[Heading, ...]
    blocks: tuple[DataBlock, ...]
    mentions: tuple[FigureMention, ...]
    problems: tuple[Problem, ...]
