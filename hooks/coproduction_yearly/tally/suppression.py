"""Small counts are kept back, and with them whatever would give one back (cell suppression).

Primary suppression: a count of 1 to `threshold` - 1 is printed as “fewer than 5”; a true 0 is 0
(Ofqual, Rounding policy, 30 October 2025). Secondary suppression: further cells are not printed at
all, until nobody can narrow a small one down from the sums that everybody knows (Handbook on
Statistical Disclosure Control, 2nd edition, chapters 4 and 5, sdctools.github.io/HandbookSDC: the
attacker's problem). Here a small count is safe only while every number from 1 to `threshold` - 1
might be behind it: a search finds, for each, other numbers behind what is kept back that fit all
that is printed. So nothing depends on guessing what an attacker tries.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import inf

from coproduction_yearly.tally.cells import Cell, Cells
from coproduction_yearly.tally.refused import Refused
from coproduction_yearly.tally.witness import Bounds, fits_otherwise


@dataclass(frozen=True)
class Shown:
    """What of the cells is printed: exact values, and those only known to be small."""

    exact: Mapping[str, int]
    small: frozenset[str]


def suppress(cells: Cells, threshold: int) -> Shown:
    """What may be printed of the cells."""
    small = {one.id for one in cells.cells.values() if 0 < one.value < threshold}
    bounds: Bounds = {one.id: _printed(one, threshold) for one in cells.cells.values()}
    for id_ in sorted(small, key=lambda one: (cells.cells[one].cost, one)):
        while not _is_safe(id_, cells, bounds, threshold):
            back, wider = _kept_back(id_, cells, bounds, threshold)
            bounds[back] = wider
    printed = [one for one in cells.cells.values() if one.printed]
    return Shown(
        {one.id: one.value for one in printed if _is_exact(bounds[one.id])},
        frozenset(one.id for one in printed if bounds[one.id] == (1, threshold - 1)),
    )


def _printed(cell: Cell, threshold: int) -> tuple[float, float]:
    """The least and most that a reader knows of a cell before anything is kept back."""
    if not cell.printed:
        return (0, inf)
    return (1, threshold - 1) if 0 < cell.value < threshold else (cell.value, cell.value)


def _is_exact(bounds: tuple[float, float]) -> bool:
    return bounds[0] == bounds[1]


def _is_safe(id_: str, cells: Cells, bounds: Bounds, threshold: int) -> bool:
    """Whether each small number might be behind the cell."""
    return all(fits_otherwise(id_, value, cells, bounds) for value in range(1, threshold))


def _kept_back(
    id_: str, cells: Cells, bounds: Bounds, threshold: int
) -> tuple[str, tuple[float, float]]:
    """The cell to keep back for the sake of one, and what is then known of it.

    The cheapest of those that make it safe; where no one does, the cheapest of the nearest sums.
    """
    choices = [
        (one, wider)
        for one in _around(id_, cells)
        if (wider := _wider(cells.cells[one], bounds[one], threshold))
    ]
    if not choices:
        raise Refused(
            "The counts are so few that none can be printed without giving people away. "
            "Report on a longer time, or without numbers of people."
        )
    ordered = sorted(choices, key=lambda one: _loss(cells.cells[one[0]], bounds[one[0]]))
    for one, wider in ordered:
        if _is_safe(id_, cells, {**bounds, one: wider}, threshold):
            return one, wider
    return ordered[0]


def _wider(cell: Cell, known: tuple[float, float], threshold: int) -> tuple[float, float] | None:
    """What is known of a cell once it is kept back; None where it cannot be.

    Of a large one, at least that it is not small; of a small one, nothing: not even “fewer than 5”.
    """
    if _is_exact(known) and cell.value >= threshold:
        return (threshold, inf)
    return (0, inf) if known == (1, threshold - 1) else None


def _loss(cell: Cell, known: tuple[float, float]) -> tuple[bool, int, int, str]:
    """How gladly a cell is kept back: those that are exact first, then by what a report loses."""
    return (not _is_exact(known), cell.cost, cell.value, cell.id)


def _around(id_: str, cells: Cells) -> Iterable[str]:
    """The cells of the sums that it stands in; beyond them those of theirs, and so on."""
    found, edge = {id_}, {id_}
    while edge:
        near = {one for sum_ in cells.sums if edge & {*sum_.factors} for one in sum_.factors}
        edge = near - found
        found |= edge
    return sorted(found)
