"""Nesting of lists, quotations, code and tables: moved to where Python-Markdown reads it.

It wants four spaces before all that stands in an item, an empty line above a list, and no
fence inside either (its documentation, "Differences from the Markdown syntax rules").
CommonMark wants none of that, nor does who writes. So lines are moved to where
Python-Markdown reads what CommonMark does; not one word is changed.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import Literal

from coproduction.commonmark import begun, ended, events
from coproduction.python_markdown.fences import Fenced, code, moved, opening

Inside = Literal["", "item", "quotation"]

_INDENT = "    "
_MAY_DIFFER = re.compile(r"\n(?: *(?:[-+*>|]|\d+[.)] |[`~]{3})| {1,3}#|#{1,6}[^\s#]| {0,3}: )|\\\n")
"""What stands, between two line ends, in every text that the two may read differently.

Each begins with a sign of its own, for which Python looks quickly.
"""
_MARKER = re.compile(r" *([-+*]|\d{1,9}[.)])( *)")
_MEANING = re.compile(r" {0,3}: {1,3}")
_LOOKS_LIKE_AN_ITEM = re.compile(r"\d+(?=\. )")
_LOOKS_LIKE_ANOTHER_BLOCK = re.compile(r" {0,3}(?=#|: )")
"""What begins a heading or a meaning there, even where it begins none here."""
_QUOTED = re.compile(r" {0,3}> ?")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_APART = frozenset({"List", "BlockQuote", "CodeBlock", "Table"})
"""What stands between empty lines."""


@dataclass
class _Block:
    """A block with its first line and the one behind its last; the offsets of its items,
    and of backslashes that end its lines.
    """

    kind: str
    first: int
    last: int
    items: list[int] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    is_fenced: bool = False


def nested(lines: list[str], fenced: Fenced, inside: Inside = "") -> list[str]:
    """The lines of a text, or of what stands inside an item or a quotation, moved."""
    text = "\n".join(lines)
    if (not inside or len(lines) == 1) and not may_differ(text):
        return lines
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    made: list[str] = []
    above: _Block | None = None
    for block in _blocks(text, lines, starts):
        block.first = max(block.first, above.last if above else 0)
        between = lines[above.last if above else 0 : block.first]
        made += between
        if above and not any(map(str.strip, between)) and _is_apart(above, block, inside):
            made += [] if between else [""]
        made += _written(block, lines, starts, fenced, inside)
        above = block
    return made + lines[above.last if above else 0 :]


def may_differ(text: str) -> bool:
    """Whether a text has what the two may read differently; most lines of a long one have not."""
    return _MAY_DIFFER.search(f"\n{text}\n") is not None


def _blocks(text: str, lines: list[str], starts: list[int]) -> Iterator[_Block]:
    """The blocks at the margin, in order."""
    depth, block = 0, None
    for event, start, end in events(text):
        name = begun(event)
        if name and depth == 0:
            first, last = _line(starts, start), _line(starts, max(start, end - 1)) + 1
            while last - 1 > first and not lines[last - 1].strip():
                last -= 1
            fence = name == "CodeBlock" and event["Start"][name] != "Indented"
            block = _Block(name, first, last, is_fenced=fence)
        elif event == "Rule" and depth == 0:
            first = _line(starts, start)
            yield _Block("Rule", first, first + 1)
        elif name in ("Item", "DefinitionListDefinition") and depth == 1 and block:
            block.items.append(start)
        elif event == "HardBreak" and block and text[start] == "\\":
            block.breaks.append(start)
        depth += bool(name) - ended(event)
        if block and depth == 0:
            yield block
            block = None


def _line(starts: list[int], offset: int) -> int:
    return bisect_right(starts, offset) - 1


def _is_apart(above: _Block, block: _Block, inside: Inside) -> bool:
    """Whether an empty line has to stand between two blocks; a list may follow an item's words."""
    if inside == "item" and above.first == 0 and (above.kind, block.kind) == ("Paragraph", "List"):
        return False
    return bool({above.kind, block.kind} & _APART)


