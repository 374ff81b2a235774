"""Makes a page that was written for another site one that a document can be made of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from coproduction.commonmark import begun, ended, events
from coproduction.foreign.around import Around, Said
from coproduction.foreign.edits import Edit, edited, notices
from coproduction.foreign.tags import Html
from coproduction.model.web import is_web_address
from coproduction.page.lines import Lines
from coproduction.problem import Problem
from coproduction.rules.address import link_fault

_AMONG_WORDS = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Image"})
_ADDRESS = re.compile(r"(?<![\w/<(\"'])https?://[^\s<>\"”’\[\]{}]*[^\s<>\"”’\[\]{}.,;:!?)*_`|]")
_ATTRIBUTE = r"(?:[.#][\w-]+|[\w-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s}\"']+))"
_ATTRIBUTES = re.compile(
    r"(?<![{\\])\{:[^{}\n]*\}"
    rf"|(?<![\s{{\\])\{{(?! *#[\w-]+ *\}}) *{_ATTRIBUTE}(?: +{_ATTRIBUTE})* *\}}"
    rf"|(?<![{{\\])\{{(?! *#[\w-]+ *\}}) *{_ATTRIBUTE}(?: +{_ATTRIBUTE})* *\}}(?=[ \t]*$)",
    re.MULTILINE,
)
"""Lists of attributes in Markdown; an id alone, which links may lead to, is none."""
_ORDERS = re.compile(r"(?<![\\{])\{(?=[{%])|(?<=\])\((?=[^)\n]*\{[{%])")
"""Orders to programs, and links made by them: words here, which no list of attributes is."""
_NO_TAG = re.compile(r"(?<!\\)<(?=[A-Za-z/!?])")
"""What begins words here, and a tag in the eyes of browsers."""
_LOOKS = Said(
    "How parts of the page look or behave on its site, in “{: … }” or “{ .… }”, is left out.",
    "Nothing has to be done: a document has a look of its own.",
)


@dataclass(frozen=True)
class Simple:
    """A body that a document can be made of; what was left out, and its lines as they were."""

    body: str
    problems: tuple[Problem, ...]
    lines: Sequence[int]

    def written(self, problem: Problem) -> Problem:
        """A problem of this body at its line of the file, where there may have been more lines."""
        also = tuple(self._line(one) for one in problem.also)
        return replace(problem, line=self._line(problem.line), also=also)

    def then(self, other: "Simple") -> "Simple":
        """What was made of this body in turn."""
        problems = (*self.problems, *(self.written(one) for one in other.problems))
        return Simple(other.body, problems, [self._line(one) for one in other.lines])

    def _line(self, line: int) -> int:
        index = line - self.lines[0]
        return line if index < 0 else self.lines[min(index, len(self.lines) - 1)]


def ids_of(article: str) -> frozenset[str]:
    """The places on a page, from the HTML of its article, that links can lead to."""
    root = LexborHTMLParser(article).root
    nodes = root.css("[id]") if root else []
    return frozenset(name for node in nodes if (name := node.attributes.get("id")))


def simplify(body: str, file: str, first_line: int, around: Around) -> Simple:
    """The body whose first line is the file's `first_line`, without what no document needs."""
    lines = Lines(body, file, first_line)
    edits = [*_Walk(body, around).edits()]
    made, origin = edited(body, edits)
    return Simple(made, tuple(notices(edits, lines)), [lines.number(one) for one in origin])


@dataclass
class _Open:
    """A link or picture that has begun: where its address and its first words are."""

    kind: str
    address: str
    start: int
    first: int = -1
    last: int = -1


