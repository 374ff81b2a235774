"""Tags in a piece of HTML, with the places they stand at."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from itertools import accumulate
from typing import Literal

VOID = frozenset({"br", "hr", "wbr", "img", "col", "input", "source", "track", "link", "meta"})
"""Elements that are a start tag and no more (HTML Standard, void elements)."""


@dataclass(frozen=True)
class Tag:
    """A tag, or a comment or declaration (`other`), between two offsets.

    `paired` says that the piece holds the other tag of its element too, or that there is none.
    """

    kind: Literal["start", "end", "other"]
    name: str
    attributes: Mapping[str, str | None]
    start: int
    end: int
    paired: bool = False


def read_tags(html: str) -> list[Tag]:
    """All tags of a piece of HTML, in order."""
    reader = _Reader(html)
    reader.feed(html)
    reader.close()
    return reader.found


class _Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[Tag] = []
        self._html = html
        self._lines = [0, *accumulate(len(line) + 1 for line in html.split("\n"))]
        self._open: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Takes a start tag, which is open until its end tag comes."""
        start = self._offset()
        end = start + len(self.get_starttag_text() or "")
        self.found.append(Tag("start", tag, dict(attrs), start, end, tag in VOID))
        if tag not in VOID:
            self._open.append(len(self.found) - 1)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Takes a tag that ends in a slash, which HTML does not look at."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Takes an end tag, with the last start tag of its name that is open."""
        start = self._offset()
        pair = next((at for at in reversed(self._open) if self.found[at].name == tag), None)
        if pair is not None:
            self.found[pair] = replace(self.found[pair], paired=True)
            del self._open[self._open.index(pair) :]
        self.found.append(Tag("end", tag, {}, start, self._after(">", start), pair is not None))

    def handle_comment(self, data: str) -> None:
        """Takes a comment."""
        start = self._offset()
        mark = "-->" if self._html.startswith("<!--", start) else ">"
        self.found.append(Tag("other", "", {}, start, self._after(mark, start)))

    def handle_decl(self, decl: str) -> None:
        """Takes a declaration, such as that of a whole page."""
        start = self._offset()
        self.found.append(Tag("other", "", {}, start, self._after(">", start)))

    def _offset(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _after(self, mark: str, start: int) -> int:
        found = self._html.find(mark, start)
        return len(self._html) if found < 0 else found + len(mark)
