"""Finds what stands in the body of a page, with a Markdown parser.

The engine's own Markdown parser renders the page; the parser here is used for
positions alone. It reads blocks first, and words only where something may stand in them.
"""

import re
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from coproduction.page.ideas import read_idea
from coproduction.page.lines import Lines
from coproduction.page.lists import misread_lists
from coproduction.page.mentions import BRACES, IN_HTML, PICTURE, read_mentions
from coproduction.page.outline import DataBlock, Heading, Idea, Mention, Outline, Passage
from coproduction.problem import Problem

_BLOCKS = MarkdownIt("commonmark").enable("table")
_BLOCKS.core.ruler.disable("inline")
_INDENTED_DATA = re.compile(r"^\s*(```|~~~)\s*data\b", re.MULTILINE)
_PASSAGES = {
    "paragraph_open": "paragraph",
    "bullet_list_open": "list",
    "ordered_list_open": "list",
    "blockquote_open": "quotation",
    "table_open": "table",
    "code_block": "code",
    "fence": "code",
    "html_block": "html",
}


def read_body(body: str, file: str, first_line: int) -> Outline:
    """Reads a page's body; `first_line` is the line of the file on which it begins."""
    return _Reader(Lines(body, file, first_line)).read()


class _Reader:
    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.headings: list[Heading] = []
        self.blocks: list[DataBlock] = []
        self.mentions: list[Mention] = []
        self.ideas: list[Idea] = []
        self.passages: list[Passage] = []
        self.problems: list[Problem] = []

    def read(self) -> Outline:
        tokens = _BLOCKS.parse(self.lines.body)
        words: dict[tuple[int, int], list[str]] = {}
        for before, token in pairwise([None, *tokens]):
            if token is None or token.map is None:
                continue
            start, end = token.map
            if token.level == 0 and token.type in _PASSAGES and not _is_data(token):
                self._read_passage(token, start, end)
            if token.type == "inline":
                if before and before.type == "heading_open":
                    line = self.lines.number(start)
                    self.headings.append(Heading(int(before.tag[1]), token.content, line))
                if before and before.level == 0 and PICTURE.match(token.content):
                    self._read_picture(token.content, start, end)
                elif "{{" in token.content:
                    words.setdefault((start, end), []).append(token.content)
            elif _is_data(token):
                self._read_fence(token, start, end)
            elif token.type == "code_block" and _INDENTED_DATA.search(token.content):
                self._refuse(
                    start,
                    "A data block is indented, so it would be shown as code.",
                    "Move its lines to the left margin.",
                )
            elif token.type == "html_block" and BRACES.search(token.content):
                self._refuse(start, *IN_HTML)
        self._read_words(words)
        for index, what, mend in misread_lists(tokens, self.lines.texts):
            self._refuse(index, what, mend)
        return Outline(
            self.lines.first_line,
            tuple(self.headings),
            tuple(self.blocks),
            tuple(sorted(self.mentions, key=lambda mention: mention.start)),
            tuple(self.ideas),
            tuple(self.passages),
            tuple(self.problems),
        )

    def _refuse(self, index: int, what: str, mend: str) -> None:
        self.problems.append(Problem(self.lines.file, self.lines.number(index), what, mend))

    def _read_passage(self, token: Token, start: int, end: int) -> None:
        kind = _PASSAGES[token.type]
        while end - 1 > start and not self.lines.texts[end - 1].strip():
            end -= 1
        origin = kind == "paragraph" and self.lines.texts[start].startswith("From:")
        first, last = self.lines.number(start), self.lines.number(end - 1)
        self.passages.append(Passage(kind, first, last, self.lines.stop(end), origin))  # type: ignore[arg-type]

    def _read_picture(self, content: str, start: int, end: int) -> None:
        """A picture alone in a paragraph, or the idea that it begins."""
        found = PICTURE.match(content)
        assert found
        line, begin, stop = self.lines.number(start), self.lines.start(start), self.lines.stop(end)
        if found.end() == len(content.rstrip()):
            self.mentions.append(Mention("picture", found[1], (), line, begin, stop, False))
            return
        idea = read_idea(self.lines, found[1], start, end)
        self.ideas.append(idea)
        for index in range(start, end):
            text = self.lines.texts[index]
            rest = PICTURE.sub("", text, count=1) if index == start else text
            if "{{" in rest:
                for one in read_mentions(self.lines, index, index + 1, [rest], in_heading=False):
                    self._keep(one)

    def _read_words(self, words: dict[tuple[int, int], list[str]]) -> None:
        headings = {heading.line for heading in self.headings}
        for (start, end), contents in words.items():
            in_heading = self.lines.number(start) in headings
            for one in read_mentions(self.lines, start, end, contents, in_heading):
                self._keep(one)

    def _keep(self, one: Mention | Problem) -> None:
        if isinstance(one, Problem):
            self.problems.append(one)
        elif one.kind == "picture":
            self.problems.append(
                Problem(
                    self.lines.file,
                    one.line,
                    "A picture stands inside a sentence.",
                    "Put {{ picture.id }} on a line of its own, with an empty line above it.",
                )
            )
        else:
            self.mentions.append(one)

    def _read_fence(self, token: Token, start: int, end: int) -> None:
        closing = self.lines.texts[end - 1].strip() if end - 1 > start else ""
        if not re.fullmatch(rf"{re.escape(token.markup[0])}{{{len(token.markup)},}}", closing):
            self._refuse(
                start,
                "This data block is never closed.",
                f"Write a line “{token.markup}” after its last line.",
            )
        elif token.level > 0 or self.lines.texts[start][:1].isspace():
            self._refuse(
                start,
                "A data block stands inside a list or a quotation.",
                "Move it to the left margin, with an empty line above and below.",
            )
        else:
            first = self.lines.number(start + 1)
            begin, stop = self.lines.start(start), self.lines.stop(end)
            self.blocks.append(DataBlock(token.content, first, begin, stop))


def _is_data(token: Token) -> bool:
    return token.type == "fence" and token.info.strip() == "data"