class _Walk:
    def __init__(self, body: str, around: Around) -> None:
        self._body = body
        self._around = around
        self._pieces: list[tuple[int, int]] = []
        self._linked: set[int] = set()
        self._open: list[_Open] = []
        self._in_code = False
        self._in_link = False

    def edits(self) -> Iterator[Edit]:
        for event, start, end in events(self._body):
            name, is_end = begun(event), ended(event)
            self._hold(event, start, end, is_end)
            if (name or is_end) and _name(event) not in _AMONG_WORDS:
                yield from self._html(is_end and _name(event) == "HtmlBlock")
            if name:
                yield from self._begin(name, event["Start"], start, end)
            elif is_end:
                self._in_code &= _name(event) != "CodeBlock"
                if _name(event) in ("Link", "Image"):
                    yield from self._end(self._open.pop(), end)
            elif isinstance(event, dict) and ("Html" in event or "InlineHtml" in event):
                self._pieces.append((start, end))
                self._linked |= {start} if self._open else set()
                tag = self._body[start : start + 3].lower()
                is_link = tag[:2] == "<a" and not tag[2:].isalpha()
                self._in_link = is_link or (self._in_link and tag != "</a")
            elif isinstance(event, dict) and "Text" in event and not self._in_code:
                yield from self._words(start, end)
        yield from self._html(False)

    def _hold(self, event: Any, start: int, end: int, is_end: bool) -> None:
        """Takes note of where the words of an open link or picture begin and end."""
        for place, one in enumerate(self._open):
            if is_end and place == len(self._open) - 1 and _name(event) == one.kind:
                continue
            one.first = start if one.first < 0 else one.first
            one.last = max(one.last, end)

    def _html(self, is_block: bool) -> Iterator[Edit]:
        pieces, self._pieces = self._pieces, []
        if pieces:
            self._in_link = False
            yield from Html(self._body, pieces, self._around, self._linked).edits(is_block)

    def _begin(self, name: str, what: Any, start: int, end: int) -> Iterator[Edit]:
        if name in ("Link", "Image"):
            is_mail = what[name]["link_type"] == "Email"
            address = ("mailto:" if is_mail else "") + what[name]["dest_url"]
            self._open.append(_Open(name, address, start))
        elif name == "Heading":
            level = int(what[name]["level"][1])
            made, said = self._around.level(level)
            at = self._body.find("#", start, end)
            if said and at >= 0:
                yield Edit(at, at + level, "#" * made, said)
        elif name == "CodeBlock":
            self._in_code = True
            line_end = self._body.find("\n", start)
            brace = self._body.find("{", start, line_end)
            if what[name] != "Indented" and brace >= 0:
                yield Edit(brace, line_end)

    def _end(self, one: _Open, end: int) -> Iterator[Edit]:
        words = self._body[one.first : one.last] if one.first >= 0 else ""
        address = self._as_written(one, end)
        if one.kind == "Image":
            if said := self._around.picture(address, words):
                in_link = bool(self._open) and not words.strip()
                yield Edit(one.start, end, address.rpartition("/")[2] if in_link else words, said)
        elif one.first >= 0 and (said := self._around.link(address)):
            plain = address.removeprefix("mailto:").removeprefix("tel:")
            behind = f" ({plain})" if ":" in address and plain not in words else ""
            yield Edit(one.start, one.first, "", said)
            yield Edit(one.last, end, behind)

    def _as_written(self, one: _Open, end: int) -> str:
        """The address as it stands in the body: the parser knows no letters beyond ASCII."""
        behind = self._body[max(one.last, one.start) : end]
        cut = behind.find("](") + 2
        if cut < 2 or one.address in behind:
            return one.address
        return behind[cut:].lstrip(" <")[: len(one.address)]

    def _words(self, start: int, end: int) -> Iterator[Edit]:
        for found in _ATTRIBUTES.finditer(self._body, start, end):
            yield Edit(*found.span(), "", _LOOKS)
        for found in _NO_TAG.finditer(self._body, start, end):
            yield Edit(*found.span(), "&lt;")
        for found in _ORDERS.finditer(self._body, start, end):
            yield Edit(found.start(), found.start(), "\\")
        if self._open or self._in_link:
            return
        for found in _ADDRESS.finditer(self._body, start, end):
            if is_web_address(found[0]) and not link_fault(found[0], None):
                yield Edit(*found.span(), f"<{found[0]}>")


def _name(event: Any) -> str:
    """The name of what begins or ends with an event."""
    (what,) = event.values()
    return what if isinstance(what, str) else str(next(iter(what)))
