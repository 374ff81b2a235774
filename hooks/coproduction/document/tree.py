"""The parts of a document as plain values: words in blocks, blocks in blocks.

Every format reads them. Text has no markup; a picture is named by its file in `docs/`.
"""

from dataclasses import dataclass
from typing import Literal

from coproduction.phrases import Phrases

Style = Literal[
    "strong", "emphasis", "code", "muted", "nowrap", "superscript", "subscript", "strikethrough",
    "mark",
]  # fmt: skip
"""muted: beside the point; nowrap: not to be broken at the end of a line; mark: the number of a
source, raised, which no one reads aloud."""


@dataclass(frozen=True)
class Words:
    """Text as it is read."""

    text: str


@dataclass(frozen=True)
class Break:
    """The end of a line inside a paragraph."""


@dataclass(frozen=True)
class Anchor:
    """A place that links lead to."""

    anchor: str


@dataclass(frozen=True)
class Span:
    """Words that look different."""

    style: Style
    content: tuple["Inline", ...]


@dataclass(frozen=True)
class Link:
    """Words that lead to an `anchor` of this document or an `address`, `said` aloud otherwise."""

    content: tuple["Inline", ...]
    anchor: str = ""
    address: str = ""
    said: str = ""


@dataclass(frozen=True)
class Image:
    """A picture by its file; with no `alt` it says no more than the words that it stands among."""

    file: str
    alt: str = ""


Inline = Words | Break | Anchor | Span | Link | Image


@dataclass(frozen=True)
class Heading:
    """A heading below the chapter's own, which has level 1."""

    level: int
    content: tuple[Inline, ...]
    anchor: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Sentences that belong together."""

    content: tuple[Inline, ...]


@dataclass(frozen=True)
class Item:
    """One of a list."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class List:
    """A list with bullets, numbers from `start`, or boxes to tick; `close`: in little room."""

    items: tuple[Item, ...]
    marker: Literal["bullet", "number", "box"] = "bullet"
    start: int = 1
    close: bool = False


@dataclass(frozen=True)
class Definition:
    """A term, or a number, with what is said of it."""

    term: tuple[Inline, ...]
    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class Definitions:
    """Terms with their meanings."""

    items: tuple[Definition, ...]


@dataclass(frozen=True)
class Quote:
    """Somebody else's words."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class Box:
    """Blocks in a frame of their own."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class Code:
    """Text in which every space counts."""

    text: str


@dataclass(frozen=True)
class Idea:
    """An idea of an Easy Read: a picture, and the sentences beside it."""

    picture: Image
    sentences: tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True)
class Bar:
    """A bar of a chart; `share` is its part of the longest, 0 to 1."""

    label: str
    value: str
    share: float


@dataclass(frozen=True)
class Chart:
    """Bars, with the same in words; on our pages a table with the same numbers follows it."""

    title: tuple[Inline, ...]
    alt: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Cell:
    """A cell of a table; `head` where it names its row."""

    blocks: tuple["Block", ...]
    head: bool = False
    columns: int = 1
    rows: int = 1
    align: Literal["left", "center", "right"] = "left"


@dataclass(frozen=True)
class Table:
    """Rows below the heads of their columns; `shares` are the columns' parts of the width, and
    `longest` the longest words of each (or parts of them), for which it must have room.
    """

    caption: tuple[Inline, ...]
    heads: tuple[tuple[Cell, ...], ...]
    rows: tuple[tuple[Cell, ...], ...]
    shares: tuple[int, ...]
    longest: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Special:
    """A block that a part brings: what all of them have.

    Its name is that of its templates for Word and print (`word/Name.xml.jinja`, `print/Name.typ`);
    every other format prints what `in_words` says.
    """

    def in_words(self, t: Phrases) -> "Box":
        """The same in blocks that every format knows; `t` are the phrases of documents."""
        raise NotImplementedError


_OfWords = Heading | Paragraph | List | Definitions | Quote | Box | Code
Block = _OfWords | Image | Idea | Chart | Table | Special
