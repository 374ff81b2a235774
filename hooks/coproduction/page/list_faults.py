"""Lists, terms and notes that do not come out as they were meant."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from coproduction.commonmark import Event, begun, ended
from coproduction.page.lines import Lines
from coproduction.problem import Problem

_EMPTY_ITEM = ("An item of the list has no words.", "Write some, or delete it.")
_CLOSE_TERM = (
    "“:” begins no meaning of a term without a space behind it.",
    "Write “: ” with a space, straight below the term.",
)
_SIGN = (
    "“{it}” would be shown as it stands.",
    "Write the sign itself, or say it in words.",
)
_TOO_LITTLE = (
    "“{it}” is indented too little to stand inside the item above.",
    "Begin the line with four spaces; or with none, if it is no part of that item.",
)
_NOTE_AGAIN = (
    "The note “[^{it}]” stands here for the second time, and the first would not be shown.",
    "Give one of them another name, here and where it belongs.",
)
_EMPTY_NOTE = (
    "The note “[^{it}]” has no words.",
    "Write them behind the colon, or delete the note and what leads to it.",
)
_SHOWN_BOX = (
    "“{it}” would be shown as it stands.",
    "Write the words with a heading of their own, or as a quotation (“> ”).",
)
_STARS = (
    "“{it}” would be an item of a list, with a star behind it: spaces stand beside the stars.",
    "Take the spaces away: *two words*. If an item is meant, begin it with “- ”.",
)
_NUMBER = (
    "“{it}” is not the number that readers see: they count the items of a list in order.",
    "Write the numbers in order. If a new list is meant, put a line of words above it.",
)
_BOX = re.compile(r" {0,3}(:::+ *(\w*(?: *\{[^}\n]*\})?))")
"""What begins or ends a box in other engines; it ends one where no name stands behind it."""
_CLOSE = re.compile(r" {0,3}:(?=\S)")
_STARRED = re.compile(r" *\* +[^\s*](?:[^*\n]*[^\s*])? +\*$")
_IS_SIGN = re.compile(r" {0,3}(:[\w+-]+:)")
_NUMBERED_ITEM = re.compile(r"[\s>]*(?:[-+*] +)*(\d{1,9})[.)](?= |$)")
_ONCE = -1
"""Stands among the numbers of a list of which something was told already."""
_ITEM = re.compile(r"( *)(?:[-+*]|\d{1,9}[.)])(?= |$)")
_PLACED = frozenset({"List", "Item", "DefinitionListDefinition", "FootnoteDefinition"})
"""Parts whose line counts."""
_NUMBERED = 2
"""Spaces from which on an item among numbered ones was meant to stand inside one."""


class _List(NamedTuple):
    """A list that is open: whether it is numbered, and how far in it begins."""

    numbered: bool
    indent: int
    numbers: list[int]


def list_faults(lines: Lines, read: list[Event], shown: list[Problem]) -> Iterator[Problem]:
    """What is wrong with items, terms and notes; `shown` takes what loses no words.

    `read` is what CommonMark reads in the body.
    """
    for one in _faults(lines, read):
        shown += [one] if one.mend not in (_NOTE_AGAIN[1], _EMPTY_NOTE[1]) else []
        yield one


def _faults(lines: Lines, read: list[Event]) -> Iterator[Problem]:
    lists: list[_List] = []
    last_end, notes = -1, set[str]()
    for place, (event, start, end) in enumerate(read):
        name = begun(event)
        line = lines.index(start) if name in _PLACED else 0
        if name == "List":
            numbered = event["Start"]["List"] is not None
            lists.append(_List(numbered, _indent(lines, line), []))
            if not numbered and start == last_end and lists[-1].indent:
                yield _told(lines, line, _TOO_LITTLE)
        elif name == "Item":
            own = lists[-1]
            if own.numbered:
                yield from _number_fault(lines, line, own.numbers)
            if own.numbered and _indent(lines, line) - own.indent >= _NUMBERED:
                yield _told(lines, line, _TOO_LITTLE)
            if ended(read[place + 1][0]):
                yield _told(lines, line, _EMPTY_ITEM)
            elif _STARRED.match(lines.texts[line]):
                yield _told(lines, line, _STARS)
        elif name == "DefinitionListDefinition":
            yield from _term_fault(lines, line)
        elif name == "FootnoteDefinition":
            note = str(event["Start"][name])
            if note in notes:
                yield _told(lines, line, _NOTE_AGAIN, note)
            notes.add(note)
            if ended(read[place + 1][0]):
                yield _told(lines, line, _EMPTY_NOTE, note)
        elif ended(event) and isinstance(event["End"], dict) and "List" in event["End"]:
            own = lists.pop()
            last_end = end if own.numbered else -1


def _number_fault(lines: Lines, line: int, above: list[int]) -> Iterator[Problem]:
    """A number out of its order; those that are all the same are meant to be counted."""
    found = _NUMBERED_ITEM.match(lines.texts[line])
    if found is None:
        return
    number = int(found[1])
    in_order = not above or number == above[-1] + 1
    if not in_order and {number, *above} != {number} and _ONCE not in above:
        yield replace(_told(lines, line, _NUMBER, f"{number}."), severity="warning")
        above.append(_ONCE)
    above.append(number)


def _term_fault(lines: Lines, line: int) -> Iterator[Problem]:
    """What is wrong with a line that CommonMark's reader takes for the meaning of a term."""
    text = lines.texts[line]
    if box := _BOX.match(text):
        if box[2] or not any(other[2] for one in lines.texts if (other := _BOX.match(one))):
            yield _told(lines, line, _SHOWN_BOX, " ".join(box[1].split()))
    elif sign := _IS_SIGN.match(text):
        yield _told(lines, line, _SIGN, sign[1])
    elif _CLOSE.match(text):
        yield _told(lines, line, _CLOSE_TERM)


def _indent(lines: Lines, line: int) -> int:
    found = _ITEM.match(lines.texts[line])
    return len(found[1]) if found else 0


def _told(lines: Lines, line: int, fault: tuple[str, str], it: str = "") -> Problem:
    it = it or " ".join(lines.texts[line].split())[:60]
    return Problem(lines.file, lines.number(line), fault[0].replace("{it}", it), fault[1])
