"""Rows of a page's tables that say more than there are columns for, and lines that are no rows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from coproduction.page.lines import Lines
from coproduction.problem import Problem

MOST_ROWS, MOST_CELLS = 1_000, 4_000
"""Rows of one table, and cells of all those of a page: both are counted before any is made."""
_TOO_LONG = (
    f"A table with more than {MOST_ROWS:,} rows.",
    "Make several tables of it, or data in data/.",
)
_TOO_MANY = (
    f"More than {MOST_CELLS:,} cells in the tables of one page.",
    "Make several pages of it, or data in data/.",
)
_NO_BAR = re.compile(r"\\.|(`+)(?!`).+?(?<!`)\1(?!`)")
_NO_ROW = (
    "This line stands straight below a table, and would be shown as a row of it.",
    "Put an empty line above it. If it is a row, put bars between its cells.",
)

_BROKEN_ROW = (
    "This line begins without a bar, and would be a row of the table by itself.",
    "Join it to the row above: a row is one line. A new line in a cell is written <br>.",
)


@dataclass
class Cells:
    """Counts the cells of a page, and the rows of its last table, which begins at `start`."""

    start: int = 0
    rows: int = 0
    cells: int = 0

    def begin(self, name: str, start: int) -> tuple[str, str] | None:
        """Counts a part that begins there; what is wrong, and how to mend it, where it is one too
        many.
        """
        if name == "Table":
            self.start, self.rows = start, 0
        self.rows += name == "TableRow"
        self.cells += name == "TableCell"
        if self.rows > MOST_ROWS:
            return _TOO_LONG
        return _TOO_MANY if self.cells > MOST_CELLS else None


def row_faults(lines: Lines, start: int, end: int) -> Iterator[Problem]:
    """Rows of the table between two offsets whose last cells would be dropped, and words below."""
    first, last = lines.index(start), lines.index(end - 1) + 1
    columns = len(_cells(lines.texts[first]))
    begins = lines.texts[first].strip().lstrip("> ").startswith("|")
    for index in range(first + 2, last):
        cells = _cells(lines.texts[index])
        if columns > 1 and len(cells) == 1 and "|" not in lines.texts[index]:
            yield Problem(lines.file, lines.number(index), *_NO_ROW)
            return
        text = lines.texts[index].strip().lstrip("> ")
        if begins and text[:1] not in ("|", "") and len(cells) < columns:
            yield Problem(lines.file, lines.number(index), *_BROKEN_ROW)
        if any(cells[columns:]):
            what = (
                f"The row has {len(cells)} cells, and the table {columns} columns: “"
                f"{' | '.join(cells[columns:])}” would not be shown."
            )
            mend = "Give the column a head, or write “\\|” for a bar that is meant as a sign."
            yield Problem(lines.file, lines.number(index), what, mend)


def _cells(line: str) -> list[str]:
    """What stands in each cell of a row; bars in code, and behind a backslash, part none."""
    bare = _NO_BAR.sub(lambda one: "x" * len(one[0]), line.strip().lstrip("> "))
    words = line.strip().lstrip("> ")
    cuts = [-1, *(place for place, one in enumerate(bare) if one == "|"), len(bare)]
    cells = [words[one + 1 : two].strip() for one, two in pairwise(cuts)]
    begin = 1 if bare.startswith("|") else 0
    return cells[begin : len(cells) - 1 if bare.endswith("|") else None]
