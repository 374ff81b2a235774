"""The outline of a page's body: headings, blocks, mentions, ideas, each with its line.

Offsets (`start`, `end`) count characters of the body; lines are those of the file.
"""

from dataclasses import dataclass
from typing import Literal

from coproduction.problem import Problem

Block = Literal["paragraph", "list", "quotation", "table", "code", "html"]

BLOCKS: dict[str, Block] = {
    "Paragraph": "paragraph",
    "List": "list",
    "BlockQuote": "quotation",
    "Table": "table",
    "CodeBlock": "code",
    "HtmlBlock": "html",
}
"""Kinds of passages by what the Markdown parser calls them."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level from 1 to 6, its words without marks, and its line."""

    level: int
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class DataBlock:
    """A fenced block that a view fills in: its YAML, the line that YAML begins on, its place.

    `fence` is the word behind its back quotes: `data`, or what a part registers.
    """

    text: str
    line: int
    start: int
    end: int
    fence: str = "data"


@dataclass(frozen=True, slots=True)
class Mention:
    """A `{{ kind.id }}`, or `{{ source.id ¶1, ¶2 }}` with places.

    `linked` is False where a link cannot stand: in headings, links and alternative texts.
    `described` says of a picture that the words beside it say what it shows: those of an item
    of a list that it begins.
    """

    kind: str
    id: str
    places: tuple[str, ...]
    line: int
    start: int
    end: int
    linked: bool
    described: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as written, with its line."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea of an Easy Read: a picture and the sentences beside it."""

    picture: str
    sentences: tuple[Sentence, ...]
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, list, quotation or table at the page's margin, from its first line to its last.

    `origin` says that it is a line such as “From: …”, which says where a section comes from.
    """

    kind: Block
    line: int
    last_line: int
    end: int
    origin: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """What was found in one body, in the order it stands there.

    `first_line` is the line of the file on which the body begins. `shown` are those of the
    problems for which nothing is lost: what is wrong would be shown as it stands.
    """

    first_line: int
    headings: tuple[Heading, ...]
    blocks: tuple[DataBlock, ...]
    mentions: tuple[Mention, ...]
    ideas: tuple[Idea, ...]
    passages: tuple[Passage, ...]
    problems: tuple[Problem, ...]
    shown: frozenset[Problem] = frozenset()
