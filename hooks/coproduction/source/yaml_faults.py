"""What is wrong with YAML that cannot be read, in an editor's words, with how to mend it.

libyaml says what it expected next; an editor has to know what was forgotten. Each of its
sentences stands for a few mistakes, which the line itself tells apart.
"""

import re
from typing import NamedTuple

import yaml

from coproduction.source.quoting import in_quotation_marks

_QUOTES, _LONGEST_SHOWN = "\"'", 60
_INDENT = "Begin it in the same column as the fields above and below that it belongs with."
_A_LIST = " If it is a list, write each of its parts on a line below, behind a hyphen."
_NOTHING = re.compile(r"[\[{,]\s*,")
_GENERAL = "Look at this line and the one above for a missing colon, quotation mark or bracket."
_FIELD = re.compile(r"\s*(?:- +)*\w[\w-]*:(?=\s|$)")
_CLOSE_COLON = re.compile(r"\s*(?:- +)*[A-Za-z_][\w-]*:[^\s:]")
_NO_FIELD = re.compile(r"[A-Za-z][^:]*$")
_ONE_FIELD = re.compile(r"[a-z][a-z_]*: [\w.-]+$")
_CLOSE_HYPHEN = re.compile(r"\s*-[\w\"']+.*:")
_ITEM_CLOSE = re.compile(r"\s*-[\w\"'“]")
_BULLET = re.compile(r"\s*[*•·▪◦–—+][ \t]+\S|\s*[•·▪◦–—]\S")
_ODD_SPACE = re.compile(r"[ -]*(?:[\w-]+:)?[ -]*([\xa0\u2000-\u200a\u202f\u3000])")


class Told(NamedTuple):
    """The line, counted from 0, what is wrong there, and how to mend it."""

    line: int
    what: str
    mend: str


class _Place(NamedTuple):
    line: int
    column: int


def told(error: yaml.YAMLError, text: str) -> Told:
    """What an editor is told of an error of libyaml's, found in `text`."""
    lines = [*text.split("\n"), ""]
    mark, start = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    end = min(mark.line if mark else 0, len(lines) - 1)
    place = _Place(end, mark.column if mark else 0)
    begin = _Place(min(start.line, len(lines) - 1), start.column) if start else place
    if odd := _odd_space(place, begin, lines):
        return odd
    problem, context = getattr(error, "problem", None) or "", getattr(error, "context", None) or ""
    if problem == "could not find expected ':'":
        return _no_colon(begin, lines)
    if problem == "mapping values are not allowed in this context":
        return _another_colon(place, lines)
    if problem == "did not find expected key":
        return _no_field(place, lines)
    if problem == "did not find expected '-' indicator":
        if _CLOSE_HYPHEN.match(lines[place.line]):
            return _no_space(place.line, "hyphen")
        what = "This line stands in a list, and begins with no hyphen."
        mend = "Begin it below the field above it; or, for the next in the list, with a hyphen."
        return Told(place.line, what, mend)
    if problem == "found unexpected end of stream":
        what = f"The quotation mark {lines[begin.line][begin.column :][:1]} is never closed."
        return Told(begin.line, what, "Write the same mark where the words end.")
    if context.startswith("while parsing a flow") and begin.line < len(lines):
        return _bracket(begin, place, lines)
    if "escape" in problem or "hexdecimal" in problem:
        what = "A backslash stands between double quotation marks."
        mend = "Write it twice, or put single quotation marks round the words."
        return Told(place.line, what, mend)
    if problem == "did not find expected <document start>":
        what = "Something follows the line “...”, which ends the file."
        return Told(place.line, what, "Delete the line “...”.")
    return _beginning(begin, lines)


def _odd_space(place: _Place, begin: _Place, lines: list[str]) -> Told | None:
    """A space beside which YAML sees no space, on the lines where it stumbled or began."""
    for number in dict.fromkeys((begin.line, place.line, max(0, place.line - 1))):
        if found := _ODD_SPACE.match(lines[number]):
            what = f"A space is another sign than the space bar writes, U+{ord(found[1]):04X}."
            return Told(number, what, "Type it again; it came with something that was pasted in.")
    return None


def _no_colon(begin: _Place, lines: list[str]) -> Told:
    line = lines[begin.line]
    if _BULLET.match(line):
        return _bullet(begin.line, line)
    if _ITEM_CLOSE.match(line):
        return _no_space(begin.line, "hyphen")
    if _CLOSE_COLON.match(line):
        return _no_space(begin.line)
    if _CLOSE_HYPHEN.match(line):
        return _no_space(begin.line, "hyphen")
    what = f"There is no colon in “{_short(line)}”."
    mend = "Write a field as “name: value”. Words that go on from the line above begin further in."
    return Told(begin.line, what, mend)


