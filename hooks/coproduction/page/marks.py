"""Marks left over in a page's words: what its writer meant as Markdown, and no reader of it takes.

They are looked for in the words alone, as CommonMark reads the page: code, addresses and HTML
are no words, and a mark after a backslash is meant.
"""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from coproduction.commonmark import Event, begun, ended
from coproduction.page.address_faults import address_faults
from coproduction.page.heading_faults import SIGNATURE, heading_fault
from coproduction.page.lines import Lines
from coproduction.page.list_faults import list_faults
from coproduction.page.mark import FILLED_IN, NO_WORD
from coproduction.page.section_faults import section_faults
from coproduction.page.tables import row_faults
from coproduction.page.word_marks import in_words
from coproduction.parts import fences
from coproduction.problem import Problem

_MEANT = re.compile(r"\\[!-/:-@\[-`{-~]|\{\{[^{}\n]*\}\}|\{%.*?%\}|\{:[^{}\n]*\}")
"""Signs behind a backslash, what the page fills in, orders to programs, told of as such, and what
gives an element a name or a class.
"""
_PREFIX = re.compile(r"^(?:[ \t]*(?:>|(?:[-*+]|\d+[.)])(?=[ \t])))+", re.MULTILINE)
"""What makes a quotation or an item of a line."""
_WORD = re.compile(r"\S+")
_HIDDEN = frozenset({"CodeBlock", "HtmlBlock", "Link", "Image"})
INDENTED_BLOCK = re.compile(rf"^[ \t]*(?:```|~~~)[ \t]*({'|'.join(fences())})\b", re.MULTILINE)
_EMPTY_LINK = (
    "A link has no words, so nobody can see or hear where it leads.",
    "Write them between the square brackets: [its name](its address).",
)
_INDENTED = (
    "Four spaces at its beginning make code of this line.",
    "Take the spaces away. If it is code, write a line “```” above and below.",
)
_UNCLOSED = (
    "This block of code is never closed.",
    "Write a line “{fence}” after its last line.",
)
_WHOLE = ("```markdown\n", "```md\n")
_HEADINGS = re.compile(r"^#.*$", re.MULTILINE)
_ALL_IN_CODE = (
    "The whole page stands in a block of code.",
    "Delete the lines “```” above and below it; its headings begin with “##”.",
)
_DATA = (
    "“{info}” begins a data block with another name, and would be shown as code.",
    "Write “data”, in small letters, and nothing behind it.",
)
_ALIKE = (
    "“{info}” is the name of no block here, and would be shown as code.",
    "Write “```{name}”.",
)
_NAMELESS = (
    "This block says what a page is to show, and would be shown as code.",
    "Begin it with a line “```data”.",
)
_IN_ONE_LINE = (
    "A data block in one line would be shown as code.",
    "Write “```data” on a line of its own, each field on another, and “```” below them.",
)
_ONE_LINE = re.compile(r"data\s+\w+\s*:")
_SHOWS = re.compile(r"\s*show:[^\n]*\n(?:\s*\w+:[^\n]*\n)*\s*$")
_STRUCK = (
    "“{words}” would be shown with its marks.",
    "Write ~~two~~ for words that are struck out, ₂ or <sub>2</sub> for a small letter below.",
)
_UNUSED = ("No words of the page lead to this note.", "Write “[^{name}]” where it belongs.")
_FIELDS_AGAIN = (
    "A second block of fields stands below the first, and would be shown as words.",
    "Put its fields into the first block, between the first two lines “---”.",
)
_SECOND_FIELDS = re.compile(r"\s*---\n(?:[\w-]+:.*\n)+---\s*$", re.MULTILINE)


