"""Reads the blocks of an article: headings, paragraphs, lists and what else stands in it."""

from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborNode

from coproduction.document.figures import read_figure
from coproduction.document.inline import lines, styled
from coproduction.document.tables import read_table
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
from coproduction.document.words import DROPPED, Fragment, Reader

_BOXES = frozenset({"booklet-top", "contradiction", "note", "admonition"})
_TICK = "☐"


def read_blocks(node: LexborNode, reader: Reader) -> Iterator[Block]:
    """What stands in an element, in order."""
    run: list[Fragment] = []
    for child in node.iter(include_text=True):
        if child.tag not in _READERS and child.tag not in DROPPED:
            run += reader.inline(child)
            continue
        yield from reader.paragraphs(run)
        run = []
        if child.tag in _READERS:
            yield from _READERS[child.tag](child, reader)
    yield from reader.paragraphs(run)


def _heading(node: LexborNode, reader: Reader) -> Iterator[Block]:
    name = node.attributes.get("id")
    anchor = reader.anchor(reader.uri, name) if name else ""
    yield Heading(int((node.tag or "")[1]), reader.words(node), anchor)


def _paragraph(node: LexborNode, reader: Reader) -> Iterator[Block]:
    reader.mark(node)
    classes, parts = node.attributes.get("class") or "", reader.parts(node)
    pictures = [part for part in parts if isinstance(part, Image)]
    content = [part for part in parts if not isinstance(part, Image)]
    if pictures and "idea" in classes.split():
        yield Idea(pictures[0], tuple(lines((*reader.marks(), *content))))
    elif pictures:
        yield from reader.paragraphs(parts)
    else:
        yield from reader.paragraphs([*styled(content, "p", classes)])


def _list(node: LexborNode, reader: Reader) -> Iterator[Block]:
    """Items with headings of their own are no list, but sections one after another."""
    reader.mark(node)
    classes = (node.attributes.get("class") or "").split()
    items = tuple(_item(child, reader) for child in node.iter())
    found = [block for item in items for block in item.blocks]
    boxes = [_boxed(item) for item in items]
    if "entries" in classes or any(isinstance(block, Heading) for block in found):
        yield from found
    elif items and all(boxes):
        yield List(tuple(box for box in boxes if box), "box")
    elif node.tag == "ol" and "timeline" not in classes:
        yield List(items, "number", int(node.attributes.get("start") or 1))
    elif items:
        yield List(items)


def _item(node: LexborNode, reader: Reader) -> Item:
    reader.mark(node)
    return Item(tuple(read_blocks(node, reader)))


def _boxed(item: Item) -> Item | None:
    """The item without the box at its beginning; None where it has none."""
    first = item.blocks[0] if item.blocks else None
    words = first.content[0] if isinstance(first, Paragraph) else None
    if not (isinstance(first, Paragraph) and isinstance(words, Words)):
        return None
    if not words.text.startswith(_TICK):
        return None
    rest = Words(words.text.removeprefix(_TICK).lstrip())
    return Item((Paragraph((rest, *first.content[1:])), *item.blocks[1:]))


def _definitions(node: LexborNode, reader: Reader) -> Iterator[Block]:
    """Terms with what follows each; the pairs may stand in frames of their own."""
    reader.mark(node)
    items: list[Definition] = []
    for part in node.css("dt, dd"):
        reader.mark(part)
        if part.tag == "dt":
            term: tuple[Inline, ...] = (*reader.marks(), *reader.words(part))
            items.append(Definition(term, ()))
        elif items:
            classes = part.attributes.get("class") or ""
            blocks = tuple(_quiet(read_blocks(part, reader), classes))
            items[-1] = Definition(items[-1].term, (*items[-1].blocks, *blocks))
    yield Definitions(tuple(items))


def _quiet(blocks: Iterator[Block], classes: str) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Paragraph):
            block = Paragraph(tuple(styled([*block.content], "", classes)))
        yield block


def _quote(node: LexborNode, reader: Reader) -> Iterator[Block]:
    yield Quote(tuple(read_blocks(node, reader)))


def _code(node: LexborNode, reader: Reader) -> Iterator[Block]:
    yield Code(node.text().strip("\n"))


def _summary(node: LexborNode, reader: Reader) -> Iterator[Block]:
    yield Paragraph((Span("strong", reader.words(node)),))


def _frame(node: LexborNode, reader: Reader) -> Iterator[Block]:
    reader.mark(node)
    blocks = read_blocks(node, reader)
    if _BOXES & set((node.attributes.get("class") or "").split()):
        yield Box(tuple(blocks))
    else:
        yield from blocks


def _table(node: LexborNode, reader: Reader) -> Iterator[Block]:
    yield from read_table(node, reader, read_blocks)


def _figure(node: LexborNode, reader: Reader) -> Iterator[Block]:
    yield from read_figure(node, reader, read_blocks)


_READERS: dict[str, Callable[[LexborNode, Reader], Iterator[Block]]] = {
    **dict.fromkeys(["h1", "h2", "h3", "h4", "h5", "h6"], _heading),
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
