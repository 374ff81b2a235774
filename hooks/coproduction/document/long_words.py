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

_PIECE = 8
_LONG = re.compile(rf"[^\s{SOFT_HYPHEN}{NO_WIDTH}]{{{LONGEST + 1},}}")


def breakable(text: str) -> str:
    """The text with places to break in its long words."""
    return _LONG.sub(lambda word: _joined(pieces(word[0])), text)


def _joined(parts: list[str]) -> str:
    word = parts[0]
    for part in parts[1:]:
        between = SOFT_HYPHEN if (word[-1] + part[0]).isalnum() else NO_WIDTH
        word += between + part
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
    if len(word) <= LONGEST:
        return [word]
    count = -(-len(word) // _PIECE)
    size = -(-len(word) // count)
    return [word[place : place + size] for place in range(0, len(word), size)]
