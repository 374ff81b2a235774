"""Numbers as people write them: digits, fractions (½), money, millions, per cent; and shares."""

import math
import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Literal

Unit = Literal["number", "percent", "share", "GBP", "EUR", "USD"]

_DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\.[0-9]{1,6})?"
_SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_MONEY: dict[str, Unit] = {"£": "GBP", "€": "EUR", "$": "USD"}
_SCALES = {
    "k": 1e3,
    "K": 1e3,
    "m": 1e6,
    "M": 1e6,
    "bn": 1e9,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
}
_PERCENT = ("%", "per cent", "percent")

ONE = (
    rf"(?:minus )?[-−+]?[£€$]?(?:{_DIGITS}(?: ?[{_SIGNS}])?|[{_SIGNS}])"
    rf"(?: ?(?:{'|'.join((*reversed(_SCALES), *_PERCENT))}|p\b))?"
)
"""One number, as a regular expression without groups."""
_ONE = re.compile(
    rf"(?P<minus>minus )?(?P<sign>[-−+]?)(?P<money>[£€$]?)(?P<digits>{_DIGITS})?"
    rf"(?: ?(?P<fraction>[{_SIGNS}]))?"
    rf"(?: ?(?P<after>{'|'.join((*reversed(_SCALES), *_PERCENT))}|p\b))?"
)

_TO_TEN = "one two three four five six seven eight nine ten"
_COUNTS = {word: number for number, word in enumerate(_TO_TEN.split(), start=1)}
_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10,
}  # fmt: skip
_COUNT = rf"[0-9]{{1,9}}|{'|'.join(_COUNTS)}"
SHARE = (
    rf"(?:{_COUNT}) (?:in|out of) (?:every )?(?:{_COUNT})"
    rf"|(?:(?:an?|{'|'.join(_COUNTS)})[ -])?(?:{'|'.join(_PARTS)})s?"
)
"""A part of a whole, as a regular expression without groups."""
_SHARE = re.compile(rf"(?P<some>{_COUNT}) (?:in|out of) (?:every )?(?P<all>{_COUNT})")


@dataclass(frozen=True)
class One:
    """A number in its unit: that of its `digits`, times the `scale` of the word after them."""

    number: float
    unit: Unit
    digits: float
    scale: float

    def beside(self, other: "One") -> "One":
        """The number as it is read in a range with another one, which may say more."""
        unit = other.unit if self.unit == "number" else self.unit
        if self.scale == 1 < other.scale and self.digits < other.digits:
            return replace(self, number=self.digits * other.scale, unit=unit, scale=other.scale)
        return replace(self, unit=unit)


def read_one(written: str) -> One:
    """The number that fits `ONE`."""
    match = _ONE.fullmatch(written)
    assert match
    digits = float((match["digits"] or "0").replace(",", ""))
    if match["fraction"]:
        digits += unicodedata.numeric(match["fraction"])
    if match["minus"] or match["sign"] in ("-", "−"):
        digits = -digits
    after = match["after"] or ""
    pence = after == "p"
    scale = 0.01 if pence else _SCALES.get(after, 1.0)
    unit: Unit = "percent" if after in _PERCENT else _MONEY.get(match["money"], "number")
    unit = "GBP" if pence else unit
    return One(round(digits * scale, 6), unit, digits, scale)


def read_share(written: str) -> tuple[float, bool]:
    """The part of 1 that fits `SHARE`, infinite of none; whether it is loose, as “half” is."""
    if match := _SHARE.fullmatch(written):
        some, of = (_COUNTS.get(match[name]) or int(match[name]) for name in ("some", "all"))
        return (some / of if of else math.inf), False
    many, _, part = written.replace("-", " ").rpartition(" ")
    return _COUNTS.get(many, 1) / _PARTS[part.removesuffix("s")], True
