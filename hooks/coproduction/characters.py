"""Unicode characters that are refused in texts: controls, bidirectional marks, invisible ones.

Unicode names them: controls (category Cc), noncharacters (The Unicode Standard, 23.7), marks
that turn the direction of text (UAX #9), format characters without width. Marks that join
letters (U+200C, U+200D) are left: Persian and Hindi are written with them.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINING = frozenset("\u200c\u200d")
_FLAG = re.compile("\U0001f3f4[\U000e0061-\U000e007a\U000e0030-\U000e0039]{3,6}\U000e007f")
"""The flag of a part of a country, such as Wales, spelled in tags (UTS #51, ED-14a)."""
_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]")
"""Letters and marks that have no width: Default_Ignorable_Code_Point (UAX #44), and no category."""
_LINE_ENDS = frozenset("\u2028\u2029")
_LOST = {
    "\ufffd": "A mark that stands for a character which was lost",
    "\ufffc": "A mark that stands for a picture or the like which was lost",
}
"""What programs write where they could not read a character, or had no words (The Unicode Standard,
23.8).
"""
_IS_LOST = re.compile("[\ufffc\ufffd]")
_LOOK = re.compile(r"[^\n\t\x20-\x7e\xa0-\xac\xae-\u02ff]")
"""What has to be looked at more closely; most texts hold none of it."""

_CP1252 = "".join(bytes([one]).decode("cp1252", "ignore") for one in range(0x80, 0xC0))
_MISREAD = re.compile(
    rf"â[€‚„†‡‰Œ][{_CP1252}\x80-\x9f]?|Ã[{_CP1252}\x80-\x9f]|Â[\xa0£§©®°±·»«½¼´]|ï»¿"
)
_MAY_BE_MISREAD = re.compile("[âÃÂï]")
"""The first byte in UTF-8 of most letters of Europe, and what follows it, read as Windows-1252."""

MEND = "Type the words again by hand; it came with something that was pasted in."


class Hidden(NamedTuple):
    """A character that may not stand there: where in the text, which, and what it is."""

    offset: int
    character: str
    kind: str

    @property
    def what(self) -> str:
        """The sentence for an editor."""
        return f"{self.kind}, U+{ord(self.character):04X}."


def misread(text: str) -> re.Match[str] | None:
    """The first letters that stand for one which was read in a wrong encoding, as “â€™” for “’”."""
    return _MISREAD.search(text) if _MAY_BE_MISREAD.search(text) else None


def all_seen(text: str) -> bool:
    """Whether one line surely holds no such character: a quick look, before a closer one."""
    return text.isprintable() and not (_IS_LOST.search(text) or _BLANK.search(text))


def hidden(text: str) -> Iterator[Hidden]:
    """Every such character of a text, in order."""
    flags = [range(*one.span()) for one in _FLAG.finditer(text)]
    for found in _LOOK.finditer(text):
        kind = _kind(found[0])
        if kind and not any(found.start() in one for one in flags):
            yield Hidden(found.start(), found[0], kind)


def visible(text: str) -> str:
    """The text as a message may print it: one line, each such character by its number."""
    if text.isprintable() and not _IS_LOST.search(text):  # so it is nearly always, and soon known
        return text
    found = {one.character for one in hidden(text)} | ({"\n", "\t"} & set(text))
    return text.translate({ord(one): f"⟨U+{ord(one):04X}⟩" for one in found}) if found else text


def _kind(character: str) -> str | None:
    number = ord(character)
    category = unicodedata.category(character)
    if character in _TURNING:
        return "An invisible mark that turns the text's direction"
    if category == "Cc" or character in _LINE_ENDS:
        return "An invisible control character"
    if character in _LOST:
        return _LOST[character]
    if category == "Cs" or 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE:
        return "A number that stands for no character"
    if (category == "Cf" and character not in _JOINING) or _BLANK.match(character):
        return "An invisible character"
    return None
