"""Reads the outline of a page's body, with a Markdown parser.

The engine's own Markdown parser renders the page; the parser here is used for
positions alone.
"""

import re
from dataclasses import replace
from typing import Any

from coproduction.commonmark import events
from coproduction.page.ideas import read_idea
from coproduction.page.lines import Lines
from coproduction.page.marks import INDENTED_BLOCK, left_over
from coproduction.page.mentions import BRACES, IN_HTML, PICTURE, UNREADABLE, read_mentions
from coproduction.page.outline import BLOCKS, DataBlock, Heading, Idea, Mention, Outline, Passage
from coproduction.page.tables import Cells
from coproduction.parts import fences
from coproduction.problem import Problem
from coproduction.source import Unreadable

DEEPEST = 40
_TOO_DEEP = (f"More than {DEEPEST} blocks inside one another.", "Write it with fewer.")
MOST_BLOCKS = 100
"""Data blocks in one page; the longest that people write by hand here has ten."""
_TOO_MANY = (f"More than {MOST_BLOCKS} data blocks in one page.", "Make several pages of it.")
_FENCE = re.compile(r"`+|~+")


def read_body(body: str, file: str, first_line: int) -> Outline:
    """Reads a body whose first line is the file's `first_line`.

    Raises `Unreadable` for one that is too deep or too long.
    """
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
        self.shown: list[Problem] = []
        self.inside: list[str] = []  # names of what is open, the inmost last
        self.title: list[str] = []  # the words of the heading that is open
        self.cells = Cells()
        self.looked_at: list[range] = []  # offsets where a "{{" is read, or left as it is

    def read(self) -> Outline:
        body = self.lines.body
        found = [*events(body)]
        for event, start, end in found:
            if isinstance(event, str):
                continue  # the end of a line, or a rule between paragraphs
            ((kind, what),) = event.items()
            if kind == "End":
                if self.inside.pop() == "Heading":
                    self._read_heading(int(what["Heading"][1]), start)
                continue
            if "Heading" in self.inside and kind in ("Text", "Code"):
                self.title.append(body[start:end].strip("`" if kind == "Code" else ""))
            if len(self.inside) > DEEPEST:
                line = self.lines.number(self.lines.index(start))
                raise Unreadable(self.lines.file, line, *_TOO_DEEP)
            if kind == "Start":
                name = what if isinstance(what, str) else next(iter(what))
                if fault := self.cells.begin(name, start):
                    line = self.lines.number(self.lines.index(self.cells.start))
                    raise Unreadable(self.lines.file, line, *fault)
                self._begin(name, what, start, end)
                self.inside.append(name)
            elif body.find("{{", start, end) >= 0:
                self._read_words(kind, start, end)
        for opening in re.finditer(r"\{\{", body):
            if not any(opening.start() in one for one in self.looked_at):
                self._show(self.lines.index(opening.start()), *UNREADABLE)
        self.problems += left_over(self.lines, found, self.shown)
        return Outline(
            self.lines.first_line,
            tuple(self.headings),
            tuple(self.blocks),
            tuple(self.mentions),
            tuple(self.ideas),
            tuple(self.passages),
            tuple(self.problems),
            frozenset(self.shown),
        )

    def _refuse(self, index: int, what: str, mend: str) -> None:
        self.problems.append(Problem(self.lines.file, self.lines.number(index), what, mend))

    def _show(self, index: int, what: str, mend: str) -> None:
        """Refuses what would be shown as it stands."""
        self._refuse(index, what, mend)
        self.shown.append(self.problems[-1])

    def _begin(self, name: str, what: Any, start: int, end: int) -> None:
        if name not in BLOCKS:
            return
        first, last = self.lines.index(start), self.lines.index(end - 1) + 1
        code = what[name] if name == "CodeBlock" else None
        fence = code["Fenced"] if isinstance(code, dict) else ""
        if fence in fences():
            self._read_block(fence, start, first, last)
        elif not self.inside:
            self._read_passage(name, first, last)
        if name in ("CodeBlock", "HtmlBlock"):
            self._read_as_it_stands(what, first, start, end)
        elif name == "Paragraph" and not self.inside:
            self._read_picture(start, end, first, last)

    def _read_passage(self, name: str, first: int, last: int) -> None:
        while last - 1 > first and not self.lines.texts[last - 1].strip():
            last -= 1
        origin = name == "Paragraph" and self.lines.texts[first].startswith("From:")
        lines = self.lines.number(first), self.lines.number(last - 1)
        self.passages.append(Passage(BLOCKS[name], *lines, self.lines.stop(last), origin))

    def _read_heading(self, level: int, start: int) -> None:
        words = " ".join("".join(self.title).split())
        self.headings.append(Heading(level, words, self.lines.number(self.lines.index(start))))
        self.title.clear()

    def _read_picture(self, start: int, end: int, first: int, last: int) -> None:
        """A picture alone in a paragraph, or the idea that it begins."""
        found = PICTURE.match(self.lines.body, start)
        if not found:
            return
        self.looked_at.append(range(*found.span()))
        if not self.lines.body[found.end() : end].strip():
            lines = self.lines.start(first), self.lines.stop(last)
            line = self.lines.number(first)
            self.mentions.append(Mention("picture", found[1], (), line, *lines, False))
            return
        self.ideas.append(read_idea(self.lines, found[1], first, last))
        if "{{" in self.lines.body[found.end() : self.lines.stop(first + 1)]:
            self._show(first, *UNREADABLE)

    def _read_words(self, kind: str, start: int, end: int) -> None:
        """Words, code or HTML in a sentence that hold a `{{`."""
        if self.looked_at and start in self.looked_at[-1]:
            start = self.looked_at[-1].stop  # a picture's; or the whole of a block
        self.looked_at.append(range(start, end))
        linked = not {"Heading", "Link", "Image"} & {*self.inside}
        if kind == "InlineHtml":
            self._show(self.lines.index(start), *IN_HTML)
        elif kind == "Text":
            for one in read_mentions(self.lines, start, end, linked):
                self._keep(one)

    def _keep(self, one: Mention | Problem) -> None:
        if isinstance(one, Problem):
            self.problems.append(one)
            self.shown.append(one)
        elif one.kind == "picture" and self.lines.is_head_of_item(one.start, one.end):
            self.mentions.append(replace(one, described=True))
        elif one.kind == "picture":
            what = "A picture stands inside a sentence."
            mend = "Put {{ picture.id }} on a line of its own, with an empty line above it."
            self.problems.append(Problem(self.lines.file, one.line, what, mend))
        else:
            self.mentions.append(one)

    def _read_block(self, name: str, start: int, first: int, last: int) -> None:
        opening = _FENCE.match(self.lines.body, start)
        assert opening
        fence = opening[0]
        closing = self.lines.texts[last - 1].strip() if last - 1 > first else ""
        if not re.fullmatch(rf"{re.escape(fence[0])}{{{len(fence)},}}", closing):
            what = f"This {name} block is never closed."
            self._refuse(first, what, f"Write a line “{fence}” after its last line.")
        elif self.inside or self.lines.texts[first][:1].isspace():
            self._refuse(
                first,
                f"A {name} block stands inside a list or a quotation.",
                "Move it to the left margin, with an empty line above and below.",
            )
        else:
            if len(self.blocks) == MOST_BLOCKS:
                raise Unreadable(self.lines.file, self.lines.number(first), *_TOO_MANY)
            begin, stop = self.lines.start(first), self.lines.stop(last)
            text = self.lines.body[self.lines.start(first + 1) : self.lines.start(last - 1)]
            line = self.lines.number(first + 1)
            self.blocks.append(DataBlock(text, line, begin, stop, name))

    def _read_as_it_stands(self, what: Any, first: int, start: int, end: int) -> None:
        """A block of code or HTML, in which no data block and no `{{` is read."""
        self.looked_at.append(range(start, end))
        block = self.lines.body[start:end]
        if what == {"CodeBlock": "Indented"} and (fence := INDENTED_BLOCK.search(block)):
            what_is = f"A {fence[1]} block is indented, so it would be shown as code."
            self._refuse(first, what_is, "Move its lines to the left margin.")
        elif what == "HtmlBlock" and BRACES.search(block):
            self._show(first, *IN_HTML)
