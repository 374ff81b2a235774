"""Whether a table fits a width, counted in letters: for formats that cannot measure them.

Typst measures; a Word file and an e-book are laid out by the reader's own program.
"""

from typing import Any

_GAP = 3
"""Letters that the space between two columns takes; heads are bold, and wider."""


def needed(table: dict[str, Any]) -> list[int]:
    """The letters that each column must have room for; `table` is one as JSON has it."""
    return [max(map(len, words), default=0) + _GAP for words in table["longest"]]


def columns(table: dict[str, Any], width: int, letters: int) -> list[int]:
    """The widths of the columns where a line of `letters` is `width` wide: room for the longest
    words, and what is left for those that say more.
    """
    shares = table["shares"]
    even = [width * share // sum(shares) for share in shares]
    least = [width * one // letters for one in needed(table)]
    spare = width - sum(least)
    if spare < 0 or all(has >= needs for has, needs in zip(even, least, strict=False)):
        return even
    return [
        needs + spare * share // sum(shares) for needs, share in zip(least, shares, strict=False)
    ]
