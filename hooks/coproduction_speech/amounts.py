"""Amounts as a voice says them: “< 5” is “less than 5”, “£1.2m” is “1.2 million pounds”."""

import re
from collections.abc import Callable

_FRACTIONS = {
    "½": "half", "⅓": "third", "¼": "quarter", "⅕": "fifth", "⅙": "sixth", "⅛": "eighth",
    "⅔": "2 thirds", "¾": "3 quarters", "⅖": "2 fifths", "⅗": "3 fifths", "⅘": "4 fifths",
    "⅚": "5 sixths", "⅜": "3 eighths", "⅝": "5 eighths", "⅞": "7 eighths",
}  # fmt: skip
_SCALES = {"k": "thousand", "m": "million", "bn": "billion"}
_MONEY = {"£": "pounds", "€": "euros", "$": "dollars"}
_DIGITS = r"\d[\d,]{0,19}(?:\.\d{1,6})?"
_NEXT = r"\s*(?=[-−£€$]?[\d½¼¾])"

Said = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]


def _fraction(found: re.Match[str]) -> str:
    """“½” by itself is “a half”, after a number “and a half”."""
    words = _FRACTIONS[found[2]]
    words = words if words[0].isdigit() else f"a {words}"
    return f"{found[1]} and {words}" if found[1] else words


def _money(found: re.Match[str]) -> str:
    """“£1.2m”, “£1–2m”: the voice would say the letter."""
    numbers = f"{found[2]} to {found[3]}" if found[3] else found[2]
    return f"{numbers} {_SCALES.get(found[4], found[4])} {_MONEY[found[1]]}"


AMOUNTS: tuple[Said, ...] = (
    (re.compile(rf"(?:<=|≤){_NEXT}"), "at most "),
    (re.compile(rf"(?:>=|≥){_NEXT}"), "at least "),
    (re.compile(rf"<{_NEXT}"), "less than "),
    (re.compile(rf">{_NEXT}"), "more than "),
    (re.compile(rf"[~≈]{_NEXT}"), "about "),
    (re.compile(r"(?<=[\d%mkn])\s*[–—-]\s*(?=[£€$]\d)"), " to "),
    (re.compile(r"(?<![\w%.,)-])[-−](?=[£€$]?[\d½¼¾])"), "minus "),
    (re.compile(r"(?<=[\d%])\+(?!\w)"), " or more"),
    (
        re.compile(
            rf"([£€$])({_DIGITS})(?:\s*(?:[–—-]|to)\s*({_DIGITS}))?"
            r" ?(k|m|bn|thousand|million|billion)\b"
        ),
        _money,
    ),
    (re.compile(rf"(\d*)([{''.join(_FRACTIONS)}])"), _fraction),
)
"""Signs of amounts, in the order in which they are replaced."""
