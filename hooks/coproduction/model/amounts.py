"""Numbers as people write them: digits, fractions (½), money, millions, per cent; and shares."""

import math
import re
import unicodedata
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

Unit = Literal["number", "percent", "share", "GBP", "EUR", "USD"]

_DIGITS = r"(?:(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\.[0-9]{1,6})?|\.[0-9]{1,6})"
_SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_TYPED = "1/2|[12]/3|[13]/4|[1-4]/5|[15]/6|[1357]/8"
"""The same, as a keyboard has them."""
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

_SCALE = "|".join(reversed(_SCALES))
_NUMBER = rf"(?:{_DIGITS}(?: ?[{_SIGNS}]| (?:{_TYPED}))?|[{_SIGNS}]|{_TYPED})"
ONE = (
    rf"(?:minus )?[-−+]?(?:(?:[£€$] ?)?{_NUMBER}(?: ?(?:{_SCALE}|{'|'.join(_PERCENT)}|p\b))?"
    rf"|{_NUMBER}(?: ?(?:{_SCALE}))? ?[£€$])"
)
"""One number, as a regular expression without groups; the sign of money before or behind it."""
_ONE = re.compile(
    rf"(?P<minus>minus )?(?P<sign>[-−+]?)(?:(?P<before>[£€$]) ?)?"
    rf"(?:(?P<digits>{_DIGITS})(?!/))?(?: ?(?P<fraction>[{_SIGNS}]|{_TYPED}))?"
    rf"(?: ?(?P<after>{_SCALE}|{'|'.join(_PERCENT)}|p\b))?(?: ?(?P<behind>[£€$]))?"
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
ROUND = rf"half a dozen|(?:a|[0-9]{{1,3}}|{'|'.join(_COUNTS)}) dozen|a (?:hundred|thousand|million)"
"""A round number in words, as a regular expression without groups."""
_ROUND = {"dozen": 12.0, "hundred": 100.0, "thousand": 1e3, "million": 1e6}
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
    if fraction := match["fraction"]:
        digits += float(Fraction(fraction)) if "/" in fraction else unicodedata.numeric(fraction)
    if match["minus"] or match["sign"] in ("-", "−"):
        digits = -digits
    after = match["after"] or ""
    pence = after == "p"
    scale = 0.01 if pence else _SCALES.get(after, 1.0)
    money = match["before"] or match["behind"]
    unit: Unit = "percent" if after in _PERCENT else _MONEY.get(money, "number")
    unit = "GBP" if pence else unit
    return One(round(digits * scale, 6), unit, digits, scale)


def read_share(written: str) -> tuple[float, bool]:
    """The part of 1 that fits `SHARE`, infinite of none; whether it is loose, as “half” is."""
    if match := _SHARE.fullmatch(written):
        some, of = (_COUNTS.get(match[name]) or int(match[name]) for name in ("some", "all"))
        return (some / of if of else math.inf), False
    many, _, part = written.replace("-", " ").rpartition(" ")
    return _COUNTS.get(many, 1) / _PARTS[part.removesuffix("s")], True


def read_round(written: str) -> float:
    """The number that fits `ROUND`; who says “a dozen” has seldom counted."""
    many, _, what = written.rpartition(" ")
    times = {"a": 1.0, "half a": 0.5, **_COUNTS}
    return (times.get(many) or int(many)) * _ROUND[what]
