"""Counts of people as cells, and the sums between them that anybody who reads a report knows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Cell:
    """A count of people.

    `printed` is whether it stands in a report: others can only be worked out, such as how many
    did not take part. `cost` is how much a report loses without it: the cheaper is kept back first.
    """

    id: str
    value: int
    printed: bool = True
    cost: int = 1


@dataclass(frozen=True)
class Sum:
    """That one cell is the sum of others; `less` is taken off again."""

    total: str
    parts: tuple[str, ...]
    less: str = ""

    @property
    def factors(self) -> dict[str, int]:
        """Each cell's factor, so that all together come to nothing."""
        found = dict.fromkeys(self.parts, 1) | {self.total: -1}
        return found | ({self.less: -1} if self.less else {})


@dataclass
class Cells:
    """The cells of a report, by their ids, and the sums between them."""

    cells: dict[str, Cell] = field(default_factory=dict)
    sums: list[Sum] = field(default_factory=list)

    def add(self, id_: str, value: int, cost: int = 1, printed: bool = True) -> None:
        """Adds a cell."""
        self.cells[id_] = Cell(id_, value, printed, cost)

    def split(self, total: str, parts: Iterable[str]) -> None:
        """Notes that the parts are the whole, nobody in two of them."""
        self.sums.append(Sum(total, tuple(parts)))

    def within(self, part: str, whole: str, printed: bool = False) -> None:
        """Notes that the part is of the whole: the rest can be worked out, or is printed."""
        rest = self.rest(part, whole)
        self.add(rest, self.cells[whole].value - self.cells[part].value, printed=printed)
        self.split(whole, (part, rest))

    def among(self, part: str, wholes: Sequence[str]) -> None:
        """Notes that the part is of several wholes, nobody in two of these: the rest is known too.

        Where there is no rest, readers may know that as well.
        """
        value = sum(self.cells[one].value for one in wholes) - self.cells[part].value
        rest = f"{' and '.join(wholes)} without {part}" if value else ""
        if rest:
            self.add(rest, value, printed=False)
        self.sums.append(Sum(part, tuple(wholes), less=rest))

    @staticmethod
    def rest(part: str, whole: str) -> str:
        """The id of the cell that is the whole without the part."""
        return f"{whole} without {part}"

    def cover(self, parts: Iterable[str], whole: str) -> None:
        """Notes that the parts, which may overlap, are the whole: by how much can be worked out."""
        parts = tuple(parts)
        over = f"{whole} more than once in {' '.join(parts[:2])}"
        value = sum(self.cells[one].value for one in parts) - self.cells[whole].value
        self.add(over, value, printed=False)
        self.sums.append(Sum(whole, parts, less=over))
