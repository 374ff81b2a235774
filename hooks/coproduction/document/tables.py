"""Reads a table of an article."""

import re
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborNode

from coproduction.document.document import walk
from coproduction.document.tree import Block, Break, Cell, Paragraph, Table, Words
from coproduction.document.words import Reader
from coproduction.rules.elements import Fault
from coproduction.rules.lines import Pattern

Row = tuple[Cell, ...]

_LINE, _GAP = 72, 3
"""Letters that a line has room for, and that the gap between two columns takes."""


def read_table(
    node: LexborNode, reader: Reader, blocks: Callable[[LexborNode, Reader], Iterator[Block]]
) -> Iterator[Block]:
    """The table; one whose columns have no heads is a fault, for its cells could not be told apart.

    `blocks` reads what stands in a cell.
    """
    reader.mark(node)
    caption = next((reader.words(part) for part in node.css("caption")), ())
    heads: list[Row] = []
    rows: list[Row] = []
    for line in node.css("tr"):
        reader.mark(line)
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
    yield Table(caption, tuple(heads), tuple(rows), _shares([*heads, *rows]))


def _cell(
    node: LexborNode, reader: Reader, blocks: Callable[[LexborNode, Reader], Iterator[Block]]
) -> Cell:
    classes = (node.attributes.get("class") or "").split()
    align = next((side for side in ("center", "right") if f"align-{side}" in classes), "left")
    return Cell(
        tuple(blocks(node, reader)),
        node.tag == "th",
        int(node.attributes.get("colspan") or 1),
        int(node.attributes.get("rowspan") or 1),
        align,  # type: ignore[arg-type]  # one of three words
    )


def _words(cell: Cell) -> str:
    """What stands in a cell, as one line."""
    parts = [part for part in walk(cell) if isinstance(part, Words | Break | Paragraph)]
    said = "".join(part.text if isinstance(part, Words) else " " for part in parts)
    return " ".join(said.split())


def _shares(rows: list[Row]) -> tuple[int, ...]:
    """Each column's part of the width: room for its longest word, and more the more it says."""
    columns = max(sum(cell.columns for cell in row) for row in rows)
    cells = [[""] for _ in range(columns)]
    for row in rows:
        if len(row) == columns:
            for column, cell in zip(cells, row, strict=True):
                column.append(_words(cell))
    words = [[word for cell in column for word in cell.split()] for column in cells]
    least = [max(map(len, column), default=0) + _GAP for column in words]
    lengths = [sum(map(len, column)) / len(column) for column in cells]
    spare = max(0, _LINE - sum(least)) / (sum(lengths) or 1)
    return tuple(round(a + b * spare) for a, b in zip(least, lengths, strict=True))
