"""Letters of a page that the fonts of documents lack: Greek, Cyrillic, Arabic, faces and such."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from coproduction.characters import hidden
from coproduction.document.document import text, walk
from coproduction.document.tree import (
    Bar,
    Code,
    Definition,
    Heading,
    Idea,
    Paragraph,
    Words,
)
from coproduction.rules.elements import Fault
from coproduction.rules.lines import Pattern

_UNSEEN = frozenset([*map(ord, "\n\t\u200c\u200d\ufe0e\ufe0f"), *range(0xE0020, 0xE0080)])
"""Ends of lines, and what joins letters, chooses how a sign looks or spells a flag: no letters."""
_TYPED = {
    **dict.fromkeys("\u2010\u2011\u2043\ufe63\uff0d", "-"),
    **{"\u2012": "–", "\u2015": "—", "\u201b": "‘", "\u201f": "“"},
    **dict.fromkeys("\u02bc\u02b9\uff07", "’"),
    **dict.fromkeys("\u02ba\u301d\u301e\uff02", "”"),
    **{chr(code): chr(code - 0xFEE0) for code in (*range(0xFF08, 0xFF0D), *range(0xFF0E, 0xFF5F))},
}
"""The usual sign for each that other programs put in its place."""
_LISTED = 8
"""Letters, and scripts, that one message names."""


def unknown_letters(
    title: str, parts: Iterable[object], letters: frozenset[int] | None
) -> Iterator[Fault]:
    """The letters of each paragraph that the fonts do not have, each told once.

    Without `letters`, those alone that no document can hold.
    """
    told: set[str] = set()
    letters = None if letters is None else letters | _UNSEEN
    for words in (title, *_lines(parts)):
        if letters is None:
            found = {one.character: None for one in hidden(words)}
        else:
            found = {one: None for one in words if ord(one) not in letters}
        if new := [one for one in found if one not in told]:
            told |= found.keys()
            yield _fault(new, words)


def _lines(parts: Iterable[object]) -> Iterator[str]:
    """The words that stand together in a document."""
    for part in parts:
        if isinstance(part, Heading | Paragraph):
            yield "".join(one.text for one in walk(part) if isinstance(one, Words))
        elif isinstance(part, Definition):
            yield text(part.term)
        elif isinstance(part, Idea):
            yield from map(text, part.sentences)
        elif isinstance(part, Code):
            yield part.text
        elif isinstance(part, Bar):
            yield part.label + part.value


def lacking(words: str, letters: frozenset[int]) -> tuple[str, str] | None:
    """What the fonts lack of some words, and how to mend it; None where they have all."""
    signs = {*map(ord, words)} - letters - _UNSEEN
    found = [one for one in dict.fromkeys(words) if ord(one) in signs] if signs else []
    return _said(found) if found else None


def _fault(found: list[str], words: str) -> Fault:
    run = re.match(r"\S*", words[words.index(found[0]) :])
    whole = re.escape((run[0] if run else found[0]).lower())
    sign = re.escape(found[0].lower())
    # A reading that is decoded has one kind of space.
    first: Pattern = ("written", sign) if found[0].isspace() else ("decoded", whole)
    places: tuple[Pattern, ...] = (first, ("decoded", sign))
    return Fault(*_said(found), places)


def _said(found: list[str]) -> tuple[str, str]:
    shown = ", ".join(f"“{one}”" for one in found[:_LISTED])
    more = f" and {len(found) - _LISTED} more" if len(found) > _LISTED else ""
    kinds = dict.fromkeys(map(_kind, found)) if len(found) > 1 else {_name(found[0]): None}
    what = f"The letters that documents are set in have no {shown}{more} ({', '.join(kinds)})."
    if all(map(str.isspace, found)):
        return what, "Type the space again: it came with something that was pasted in."
    if all(one in _TYPED for one in found):
        usual = dict.fromkeys(_TYPED[one] for one in found)
        return what, f"Write the usual sign in its place: {' '.join(usual)}"
    if all(unicodedata.category(one) == "Co" for one in found):
        return what, "Delete it, or begin the line with “- ”: it is a sign of Word's own."
    mend = (
        "Say it in words, or have no PDF and no braille made of the page: other formats take any "
        "letters."
    )
    return what, mend


def _name(letter: str) -> str:
    return f"U+{ord(letter):04X} {unicodedata.name(letter, '')}".strip()


def _kind(letter: str) -> str:
    """The script of a letter, as Unicode's name of it begins; of a sign, its number."""
    name = unicodedata.name(letter, "")
    is_letter = unicodedata.category(letter)[0] in "LM"
    return name.split()[0].capitalize() if name and is_letter else f"U+{ord(letter):04X}"
