"""Fenced code inside a list or a quotation, as if it stood at the margin."""

import re
from collections.abc import Callable

Fenced = Callable[[list[str]], list[str]]
"""Turns the lines of a block of code at the margin into those that stand for it."""

_FENCE = re.compile(r"`{3,}|~{3,}")
_LANGUAGE = re.compile(r"\w[\w#+-]*")
_ATTRIBUTES = re.compile(r"\{[^}]*[.#=:]")


def code(own: list[str], fenced: Fenced) -> list[str]:
    """A block of code as if it stood at the margin; one that is never closed ends with it."""
    indent = len(own[0]) - len(own[0].lstrip())
    lines = [moved(line, indent) for line in own]
    lines[0] = opening(lines[0])
    fence = _FENCE.match(lines[0])
    assert fence
    end = lines[-1].strip()
    is_closed = len(lines) > 1 and end.startswith(fence[0]) and not end.strip(fence[0][0])
    return fenced([*lines[:-1], fence[0]] if is_closed else [*lines, fence[0]])


def opening(line: str) -> str:
    """The first line of a block of code: its fence, and no more than the language's name.

    Attributes in braces stay, for them to be judged.
    """
    fence = _FENCE.match(line)
    assert fence
    if _ATTRIBUTES.search(line):
        return line
    name = _LANGUAGE.search(line, fence.end())
    return fence[0] + (name[0] if name else "")


def moved(line: str, width: int) -> str:
    """The line nearer to the margin, as far as it is spaces."""
    return line[min(width, len(line) - len(line.lstrip(" "))) :]
