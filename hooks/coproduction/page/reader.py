"""Finds what stands in the body of a page, with a Markdown parser.

The engine's own Markdown parser renders the page; the parser here is used for
positions alone. It reads blocks first, and words only where a figure may stand.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from coproduction.page.lists import misread_lists
from coproduction.page.outline import DataBlock, FigureMention, Heading, Outline
from coproduction.problem import Problem

_WORDS = MarkdownIt("commonmark")
_BLOCKS = MarkdownIt("commonmark").enable("table")
_BLOCKS.core.ruler.disable("inline")
_BRACES = re.compile(r"\{\{\s*([^{}\n]*?)\s*\}\}")
_INDENTED_DATA = re.compile(r"^\s*(```|~~~)\s*data\b", re.MULTILINE)
_FIGURE = re.compile(r"figure\.([a-z0-9-]+)")

_KINDS = {"code_inline": "code", "html_inline": "html", "text": "words", "image": "label"}
_IN_HTML = ("A figure stands inside HTML.", "Write this part in Markdown instead.")


def read_body(body: str, file: str, first_line: int) -> Outline:
    """Reads a page's body; `first_line` is the line of the file on which it begins."""
    return _Reader(body, file, first_line).read()


class _Reader:
    def __init__(self, body: str, file: str, first_line: int) -> None:
        self.body = body
        self.file = file
        self.first_line = first_line
        self.lines = body.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.headings: list[Heading] = []
        self.blocks: list[DataBlock] = []
        self.mentions: list[FigureMention] = []
        self.problems: list[Problem] = []

    def read(self) -> Outline:
        tokens = _BLOCKS.parse(self.body)
        words: dict[tuple[int, int], list[str]] = {}
        for before, token in pairwise([None, *tokens]):
            if token is None or token.map is None:
                continue
            start, end = token.map
            if token.type == "inline":
                if before and before.type == "heading_open":
                    level = int(before.tag[1])
                    self.headings.append(Heading(level, token.content, self._line(start)))
                if "{{" in token.content:
                    words.setdefault((start, end), []).append(token.content)
            elif token.type == "code_block" and _INDENTED_DATA.search(token.content):
                self._refuse(
                    start,
                    "A data block is indented, so it would be shown as code.",
                    "Move its lines to the left margin.",
                )
            elif token.type == "html_block" and _BRACES.search(token.content):
                self._refuse(start, *_IN_HTML)
        for token in tokens:
            if token.type == "fence" and token.map and token.info.strip() == "data":
                self._read_fence(token, *token.map)
        for (start, end), contents in words.items():
            self._read_words(start, end, contents)
        for index, what, mend in misread_lists(tokens, self.lines):
            self._refuse(index, what, mend)
        return Outline(
            self.first_line,
            tuple(self.headings),
            tuple(self.blocks),
            tuple(self.mentions),
            tuple(self.problems),
        )

    def _line(self, index: int) -> int:
        return self.first_line + index

    def _refuse(self, index: int, what: str, mend: str) -> None:
        self.problems.append(Problem(self.file, self._line(index), what, mend))

    def _read_fence(self, token: Token, start: int, end: int) -> None:
        closing = self.lines[end - 1].strip() if end - 1 > start else ""
        if not re.fullmatch(rf"{re.escape(token.markup[0])}{{{len(token.markup)},}}", closing):
            self._refuse(
                start,
                "This data block is never closed.",
                f"Write a line “{token.markup}” after its last line.",
            )
        elif token.level > 0 or self.lines[start][:1].isspace():
            self._refuse(
                start,
                "A data block stands inside a list or a quotation.",
                "Move it to the left margin, with an empty line above and below.",
            )
        else:
            self.blocks.append(
                DataBlock(
                    token.content, self._line(start + 1), self.starts[start], self.starts[end] - 1
                )
            )

    def _read_words(self, start: int, end: int, contents: list[str]) -> None:
        """Pairs each `{{ … }}` of some lines with what the parser says stands around it.

        `contents` are the words of a paragraph, or those of each cell of a table's row.
        """
        begin, stop = self.starts[start], self.starts[end] - 1
        found = list(_BRACES.finditer(self.body, begin, stop))
        around = [kind for content in contents for kind in _surroundings(content)]
        if len(found) != len(around) or self.body.count("{{", begin, stop) != len(found):
            self._refuse(
                start,
                "A “{{” here cannot be read as a figure.",
                "Write {{ figure.id }} in the words of a sentence, not in an address, and close "
                "it with “}}” on the same line.",
            )
            return
        headings = {heading.line for heading in self.headings}
        for match, kind in zip(found, around, strict=True):
            index = bisect_right(self.starts, match.start()) - 1
            figure = _FIGURE.fullmatch(match[1])
            if kind == "code":
                continue
            if kind == "html":
                self._refuse(index, *_IN_HTML)
            elif not figure:
                self._refuse(
                    index,
                    f"“{match[0]}” is not a figure.",
                    "Write {{ figure.id }} with an id from data/figures.yml.",
                )
            else:
                linked = kind == "words" and self._line(index) not in headings
                self.mentions.append(
                    FigureMention(figure[1], self._line(index), match.start(), match.end(), linked)
                )


def _surroundings(content: str) -> Iterator[str]:
    """What each `{{ … }}` stands in, in order: words, label (of a link or picture), code, html."""
    in_link = False
    for part in _WORDS.parseInline(content)[0].children or ():
        if part.type in ("link_open", "link_close"):
            in_link = part.type == "link_open"
        kind = _KINDS.get(part.type)
        if kind == "words" and in_link:
            kind = "label"
        if kind:
            yield from [kind] * len(_BRACES.findall(part.content))
