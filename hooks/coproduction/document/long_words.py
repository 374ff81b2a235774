"""Words and addresses that are longer than a line, with places where they may break.

They are soft hyphens (U+00AD): where a line ends at one, it shows a hyphen. Beside a sign, such
as the stroke of an address, none would be understood: there stands a space of no width (U+200B).
"""

import re
from dataclasses import replace
from typing import Any

from coproduction.document.document import transform
from coproduction.document.tree import Code, Words

SOFT_HYPHEN = "\u00ad"
NO_WIDTH = "\u200b"
LONGEST = 30
"""Letters of the longest word that stays whole."""

_WHOLE, _PIECE = 16, 8
"""Letters of the longest run without a sign that stays whole in such a word, and of its parts."""
_LONG = re.compile(rf"[^\s{SOFT_HYPHEN}{NO_WIDTH}]{{{LONGEST + 1},}}")
_RUN = re.compile(r"[^\W_]+[\W_]*|[\W_]+")


def breakable(text: str) -> str:
    """The text with places to break in its long words."""
    return _LONG.sub(lambda word: _joined(pieces(word[0])), text)


def _joined(parts: list[str]) -> str:
    word = parts[0]
    for part in parts[1:]:
        word += (SOFT_HYPHEN if (word[-1] + part[0]).isalnum() else NO_WIDTH) + part
    return word


def with_breaks(node: Any) -> Any:
    """A tree of a document whose long words may break."""
    return transform(node, _breakable)


def _breakable(part: Any) -> Any:
    if isinstance(part, Words | Code):
        return replace(part, text=breakable(part.text))
    return part


def pieces(word: str) -> list[str]:
    """The parts that a long word may break into; a shorter one is its only part."""
    return (
        [part for run in _RUN.findall(word) for part in _parts(run)]
        if _LONG.fullmatch(word)
        else [word]
    )


def _parts(run: str) -> list[str]:
    if len(run) <= _WHOLE:
        return [run]
    size = -(-len(run) // -(-len(run) // _PIECE))
    return [run[place : place + size] for place in range(0, len(run), size)]
