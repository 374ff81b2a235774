"""Small counts are kept back, and with them whatever would give one back (cell suppression).

Primary suppression: a count of 1 to `threshold` - 1 is printed as “fewer than 5”; a true 0 is 0
(Ofqual, Rounding policy, 30 October 2025). Secondary suppression: further counts are not printed
at all, until nobody can work a small one out from the sums that everybody knows (Handbook on
Statistical Disclosure Control, 2nd edition, chapters 4 and 5, sdctools.github.io/HandbookSDC: the
attacker's problem). Here the attacker's problem is turned round: a small count that is printed as
such is safe only while every number from 1 to `threshold` - 1 might be behind it, and one that is
not printed while any other number might. A search has to find, for each, other numbers behind all
that is kept back that fit all that is printed; the attacker is taken to know that what is kept
back for another's sake is not itself small.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import inf

from coproduction_yearly.tally.cells import Cell, Cells
from coproduction_yearly.tally.witness import Bounds, fits_otherwise


@dataclass(frozen=True)
class Shown:
    """What of the cells is printed: exact values, and those only known to be small."""

    exact: Mapping[str, int]
    small: frozenset[str]


def suppress(cells: Cells, threshold: int) -> Shown:
    """What may be printed of the cells."""
    small = [one for one in cells.cells.values() if 0 < one.value < threshold]
    bounds: Bounds = {one.id: _printed(one, threshold) for one in cells.cells.values()}
    for cell in sorted(small, key=lambda one: (not one.printed, one.cost, one.id)):
        while not _is_safe(cell, cells, bounds, threshold):
            wider = _kept_back(cell, cells, bounds, threshold)
            bounds.update(wider)
            if len(wider) > 1:
                break  # nothing is printed any more of all that belongs together
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


def _is_safe(cell: Cell, cells: Cells, bounds: Bounds, threshold: int) -> bool:
    """Whether each small number might be behind a cell; of one not printed, whether any other."""
    if cell.printed:
        return all(fits_otherwise(cell.id, one, cells, bounds) for one in range(1, threshold))
    others = (one for one in range(2 * threshold) if one != cell.value)
    return any(fits_otherwise(cell.id, one, cells, bounds) for one in others)


def _kept_back(cell: Cell, cells: Cells, bounds: Bounds, threshold: int) -> Bounds:
    """What to keep back for the sake of a cell, and what is then known of it.

    Of those that make it safe the cheapest; where no one does, the cheapest of those nearest. Where
    there is none left, all that belongs together.
    """
    wider = {
        one.id: known
        for one in cells.cells.values()
        if (known := _wider(one, bounds[one.id], threshold))
    }

    def loss(id_: str) -> tuple[bool, int, int, str]:
        return _loss(cells.cells[id_], bounds[id_])

    rings = [*_rings(cell.id, cells)]
    nearest = [one for ring in rings for one in sorted(ring & {*wider}, key=loss)]
    for one in sorted(nearest, key=loss):
        if _is_safe(cell, cells, {**bounds, one: wider[one]}, threshold):
            return {one: wider[one]}
    if nearest:
        return {nearest[0]: wider[nearest[0]]}
    return {one: (0, inf) for ring in rings for one in ring}


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


def _rings(id_: str, cells: Cells) -> Iterator[set[str]]:
    """The cells of the sums that one stands in, itself too; then those of their sums, and so on."""
    found, edge = {id_}, {id_}
    while edge:
        edge = {
            one for sum_ in cells.sums if edge & {*sum_.factors} for one in sum_.factors
        } - found
        ring = edge | ({id_} if found == {id_} else set())
        found |= edge
        if ring:
            yield ring
