"""The cells of a table by the columns they cover, for formats that say one after another."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from coproduction.document.tree import Cell

Placed = tuple[range, Cell]
"""A cell, and the columns that it covers."""


def rows_of(rows: Iterable[Sequence[Cell]]) -> Iterator[list[Placed]]:
    """Each row with its cells in their columns; a cell of several rows stands in each of them."""
    tall: dict[int, tuple[int, Cell]] = {}
    for row in rows:
        waiting, column, placed = list(row), 0, list[Placed]()
        while waiting or any(above >= column for above in tall):
            if column in tall:
                left, cell = tall.pop(column)
            elif waiting:
                cell = waiting.pop(0)
                left = cell.rows
            else:  # a hole, which browsers leave empty
                column += 1
                continue
            end = column + cell.columns
            placed.append((range(column, end), cell))
            if left > 1:
                tall[column] = (left - 1, cell)
            column = end
        yield placed


def heads_of(heads: Iterable[Sequence[Cell]], words: Callable[[Cell], str]) -> dict[int, str]:
    """What stands above each column: the `words` of its heads, the topmost first."""
    above: dict[int, list[str]] = {}
    for row in rows_of(heads):
        for columns, cell in row:
            for column in columns:
                said = above.setdefault(column, [])
                if (head := words(cell)) and head not in said:
                    said.append(head)
    return {column: ", ".join(said) for column, said in above.items()}
