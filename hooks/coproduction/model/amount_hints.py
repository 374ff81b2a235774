"""How an amount that cannot be read was probably meant."""

import re
import unicodedata
from collections.abc import Callable, Iterator

_TO_TWELVE = "zero one two three four five six seven eight nine ten eleven twelve"
_NUMBERS = {word: str(number) for number, word in enumerate(_TO_TWELVE.split())}
_SIGNS = {"gbp": "£", "eur": "€", "usd": "$"}
_CODE = re.compile(r"\b(GBP|EUR|USD) ?(?=\d)", re.IGNORECASE)
_NUMBER = re.compile(rf"\b(?:{'|'.join(_NUMBERS)})\b", re.IGNORECASE)
_ABOUT = re.compile(r"(.+?)(?:-?ish| ?\((?:about|approx\.?|roughly|circa)\)|\?)")
_UNIT = re.compile(r"(.*\d\S*) ([A-Za-z][A-Za-z -]{1,40})")
_SPACED = re.compile(r"(?<=\d)[ '’](?=\d{3}(?!\d))")
"""What parts thousands elsewhere; any kind of space is read as one."""
_DOTTED = re.compile(r"(?<=\d)\.(?=\d{3}(?:\D|$))")


def hint(written: str, is_amount: Callable[[str], object]) -> str:
    """A sentence that says how to write it; "" where nothing that `is_amount` is like it."""
    if is_amount(joined := _SPACED.sub(",", written)):
        return f"Write {joined}: commas part the thousands."
    for meant in _meant(written):
        if meant != written and is_amount(meant):
            return f"If {meant} is meant, write that."
    if (found := _UNIT.fullmatch(written)) and is_amount(found[1]):
        return f"Write {found[1]} here, and “{found[2]}” in the field “unit”."
    return ""


def _meant(written: str) -> Iterator[str]:
    """The same as it is written here."""
    yield unicodedata.normalize("NFKC", written)
    yield _NUMBER.sub(lambda one: _NUMBERS[one[0].lower()], written)
    yield _CODE.sub(lambda one: _SIGNS[one[1].lower()], written)
    yield re.sub(r"(\d+) ?: ?(\d+)", r"\1 in \2", written)
    yield _DOTTED.sub("\0", written).replace(",", ".").replace("\0", ",")
    if found := _ABOUT.fullmatch(written):
        yield f"about {found[1]}"
