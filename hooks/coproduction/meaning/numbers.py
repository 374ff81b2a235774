"""Numbers, days and sums of money in a sentence, each in one form: “sixty” is 60."""

import re
from collections.abc import Iterator
from typing import Literal

Found = tuple[Literal["number", "day", "money"], str, int, int]
"""What it is, its value, and where it stands."""

_ONES = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
_ONES += " sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = {word: str(n) for n, word in enumerate(_ONES.split(), start=2)}
_WORDS |= {word: str(n) for n, word in zip(range(20, 100, 10), _TENS.split(), strict=True)}
_WORDS |= {"dozen": "12", "hundred": "100", "thousand": "1000", "million": "1000000"}
_WORDS |= {"once": "1 time", "twice": "2 times", "half": "half", "quarter": "quarter"}
_WORDS |= {"double": "double"}
_UNITS = "|".join(_ONES.split()[:8])
_MONTHS = "January February March April May June July August September October November December"
_MONTH = rf"(?:{'|'.join(_MONTHS.split())})"
_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_DIGITS = r"\d+(?:,\d{3})*(?:\.\d+)?"

_PATTERN = re.compile(
    rf"(?P<money>[£€$]\s?{_DIGITS}(?:\s?(?:million|billion|m|bn|k)\b)?"
    rf"|\b{_DIGITS}\s?(?:pounds?|pence|euros?)\b)"
    rf"|(?P<day>\b\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}\b|\b{_MONTH}\s\d{{1,2}}\b(?!\d)"
    rf"|\b(?<!')(?:19|20)\d\d\b(?![,.]\d|%)|\b{_MONTH}(?=\s(?:19|20)\d\d\b)|\b{_DAYS}\b)"
    rf"|(?P<month>\b(?!May\b){_MONTH}\b|\b(?<=in )May\b)"
    rf"|(?P<digits>(?<![\w.]){_DIGITS}(?:\s?%|\s?per\s?cent\b)?)"
    rf"|(?P<tens>\b(?:{'|'.join(_TENS.split())})-(?:{_UNITS})\b)"
    rf"|(?P<word>\b(?:{'|'.join(_WORDS)})s?\b)"
    r"|(?P<part>(?<=\ba )third\b|(?<=\bone )third\b|(?<=\btwo )thirds\b)",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(rf"{_MONTH}")


def numbers(text: str) -> Iterator[Found]:
    """Every number of a sentence in which quotation marks are straight."""
    for match in _PATTERN.finditer(text):
        kind, written = match.lastgroup, match[0]
        span = match.span()
        if kind == "money":
            yield "money", _money(written), *span
        elif kind == "day" and not _in_small_letters(written):
            yield "day", _day(written), *span
        elif kind == "month" and _MONTH_ALONE.match(written):
            yield "day", written, *span
        elif kind == "digits":
            value = re.sub(r"\s?per\s?cent|\s%", "%", written, flags=re.IGNORECASE)
            yield "number", value.replace(",", ""), *span
        elif kind == "tens":
            ten, one = written.casefold().split("-")
            yield "number", str(int(_WORDS[ten]) + int(_WORDS[one])), *span
        elif kind == "part":  # not “the third”, which is a place in a row
            yield "number", "third", *span
        elif kind == "word":
            yield "number", _word(written.casefold()), *span


def _word(word: str) -> str:
    return _WORDS.get(word) or _WORDS[word.removesuffix("s")]


def _money(written: str) -> str:
    """“£1,250” for “1250 pounds” too."""
    amount = re.search(_DIGITS, written)
    assert amount
    many = re.search(r"(million|billion|m|bn|k)$", written, re.IGNORECASE)
    sign = "p" if "pence" in written else "€" if re.search("€|euro", written) else "£"
    sign = "$" if "$" in written else sign
    value = amount[0].replace(",", "")
    return f"{value}p" if sign == "p" else f"{sign}{value}{f' {many[1]}' if many else ''}"


def _day(written: str) -> str:
    """“3 May”, however it is turned; a year, a month or a day of the week as it stands."""
    number, month = re.search(r"\d{1,2}", written), _MONTH_ALONE.search(written)
    if number and month:
        return f"{int(number[0])} {month[0]}"
    return written.removesuffix("s") if written.casefold().endswith("days") else written


def _in_small_letters(written: str) -> bool:
    return written.isalpha() and written.islower()