def _written(
    block: _Block, lines: list[str], starts: list[int], fenced: Fenced, inside: Inside
) -> list[str]:
    own = lines[block.first : block.last]
    if block.kind == "List":
        return [*_list(block, lines, starts, fenced)]
    if block.kind == "DefinitionList":
        return [*_meanings(block, lines, starts, fenced)]
    if block.kind == "BlockQuote":
        words = [_QUOTED.sub("", line, count=1) for line in own]
        return [f"> {line}".rstrip() for line in nested(words, fenced, "quotation")]
    if block.is_fenced and (inside or own[0].startswith(" ")):
        return code(own, fenced)
    if block.is_fenced:
        return [opening(own[0]), *own[1:]]
    if block.kind == "Table":
        return [_CODE.sub(lambda code: code[0].replace("\\|", "|"), line) for line in own]
    if block.kind == "Heading" and own[0].lstrip().startswith("#"):
        return [own[0].lstrip(), *own[1:]]
    if block.kind == "Paragraph":
        return [*_paragraph(block, own, starts, inside)]
    return own


def _list(block: _Block, lines: list[str], starts: list[int], fenced: Fenced) -> Iterator[str]:
    """The items, all that stands in each four spaces in."""
    firsts = [_line(starts, start) for start in block.items]
    spread = False
    for first, last in pairwise([*firsts, block.last]):
        marker = _MARKER.match(lines[first])
        assert marker
        spaces = len(marker[2]) if lines[first][marker.end() :] else 1
        width = marker.end(1) + (spaces if spaces < 5 else 1)
        words = [lines[first][width:], *(moved(line, width) for line in lines[first + 1 : last])]
        made = nested(words, fenced, "item")
        while len(made) > 1 and not made[0]:
            made.pop(0)
        if spread:
            yield ""
        yield f"{marker[1].replace(')', '.')} {made[0]}"
        yield from (f"{_INDENT}{line}" if line.strip() else "" for line in made[1:])
        # Behind an item of several parts, the next would be words of the last of them.
        spread = "" in made and bool(made[-1])


def _meanings(block: _Block, lines: list[str], starts: list[int], fenced: Fenced) -> Iterator[str]:
    """Terms as they are, and all that stands in a meaning four spaces in."""
    firsts = [_line(starts, start) for start in block.items]
    yield from lines[block.first : firsts[0] if firsts else block.last]
    for first, last in pairwise([*firsts, block.last]):
        marker = _MEANING.match(lines[first])
        own = lines[first:last]
        inside = len(own) - next((n for n, line in enumerate(reversed(own)) if line[:1] == " "), 0)
        if not marker or len(own) == 1 or not any(line[:1] == " " for line in own[1:]):
            yield from own
            continue
        width = marker.end()
        words = [own[0][width:], *(moved(line, width) for line in own[1:inside])]
        made = nested(words, fenced, "item")
        yield f":   {made[0]}"
        yield from (f"{_INDENT}{line}" if line.strip() else "" for line in made[1:])
        yield from own[inside:]


def _paragraph(block: _Block, own: list[str], starts: list[int], inside: Inside) -> Iterator[str]:
    """Lines that end in a backslash end in two spaces; what begins one is no item or heading."""
    ends = {_line(starts, one) - block.first for one in block.breaks}
    for number, line in enumerate(own):
        if number in ends:
            line = f"{line[:-1]}  "
        if before := _LOOKS_LIKE_ANOTHER_BLOCK.match(line):
            line = f"{before[0]}\\{line[before.end() :]}"
        if number and inside:
            line = line.lstrip(" ")
            looks = _LOOKS_LIKE_AN_ITEM.match(line)
            line = f"{looks[0]}\\{line[looks.end() :]}" if looks else line
        yield line
