"""Linear text of a document, line by line: for plain text, braille and speech.

A table becomes its rows, each cell after the head of its column; a chart a line for each bar.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from coproduction.document import Document
from coproduction.document.document import text
from coproduction.document.inline import lines
from coproduction.document.tree import (
    Block,
    Box,
    Chart,
    Code,
    Definitions,
    Heading,
    Idea,
    Image,
    Inline,
    Link,
    List,
    Paragraph,
    Quote,
    Special,
    Table,
    Words,
)
from coproduction.formats.grid import heads_of, rows_of
from coproduction.phrases import Phrases


@dataclass(frozen=True)
class Line:
    """A paragraph's worth of words.

    `level` is that of a heading, 0 for other words. `depth` says in how many lists it stands,
    `marker` what the item begins with. `apart`: an empty line stands above it. `picture` is the
    file of the one beside it, "" where it is of no idea.
    """

    text: str
    level: int = 0
    depth: int = 0
    marker: str = ""
    apart: bool = True
    picture: str = ""


def linear(document: Document, addresses: bool = False) -> Iterator[Line]:
    """Everything in the document, in order; `addresses` says whether links print theirs."""
    yield from opening(document)
    if len(document.chapters) > 1:
        yield Line(document.phrases("document.contents"), level=2)
        for number, chapter in enumerate(document.chapters):
            yield Line(chapter.title, depth=1, marker="-", apart=number == 0)
    yield from body(document, addresses)


def opening(document: Document) -> Iterator[Line]:
    """What stands on the first page."""
    yield Line(document.title, level=1)
    yield Line(f"{document.made_by}: {document.strapline}")
    yield from _Reader(document.phrases).blocks(document.opening)
    for number, notice in enumerate(document.notices):
        yield Line(notice, apart=number == 0)


def body(document: Document, addresses: bool = False) -> Iterator[Line]:
    """The chapters, and what the document says of itself at its end."""
    reader = _Reader(document.phrases, addresses)
    for chapter in document.chapters:
        if not document.is_single_page:
            yield Line(chapter.title, level=1)
        yield from reader.blocks(chapter.blocks)
    level = 2 if document.is_single_page else 1
    yield Line(document.phrases("document.about"), level=level)
    yield from reader.blocks(document.about)


class _Reader:
    def __init__(self, phrases: Phrases, addresses: bool = False) -> None:
        self._phrases = phrases
        self._addresses = addresses

    def blocks(self, blocks: tuple[Block, ...], depth: int = 0) -> Iterator[Line]:
        for block in blocks:
            yield from self._block(block, depth)

    def _block(self, block: Block, depth: int) -> Iterator[Line]:
        match block:
            case Heading():
                yield Line(text(block.content), block.level)
            case Paragraph():
                yield from self._lines(block.content, depth)
            case List():
                yield from self._list(block, depth)
            case Definitions():
                for one in block.items:
                    yield Line(text(one.term), depth=depth)
                    yield from self._close(one.blocks, depth + 1)
            case Quote() | Box():
                yield from self.blocks(block.blocks, depth)
            case Code():
                for number, line in enumerate(block.text.split("\n")):
                    yield Line(line, depth=depth, apart=number == 0)
            case Image():
                yield from self._picture(block, depth)
            case Idea():
                yield from self._picture(block.picture, depth)
                for number, sentence in enumerate(block.sentences):
                    words, file = self._words(sentence), block.picture.file
                    yield Line(words, depth=depth, apart=number == 0, picture=file)
            case Chart():
                yield Line(text(block.title), depth=depth)
                for number, bar in enumerate(block.bars):
                    said = f"{bar.label}: {bar.value}"
                    yield Line(said, depth=depth + 1, marker="-", apart=number == 0)
            case Table():
                yield from self._table(block, depth)
            case Special():
                yield from self._block(block.in_words(self._phrases), depth)

    def _lines(self, content: tuple[Inline, ...], depth: int) -> Iterator[Line]:
        for number, line in enumerate(lines(content)):
            yield Line(self._words(line), depth=depth, apart=number == 0)

    def _words(self, content: tuple[Inline, ...]) -> str:
        """The words of a line; after those of a link, where it leads if that is asked for."""
        if not self._addresses:
            return text(content)
        return text(tuple(part for one in content for part in _with_address(one)))

    def _close(self, blocks: tuple[Block, ...], depth: int) -> Iterator[Line]:
        for line in self.blocks(blocks, depth):
            yield replace(line, apart=False)

    def _list(self, block: List, depth: int) -> Iterator[Line]:
        """Items close together, unless one has several paragraphs."""
        loose = any(len(item.blocks) > 1 for item in block.items)
        for number, item in enumerate(block.items):
            marker = {"bullet": "-", "box": "[ ]", "number": f"{block.start + number}."}
            for place, line in enumerate(self.blocks(item.blocks, depth + 1)):
                apart = place == 0 and (loose or number == 0)
                mark = marker[block.marker] if place == 0 else line.marker
                yield replace(line, apart=apart, marker=mark)

    def _picture(self, picture: Image, depth: int) -> Iterator[Line]:
        if picture.alt:
            yield Line(self._phrases("document.picture", words=picture.alt), depth=depth)

    def _table(self, table: Table, depth: int) -> Iterator[Line]:
        if table.caption:
            yield Line(text(table.caption), depth=depth)
        heads = heads_of(table.heads, lambda cell: self._one_line(cell.blocks))
        for row in rows_of(table.rows):
            for place, (columns, cell) in enumerate(row):
                named = {heads.get(column, ""): None for column in columns}
                spans_all = len(columns) > 1 and len(columns) >= len(heads)
                head = "" if spans_all else "; ".join(filter(None, named))
                said = list(self.blocks(cell.blocks, depth + 1)) or [Line("", depth=depth + 1)]
                if head:
                    head += ":"
                    below = said[1:] if not said[0].marker else said
                    said = [Line(f"{head} {'' if below == said else said[0].text}".strip()), *below]
                yield replace(said[0], depth=depth + 1, apart=place == 0)
                for line in said[1:]:
                    yield replace(line, depth=line.depth + 1, apart=False)

    def _one_line(self, blocks: tuple[Block, ...]) -> str:
        return " ".join(line.text for line in _Reader(self._phrases).blocks(blocks))


def _with_address(part: Inline) -> tuple[Inline, ...]:
    if isinstance(part, Link) and part.address and text(part.content) != part.address:
        return (*part.content, Words(f" <{part.address}>"))
    return (part,)
