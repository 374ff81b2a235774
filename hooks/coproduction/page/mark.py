"""A mark that is no Markdown here: how it looks in words, and how it is mended."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Mark(NamedTuple):
    """A mark: how it looks (a regular expression), what is wrong, and how to mend it.

    `{it}` stands in `what` and `mend` for what was found. `where` finds the only stretches of
    a text that the mark can stand in, each its first group: for what is never closed, what
    follows the last bracket. So no bracket is looked for twice, and long texts take no longer.
    """

    looks: re.Pattern[str]
    what: str
    mend: str
    where: re.Pattern[str] | None = None

    def find(self, words: str) -> list[re.Match[str]]:
        """Each time that it stands in the words, in order."""
        return [*self._found(words)]

    def _found(self, words: str) -> Iterator[re.Match[str]]:
        if self.where is None:
            yield from self.looks.finditer(words)
            return
        for stretch in self.where.finditer(words):
            yield from self.looks.finditer(words, *stretch.span(1))


def mark(looks: str, what: str, mend: str, where: str = "") -> Mark:
    """A mark of that look, looked for line by line."""
    stretches = re.compile(where, re.MULTILINE) if where else None
    return Mark(re.compile(looks, re.MULTILINE), what, mend, stretches)


SHOWN = "“{it}” would be shown as it stands."
