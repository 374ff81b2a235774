"""Witnesses: other numbers behind what is kept back, that fit all that is printed."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from coproduction_yearly.tally.cells import Cells, Sum

Bounds = dict[str, tuple[float, float]]
"""The least and most that a reader knows of each cell."""
_MOST_TRIES = 400
"""Steps of one search: who has to look further keeps one more number back instead."""


@dataclass
class _Search:
    sums: dict[str, list[Sum]]
    bounds: Bounds
    values: dict[str, int]
    tries: int = 0
    changed: list[str] = field(default_factory=list)

    def succeeds(self, waiting: list[Sum]) -> bool:
        """Whether changes of other cells make all waiting sums true; sums before are true."""
        waiting = [one for one in waiting if self._off(one)]
        if not waiting:
            return True
        self.tries += 1
        if self.tries > _MOST_TRIES:
            return False
        for cell, change in self._changes(waiting[0]):
            self.values[cell] += change
            self.changed.append(cell)
            if self.succeeds([*waiting, *self.sums[cell]]):
                return True
            self.changed.pop()
            self.values[cell] -= change
        return False

    def _off(self, sum_: Sum) -> int:
        return sum(self.values[cell] * factor for cell, factor in sum_.factors.items())

    def _changes(self, sum_: Sum) -> Iterator[tuple[str, int]]:
        """Cells that can take what a sum is off by, each as much as it can; the best first.

        A cell of no other sum that can take all of it is the only one that need be tried.
        """
        off = self._off(sum_)
        found = []
        for cell, factor in sum_.factors.items():
            least, most = self.bounds[cell]
            if cell in self.changed or least == most:
                continue
            wanted = self.values[cell] - off * factor
            change = int(min(max(wanted, least), most)) - self.values[cell]
            if change:
                left = abs(off) - abs(change)
                found.append((left, len(self.sums[cell]), cell, change))
        for left, sums, cell, change in sorted(found):
            yield cell, change
            if left == 0 and sums == 1:
                return


def fits_otherwise(id_: str, value: int, cells: Cells, bounds: Bounds) -> bool:
    """Whether all that is known would be true as well if the cell had that value.

    The search begins with the true numbers, which fit, and changes cells of the sums that no
    longer come out. It finds no number that does not fit; it may overlook one that does.
    """
    least, most = bounds[id_]
    if not least <= value <= most:
        return False
    sums: dict[str, list[Sum]] = {one: [] for one in cells.cells}
    for sum_ in cells.sums:
        for cell in sum_.factors:
            sums[cell].append(sum_)
    values = {one.id: one.value for one in cells.cells.values()}
    values[id_] = value
    return _Search(sums, bounds, values, changed=[id_]).succeeds(sums[id_])