def _another_colon(place: _Place, lines: list[str]) -> Told:
    above = lines[place.line - 1] if place.line else ""
    line = lines[place.line]
    if _CLOSE_HYPHEN.match(line):
        return _no_space(place.line, "hyphen")
    if _CLOSE_HYPHEN.match(above):
        return _no_space(place.line - 1, "hyphen")
    if _CLOSE_COLON.match(above) and not _FIELD.match(above):
        return _no_space(place.line - 1)
    first = re.match(r"\s*(?:- +)*[^:]*:", line)
    if first and first.end() - 1 < place.column:
        what = "The value holds a colon, so that it looks like another field."
        value = line[first.end() :]
        return Told(place.line, what, _quoted(value) + _braced(value))
    if _NO_FIELD.match(above) and not line[:1].isspace():
        return _no_colon(_Place(place.line - 1, 0), lines)
    return Told(place.line, "This line begins further in than the field above.", _INDENT)


def _no_field(place: _Place, lines: list[str]) -> Told:
    line = lines[place.line]
    before, after = line[: place.column].rstrip(), line[place.column :].lstrip()
    if before[-1:] and before[-1:] in _QUOTES:
        what = f"Words follow the closing quotation mark: “{_short(after)}”."
        other = "double" if before[-1] == "'" else "single"
        mend = f"Put {other} quotation marks round the whole value, if it holds one of the others."
        return Told(place.line, what, mend)
    if before[-1:] and before[-1:] in "]}":
        what = f"“{_short(after)}” follows the closing bracket."
        mend = "Delete it. If the value is meant as words, put quotation marks round all of it."
        return Told(place.line, what, mend)
    if after.startswith("-"):
        what = "A hyphen stands where the name of a field should."
        return Told(place.line, what, "Begin it in the same column as the hyphens of its list.")
    if after.startswith(":"):
        return Told(place.line, "A colon has no name before it.", "Write “name: value”.")
    return Told(place.line, "This line begins in a column where no field does.", _INDENT)


def _bracket(begin: _Place, place: _Place, lines: list[str]) -> Told:
    opening = lines[begin.line][begin.column :][:1]
    if opening and opening in "[{" and place.line == begin.line:
        rest = lines[place.line][place.column :]
        if rest.startswith(":"):
            what = "A value in brackets holds a colon, or a comma is missing before it."
            return Told(place.line, what, "Put quotation marks round the value, or a comma in.")
        if rest.strip():
            what = f"A comma is missing before “{_short(rest)}”."
            return Told(place.line, what, "Put commas between what stands in brackets.")
    if _NOTHING.search(lines[place.line]):
        what = "Nothing stands before a comma in the brackets."
        return Told(place.line, what, "Delete the comma, or write what is missing.")
    if not opening or opening not in "[{":
        line = max((n for n in range(begin.line + 1) if set("[{") & {*lines[n]}), default=0)
        return Told(line, "A bracket is never closed.", "Write “]” or “}” where the list ends.")
    closing = "]" if opening == "[" else "}"
    what = f"The bracket “{opening}” is never closed."
    mend = f"Write “{closing}” at its end. If it is part of the words, put all in quotation marks."
    return Told(begin.line, what, mend)


def _bullet(number: int, line: str) -> Told:
    what = f"“{line.strip()[0]}” begins no item of a list here."
    return Told(number, what, "Write a hyphen and a space: “- ”.")


def _beginning(begin: _Place, lines: list[str]) -> Told:
    rest = lines[begin.line][begin.column :]
    if _BULLET.match(lines[begin.line]):
        return _bullet(begin.line, lines[begin.line])
    if rest.startswith("\t"):
        return Told(begin.line, "A tab stands where YAML counts spaces.", "Write spaces instead.")
    if rest and not rest[0].isalnum():
        what = f"A value cannot begin with “{rest[0]}”."
        a_list = _A_LIST if rest.startswith("- ") else ""
        return Told(begin.line, what, _quoted(rest) + a_list)
    return Told(begin.line, "This line cannot be read as fields with values.", _GENERAL)


def _no_space(line: int, sign: str = "colon") -> Told:
    return Told(line, f"There is no space after the {sign}.", "Write one: “- name: value”.")


def _quoted(value: str) -> str:
    words = " ".join(value.split())
    shown = "" if len(words) > _LONGEST_SHOWN else f": {in_quotation_marks(words)}"
    return f"Put quotation marks round the whole value{shown}."


def _braced(value: str) -> str:
    """What is said besides of a value that may be meant as a field of its own."""
    words = value.strip()
    return f" If it is a field of its own, write {{{words}}}." if _ONE_FIELD.match(words) else ""


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 40 else f"{line[:40]}…"
