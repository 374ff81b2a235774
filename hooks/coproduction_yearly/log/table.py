"""A table as it stands in a file: rows of cells, and what of them cannot be read as they look."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from coproduction_yearly.log.cell import Cell
from coproduction_yearly.log.faults import NoLog

MOST_BYTES = 100_000_000
"""What a log may have, unpacked. One of 20,000 rows has some 15 million."""
MOST_ROWS = 100_000
WIDEST = 60
"""Columns that are read; a sheet has eleven at most."""

Cells = tuple[Cell | None, ...]


class Joined(NamedTuple):
    """A range of cells that were joined into one, such as B5:B7."""

    cells: str
    first_row: int
    last_row: int
    first_column: int
    last_column: int

    def hides(self, row: int, column: int) -> bool:
        """Whether a cell belongs to it and is not its first."""
        within = self.first_row <= row <= self.last_row
        beside = self.first_column <= column <= self.last_column
        return within and beside and (row, column) != (self.first_row, self.first_column)


@dataclass(frozen=True)
class Table:
    """A sheet with its title. Rows and columns count from 1.

    `unworked` are cells with a formula whose value the file does not keep, `joined` the ranges
    of cells that were joined together.
    """

    title: str
    rows: tuple[Cells, ...]
    unworked: frozenset[tuple[int, int]] = frozenset()
    joined: tuple[Joined, ...] = ()


def table(title: str, rows: Iterable[Cells]) -> Table:
    """The table without the empty rows at its end; raises `NoLog` where it has too many."""
    kept: list[Cells] = []
    empty = 0
    for row in rows:
        if all(cell is None for cell in row):
            empty += 1
            continue
        kept += [()] * empty
        kept.append(_trimmed(row[:WIDEST]))
        empty = 0
        if len(kept) > MOST_ROWS:
            what = f"The sheet “{title}” has more than {MOST_ROWS:,} rows."
            raise NoLog(what, "Look what was pasted in. A log holds one year.")
    return Table(title, tuple(kept))


def _trimmed(row: Cells) -> Cells:
    last = max((at for at, cell in enumerate(row, start=1) if cell is not None), default=0)
    return row[:last]
