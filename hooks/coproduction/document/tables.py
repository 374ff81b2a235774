"""Reads the tables and charts of a page's article."""

import re
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborNode

from coproduction.document.document import walk
from coproduction.document.long_words import pieces
from coproduction.document.reader import PageReader
from coproduction.document.tree import Bar, Block, Break, Cell, Chart, Paragraph, Table, Words
from coproduction.rules.elements import Fault
from coproduction.rules.lines import Pattern
from coproduction.templates.nodes import PART, TO_WRITE_IN, VALUE, Node

Row = tuple[Cell, ...]
BlockReader = Callable[[LexborNode, PageReader], Iterator[Block]]

_WIDEST = 5
"""Words among which the widest of a column is looked for."""
_LINE, _GAP = 72, 3
"""Letters that a line has room for, and that the gap between two columns takes."""
_SPACES = re.compile(r"[ \t\r\n]+")


def read_chart(element: LexborNode, reader: PageReader) -> Chart:
    """The bars of a chart, with its title and the words that describe it."""
    title = next((reader.words(part) for part in element.css("figcaption")), ())
    description = next((part.text() for part in element.css("desc")), "")
    bars = element.css(Node.CHART_BAR.selector)
    numbers = [float(bar.attributes.get(VALUE) or 0) for bar in bars]
    longest = max(numbers, default=0) or 1
    read = [
        Bar(_text(bar, Node.CHART_LABEL), _text(bar, Node.CHART_VALUE), round(number / longest, 4))
        for bar, number in zip(bars, numbers, strict=True)
    ]
    return Chart(title, " ".join(description.split()), tuple(read))


def _text(element: LexborNode, node: Node) -> str:
    return "".join(part.text() for part in element.css(node.selector))


def read_table(element: LexborNode, reader: PageReader, blocks: BlockReader) -> Iterator[Block]:
    """The table; one whose columns have no heads is a fault, for its cells could not be told apart.

    `blocks` reads what stands in a cell.
    """
    reader.keep_anchor(element)
    caption = next((reader.words(part) for part in element.css("caption")), ())
    heads: list[Row] = []
    rows: list[Row] = []
    for line in element.css("tr"):
        reader.keep_anchor(line)
        row = tuple(_cell(cell, reader, blocks) for cell in line.iter() if cell.tag in ("th", "td"))
        above = line.parent is not None and line.parent.tag == "thead"
        is_head = above or (not rows and all(cell.head for cell in row))
        (heads if is_head else rows).append(row)
    if not heads or not any(_words(cell) for cell in heads[-1]):
        what = "A table has no row of heads, which say what stands in each column."
        mend = "Write them in its first row, above the row of hyphens."
        first = next((_words(cell) for row in rows for cell in row if _words(cell)), "|")
        patterns: tuple[Pattern, ...] = ("decoded", re.escape(first.lower())), ("decoded", r"\|")
        reader.faults.append(Fault(what, mend, patterns))
        return
    words = _columns([*heads, *rows])
    shares = _shares(words, len(rows))
    yield Table(caption, tuple(heads), tuple(rows), shares, _longest(words))


def _cell(element: LexborNode, reader: PageReader, blocks: BlockReader) -> Cell:
    attributes = element.attributes
    align = attributes.get(VALUE) if attributes.get(PART) == Node.ALIGNED else None
    return Cell(
        tuple(blocks(element, reader)),
        element.tag == "th",
        int(attributes.get("colspan") or 1),
        int(attributes.get("rowspan") or 1),
        align or "left",  # type: ignore[arg-type]  # one of three words
    )


def _words(cell: Cell) -> str:
    """What stands in a cell, as one line."""
    parts = [part for part in walk(cell) if isinstance(part, Words | Break | Paragraph)]
    said = "".join(part.text if isinstance(part, Words) else " " for part in parts)
    return " ".join(_apart(said))


def _apart(said: str) -> list[str]:
    """The words, those that a space keeps together (such as a phone number) as one."""
    return [word for word in _SPACES.split(said) if word]


def _columns(rows: list[Row]) -> list[list[str]]:
    """What stands in the cells of each column, without rows whose cells span several."""
    columns = max(sum(cell.columns for cell in row) for row in rows)
    cells = [[""] for _ in range(columns)]
    for row in rows:
        if len(row) == columns:
            for column, cell in zip(cells, row, strict=True):
                column.append(_words(cell))
    return cells


def _longest(cells: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    """The longest words of each column, or parts where they break; the widest is among them."""
    parts = [
        {part for cell in column for word in _apart(cell) for part in pieces(word)}
        for column in cells
    ]
    return tuple(tuple(sorted(sorted(column), key=len, reverse=True)[:_WIDEST]) for column in parts)


def _shares(cells: list[list[str]], rows: int) -> tuple[int, ...]:
    """Each column's part of the width: room for its longest word, and more the more it says.

    A column to write in, with `TO_WRITE_IN` in all its rows, has as much as the one that says most.
    """
    words = [
        [part for cell in column for word in _apart(cell) for part in pieces(word)]
        for column in cells
    ]
    least = [max(map(len, column), default=0) + _GAP for column in words]
    lengths = [sum(map(len, column)) / len(column) for column in cells]
    most = max(lengths)
    for place, column in enumerate(cells):
        if rows and column.count(TO_WRITE_IN) == rows:
            lengths[place] = most
    spare = max(0, _LINE - sum(least)) / (sum(lengths) or 1)
    return tuple(round(a + b * spare) for a, b in zip(least, lengths, strict=True))