def left_over(lines: Lines, read: list[Event], shown: list[Problem]) -> Iterator[Problem]:
    """Every mark left over in a body, at its line; `shown` takes those that lose no words.

    `read` is what CommonMark reads in the body.
    """
    plain = _PREFIX.sub(lambda one: " " * len(one[0]), lines.body)
    pieces: list[tuple[int, str]] = []
    path: list[str] = []
    in_link = False
    called: set[str] = set()
    notes: dict[str, int] = {}
    second = _SECOND_FIELDS.match(lines.body)
    fields = range(second.end() if second else 0)
    for event, start, end in read:
        name = begun(event)
        if name:
            path.append(name)
            inside = start in fields
            fault = None if inside else _part_fault(lines, name, event, start, end)
            found = [*_told(lines, start, fault)]
            shown += found if fault in (_INDENTED, SIGNATURE) or name == "Strikethrough" else []
            yield from found
            if name == "Table":
                yield from row_faults(lines, start, end)
            if name == "FootnoteDefinition":
                notes.setdefault(str(event["Start"][name]), start)
        elif ended(event):
            path.pop()
        elif isinstance(event, dict) and "FootnoteReference" in event:
            called.add(str(event["FootnoteReference"]))
        elif isinstance(event, dict) and _ONE_LINE.match(str(event.get("Code", ""))):
            yield from _told(lines, start, _IN_ONE_LINE)
        elif isinstance(event, dict) and "InlineHtml" in event:
            in_link = lines.body.startswith(("<a ", "<A "), start)
        elif isinstance(event, dict) and "Text" in event and not in_link | _is_hidden(path):
            escaped = start > 0 and lines.body[start - 1] == "\\"
            pieces.append((start, _MEANT.sub(_blank, lines.body[start - escaped : end])[escaped:]))
    marks = [*in_words(lines, _words(plain, pieces))]
    shown += marks
    yield from marks
    yield from list_faults(lines, read, shown)
    yield from section_faults(lines, [one for one in read if one[1] not in fields])
    again = [*address_faults(lines, read)]
    shown += again
    yield from again
    for name, start in notes.items():
        if name not in called:
            unused = [*_told(lines, start, (_UNUSED[0], _UNUSED[1].format(name=name)))]
            shown += unused
            yield from unused
    if second:
        yield from _told(lines, second.end() - len(second[0].lstrip()), _FIELDS_AGAIN)


def _is_hidden(path: list[str]) -> bool:
    return not _HIDDEN.isdisjoint(path)


def _words(body: str, pieces: list[tuple[int, str]]) -> str:
    """The words of a body, which are `pieces` by their offsets, and signs for all else."""
    last, parts = 0, [""]
    for start, text in sorted(pieces):
        if start >= last:
            parts += [_no_words(body[last:start]), text]
            last = start + len(text)
    return "".join([*parts, _no_words(body[last:])])


def _no_words(text: str) -> str:
    return _WORD.sub(lambda one: NO_WORD * len(one[0]), text)


def _blank(found: re.Match[str]) -> str:
    last = FILLED_IN if found[0].startswith("{{") else NO_WORD
    return NO_WORD * (len(found[0]) - 1) + last


def _told(lines: Lines, offset: int, fault: tuple[str, str] | None) -> Iterator[Problem]:
    if fault:
        yield Problem(lines.file, lines.number(lines.index(offset)), *fault)


def _part_fault(
    lines: Lines, name: str, event: Any, start: int, end: int
) -> tuple[str, str] | None:
    """What is wrong with a part as a whole."""
    written = lines.body[start:end]
    if name == "Heading":
        return heading_fault(written)
    if name == "Link":
        return _EMPTY_LINK if written.startswith("[](") else None
    if name == "Strikethrough":
        single = not written.startswith("~~")
        return (_STRUCK[0].format(words=written), _STRUCK[1]) if single else None
    if name != "CodeBlock":
        return None
    rest = lines.body[:start] + lines.body[end:]
    if written.lower().startswith(_WHOLE) and not _HEADINGS.sub("", rest).strip():
        return _ALL_IN_CODE
    if event["Start"][name] == "Indented":
        return None if INDENTED_BLOCK.search(written) else _INDENTED
    return _fence_fault(written, str(event["Start"][name]["Fenced"]))


def _fence_fault(written: str, info: str) -> tuple[str, str] | None:
    opening, *rest = written.rstrip().split("\n")
    fence = opening.strip()[: len(opening.strip()) - len(opening.strip().lstrip("`~"))]
    if info == "data":
        return None  # read_data says what is wrong with it
    if info.split()[:1] and info.split()[0].lower().strip(":") == "data":
        return _DATA[0].format(info=info), _DATA[1]
    if info not in fences() and (close := get_close_matches(info.lower(), fences(), 1, 0.8)):
        return _ALIKE[0].format(info=info), _ALIKE[1].format(name=close[0])
    if info in ("", "yml", "yaml") and _SHOWS.match("\n".join([*rest[:-1], ""])):
        return _NAMELESS
    last = rest[-1].strip().lstrip("> ") if rest else ""
    if not last.startswith(fence) or last.strip(fence[0]):
        return _UNCLOSED[0], _UNCLOSED[1].format(fence=fence)
    return None
