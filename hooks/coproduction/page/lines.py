"""A page's body as lines: from a parser's line numbers to offsets and lines of the file."""

from bisect import bisect_right
from itertools import accumulate

from coproduction.source import Unreadable

MOST = 5_000
"""Lines of one page. The longest that people write by hand here has some 250."""
_BULLETS = ("-", "*", "+")
_TOO_MANY = (f"More than {MOST:,} lines in one page.", "Make several pages of it.")


class Lines:
    """The lines of a body that begins on line `first_line` of its file."""

    def __init__(self, body: str, file: str, first_line: int) -> None:
        """Raises `Unreadable` for a body of more lines than anybody reads."""
        if body.count("\n") > MOST:
            raise Unreadable(file, first_line + MOST, *_TOO_MANY)
        self.body = body
        self.file = file
        self.first_line = first_line
        self.texts = body.split("\n")
        self._starts = [0, *accumulate(len(text) + 1 for text in self.texts)]

    def number(self, index: int) -> int:
        """The line of the file, for the body's line with this index (from 0)."""
        return self.first_line + index

    def start(self, index: int) -> int:
        """The offset at which a line begins."""
        return self._starts[index]

    def stop(self, index: int) -> int:
        """The offset at which the line before this one ends, its line break left out."""
        return self._starts[index] - 1

    def index(self, offset: int) -> int:
        """The index of the line an offset stands in."""
        return bisect_right(self._starts, offset) - 1

    def is_head_of_item(self, start: int, end: int) -> bool:
        """Whether the first line of a list's item holds what stands there, and nothing else."""
        index = self.index(start)
        before = self.body[self.start(index) : start].strip()
        after = self.body[end : self.stop(index + 1)].strip()
        return before in _BULLETS and not after
