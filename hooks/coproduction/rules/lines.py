"""Finds the line of a page on which something in its article was written.

The article is HTML without lines; what was written comes back in it with its entities
decoded, in other quotation marks, or with line ends dropped. So the body is searched as
it stands, then decoded, then decoded and without white space; of an attribute, in which signs are
changed or left away, the letters and digits alone at last.
"""

import html
import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from coproduction.load import Page

_CODE = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^ {0,3}(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(?P<tics>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=tics)(?!`)",
    re.MULTILINE | re.DOTALL,
)

Reading = Literal["written", "decoded", "closed-up", "letters"]
Pattern = tuple[Reading, str]
"""How the body is to be read, and a regular expression of what stands there, in small letters."""


def squeeze(words: str) -> str:
    """Words decoded, in small letters, without white space, controls and backslashes."""
    return re.sub(r"[\s\\\x00-\x20\x7f]+", "", html.unescape(words)).lower()


def letters(words: str) -> str:
    """The letters and digits of words decoded, in small letters."""
    return re.sub(r"[\W_]+", "", html.unescape(words)).lower()


@dataclass(frozen=True)
class _Text:
    whole: str
    starts: list[int]


class Finder:
    """Answers for one page; what was found once is not found again for the same pattern."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._texts: dict[tuple[Reading, bool], _Text] = {}
        self._ends: dict[tuple[Pattern, bool], int] = {}

    def line(self, patterns: tuple[Pattern, ...]) -> int:
        """The line of the file where the first pattern that fits stands; else the body's first."""
        for with_code in (False, True):
            for way, pattern in patterns:
                text = self._text(way, with_code)
                key = ((way, pattern), with_code)
                if found := re.compile(pattern).search(text.whole, self._ends.get(key, 0)):
                    self._ends[key] = max(found.end(), found.start() + 1)
                    return self._line(text, found.start())
        return self._page.outline.first_line

    def unbalanced(self, name: str) -> int | None:
        """The line of a tag that shuts nothing, or of one that is never shut; None if in pairs."""
        text = self._text("written", with_code=False)
        still_open: list[int] = []
        for tag in re.finditer(rf"<(/?){name}(?=[\s/>])", text.whole):
            if tag[1] and not still_open:
                return self._line(text, tag.start())
            if tag[1]:
                still_open.pop()
            else:
                still_open.append(tag.start())
        return self._line(text, still_open[0]) if still_open else None

    def _line(self, text: _Text, offset: int) -> int:
        return self._page.outline.first_line + bisect_right(text.starts, offset) - 1

    def _text(self, way: Reading, with_code: bool) -> _Text:
        """The body read in one way, where its lines begin in it, and code blanked out or not."""
        if (way, with_code) not in self._texts:
            body = self._page.body if with_code else _CODE.sub(_blank, self._page.body)
            lines = [_read(line, way) for line in body.split("\n")]
            starts = [0, *accumulate(map(len, lines))][:-1]
            self._texts[way, with_code] = _Text("".join(lines), starts)
        return self._texts[way, with_code]


def _read(line: str, way: Reading) -> str:
    if way == "closed-up":
        return squeeze(line)
    if way == "letters":
        return letters(line)
    line = line if way == "written" else re.sub(r"\s", " ", html.unescape(line))
    return f"{line.lower()}\n"


def _blank(code: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", code[0])
