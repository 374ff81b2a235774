"""Splices: new words in a text at lines and columns, all else byte for byte as it was."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

_MARK = "\ufeff"
"""What some programs put at the beginning of a file (BOM)."""


class Place(NamedTuple):
    """A place in a text: line and column, both counted from 0, as the reader of YAML has them."""

    line: int
    column: int


@dataclass(frozen=True, order=True)
class Splice:
    """Words in the place of what stands between two places; their lines end in a line feed."""

    start: Place
    end: Place
    text: str


@dataclass(frozen=True)
class Original:
    """A text as its file holds it, with its line ends and its mark at the beginning, if any."""

    raw: str

    @property
    def text(self) -> str:
        """What is read: lines that end in a line feed, without the mark."""
        return self.raw.removeprefix(_MARK).replace("\r\n", "\n")

    def with_splices(self, splices: Iterable[Splice]) -> "Original":
        """The text with new words in it, whose lines end as those around them do."""
        whole = self.raw.removeprefix(_MARK)
        lines = whole.split("\n")
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        for one in sorted(splices, reverse=True):
            begin, end = (starts[place.line] + place.column for place in (one.start, one.end))
            line_end = "\r\n" if _ends_in_return(lines, one.start.line) else "\n"
            whole = whole[:begin] + one.text.replace("\n", line_end) + whole[end:]
        return Original(self.raw[: len(self.raw) - len(self.raw.removeprefix(_MARK))] + whole)


def _ends_in_return(lines: list[str], line: int) -> bool:
    """Whether lines around this one end in a carriage return and a line feed; not so the last."""
    return lines[min(line, max(len(lines) - 2, 0))].endswith("\r")
