"""Reads the blocks of a page's article: headings, paragraphs, lists, tables and the like."""

from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborNode

from coproduction.document.inline import is_blank, styled, tidy
from coproduction.document.list_numbers import first_number
from coproduction.document.reader import DROPPED, HEADINGS, Fragment, PageReader
from coproduction.document.tables import read_chart, read_table
from coproduction.document.tree import (
    Block,
    Box,
    Code,
    Definition,
    Definitions,
    Heading,
    Idea,
    Image,
    Inline,
    Item,
    List,
    Paragraph,
    Quote,
    Span,
    Words,
)
from coproduction.parts import registered
from coproduction.templates.nodes import PART, Node

_BOXES = frozenset({Node.NOTICE, Node.CONTRADICTION})
_TICK = "☐"


def read_blocks(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    """The blocks inside an element, in order."""
    run: list[Fragment] = []
    for child in element.iter(include_text=True):
        if child.is_element_node and _node(child) == Node.SCREEN:
            continue
        if child.tag not in _READERS and child.tag not in DROPPED:
            run += reader.read(child)
            continue
        yield from reader.paragraphs(run)
        run = []
        if child.tag in _READERS:
            yield from _READERS[child.tag](child, reader)
    yield from reader.paragraphs(run)


def _node(element: LexborNode) -> str:
    return element.attributes.get(PART) or ""


def _heading(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    name = element.attributes.get("id")
    anchor = reader.anchor(reader.uri, name) if name else ""
    yield Heading(int((element.tag or "")[1]), reader.words(element), anchor)


def _paragraph(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    reader.keep_anchor(element)
    if _node(element) == Node.IDEA:
        yield from _idea(element, reader)
        return
    fragments = reader.inside(element)
    if not any(isinstance(part, Image) for part in fragments):
        fragments = [*styled(fragments, "p", _node(element))]
    yield from reader.paragraphs(fragments)


def _idea(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    """The picture with its sentences; words outside them count as one. None without a picture."""
    pictures: list[Fragment] = []
    sentences: list[list[Inline]] = []
    outside: list[Inline] = []
    for child in element.iter(include_text=True):
        fragments = reader.read(child)
        words: list[Inline] = [part for part in fragments if not isinstance(part, Image)]
        if _node(child) == Node.IDEA_PICTURE:
            pictures += fragments
        elif _node(child) == Node.IDEA_SENTENCE:
            sentences += [outside, words]
            outside = []
        else:
            outside += words
    said = [line for words in [*sentences, outside] if not is_blank(line := tidy(words))]
    said[:1] = [(*reader.take_anchors(), *first) for first in said[:1]]
    for picture in pictures[:1]:
        if isinstance(picture, Image):
            yield Idea(picture, tuple(said))


def _list(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    """Entries, and items with headings of their own, are sections one after another."""
    reader.keep_anchor(element)
    node = _node(element)
    items = tuple(_item(child, reader) for child in element.iter())
    found = [block for item in items for block in item.blocks]
    boxes = [_boxed(item) for item in items]
    if node == Node.ENTRIES or any(isinstance(block, Heading) for block in found):
        yield from found
    elif items and all(boxes):
        yield List(tuple(box for box in boxes if box), "box")
    elif element.tag == "ol" and node != Node.TIMELINE:
        yield List(items, "number", first_number(element, reader), node == Node.ORIGINS)
    elif items:
        yield List(items)


def _item(element: LexborNode, reader: PageReader) -> Item:
    reader.keep_anchor(element)
    return Item(tuple(read_blocks(element, reader)))


def _boxed(item: Item) -> Item | None:
    """The item without the box at its beginning; None where it has none."""
    first = item.blocks[0] if item.blocks else None
    words = first.content[0] if isinstance(first, Paragraph) else None
    if not (isinstance(first, Paragraph) and isinstance(words, Words)):
        return None
    if not words.text.startswith(_TICK):
        return None
    rest = tidy([Words(words.text.removeprefix(_TICK).lstrip()), *first.content[1:]])
    return Item((Paragraph(rest), *item.blocks[1:]))


def _definitions(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    """Terms with what follows each; the pairs may stand in frames of their own."""
    reader.keep_anchor(element)
    items: list[Definition] = []
    for part in element.css("dt, dd"):
        reader.keep_anchor(part)
        if part.tag == "dt":
            term: tuple[Inline, ...] = (*reader.take_anchors(), *reader.words(part))
            items.append(Definition(term, ()))
        elif items and _node(part) != Node.SCREEN:
            blocks = tuple(_styled(read_blocks(part, reader), _node(part)))
            items[-1] = Definition(items[-1].term, (*items[-1].blocks, *blocks))
    yield Definitions(tuple(items))


def _styled(blocks: Iterator[Block], node: str) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Paragraph):
            block = Paragraph(tuple(styled([*block.content], "", node)))
        yield block


def _quote(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    yield Quote(tuple(read_blocks(element, reader)))


def _code(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    yield Code(element.text().strip("\n"))


def _summary(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    yield Paragraph((Span("strong", reader.words(element)),))


def _frame(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    reader.keep_anchor(element)
    for node, read in registered("blocks"):
        if _node(element) == node:
            yield read(element, reader)
            return
    blocks = read_blocks(element, reader)
    if element.tag == "aside" or _node(element) in _BOXES:
        yield Box(tuple(blocks))
    else:
        yield from blocks


def _table(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    yield from read_table(element, reader, read_blocks)


def _figure(element: LexborNode, reader: PageReader) -> Iterator[Block]:
    reader.keep_anchor(element)
    if _node(element) == Node.CHART:
        yield read_chart(element, reader)
    else:
        yield from read_blocks(element, reader)


_READERS: dict[str, Callable[[LexborNode, PageReader], Iterator[Block]]] = {
    **dict.fromkeys(HEADINGS, _heading),
    **dict.fromkeys(["ul", "ol"], _list),
    **dict.fromkeys(
        ["div", "section", "aside", "details", "article", "header", "footer", "main"], _frame
    ),
    "p": _paragraph,
    "dl": _definitions,
    "blockquote": _quote,
    "pre": _code,
    "summary": _summary,
    "table": _table,
    "figure": _figure,
}
