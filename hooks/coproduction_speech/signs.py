"""Dates, times, telephone numbers, addresses and short forms as a voice says them, in English."""

import re
from calendar import month_name
from collections.abc import Callable

Said = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

_MONTHS = month_name[1:]
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = r"(Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)"
_PLAIN_FRACTIONS = {"1/2": "½", "1/3": "⅓", "2/3": "⅔", "1/4": "¼", "3/4": "¾", "1/5": "⅕"}
_SHORT = {
    r"approx\.": "about", r"vs\.?": "versus", r"incl\.": "including", r"p\.a\.": "a year",
    r"pp?\.(?=\s?\d)": "page", r"s\.(?=\s\d)": "section", r"[Nn]o\.(?=\s?\d)": "number",
    r"para\.?(?=\s\d)": "paragraph", r"hrs?": "hours", r"mins": "minutes", r"N/A": "not applicable",
    r"c/o": "care of", r"e\.g\.": "for example", r"i\.e\.": "that is", r"etc\.": "and so on",
    r"and/or": "or", r"A[–-]Z": "A to Z",
}  # fmt: skip


def address(found: str) -> str:
    """A web or mail address as people read it out."""
    end = re.search(r"[.,;:!?)”]*$", found)
    assert end
    plain = found[: end.start()].rstrip("/")
    for sign, word in {".": "dot", "/": "slash", "-": "dash", "_": "underscore", "@": "at"}.items():
        plain = plain.replace(sign, f" {word} ")
    return " ".join(plain.split()) + end[0]


def _date(day: str, month: str, year: str) -> str:
    if not 1 <= int(month) <= len(_MONTHS):
        return f"{day} {month} {year}"
    return f"{int(day)} {_MONTHS[int(month) - 1]} {year}"


def _full(names: tuple[str, ...] | list[str], short: str) -> str:
    return next((name for name in names if name.startswith(short[:3])), short)


def _digits(found: re.Match[str]) -> str:
    """A telephone number, figure by figure, with a breath between its groups."""
    groups = found["number"].replace("+", "plus ").split()
    return found["before"] + ", ".join(
        group if group == "plus" else " ".join(group) for group in groups
    ).replace("plus, ", "plus ")


def _clock(found: re.Match[str]) -> str:
    """“9.30am” is “9 30 am”, “10:00” is “10 o'clock”."""
    half = found["half"] or ""
    minutes = "" if found["minutes"] == "00" else f" {found['minutes']}"
    end = f" {half}" if half else "" if minutes else " o'clock"
    return f"{int(found['hour'])}{minutes}{end}"


def _short(pattern: str, words: str) -> Said:
    return re.compile(rf"(?<!\w){pattern}(?!\w)"), words


SIGNS: tuple[Said, ...] = (
    (re.compile(r"https?://(?:www\.)?([^\s<>]+)"), lambda found: address(found[1])),
    (re.compile(r"(?<!\S)[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), lambda found: address(found[0])),
    (
        re.compile(
            r"(?<![\w@.])(?:www\.)?((?:[a-z0-9-]+\.)+(?:org|com|net|gov|uk)(?:/[^\s<>]*)?)\b"
        ),
        lambda found: address(found[1]),
    ),
    (re.compile(r"(?<!\S)@(?=\w)"), "at "),
    (re.compile(r"\b24/7\b"), "24 7"),
    (
        re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])"),
        lambda found: _date(found[1], found[2], found[3]),
    ),
    (
        re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])"),
        lambda found: _date(found[3], found[2], found[1]),
    ),
    (re.compile(r"(?<![\d/])(\d{4})/(\d{2}|\d{4})(?![\d/])"), r"\1 to \2"),
    (
        re.compile(r"(?<![\d/])[1-3]/[2-5](?![\d/])"),
        lambda found: _PLAIN_FRACTIONS.get(found[0], found[0]),
    ),
    (
        re.compile(
            r"(?P<before>)(?<![\d£+])(?P<number>(?:\+44 ?|0)\d{2,4} ?\d{3,4} ?\d{3,4})(?!\d)"
        ),
        _digits,
    ),
    (
        re.compile(
            r"(?P<before>\b(?:ring|call|phone|dial|text|telephone)\s+)"
            r"(?P<number>999|11[129]|10[15]|159|116 \d{3})\b",
            re.IGNORECASE,
        ),
        _digits,
    ),
    (
        re.compile(
            r"(?<![\d.:£])(?P<hour>[01]?\d|2[0-3]):"
            r"(?P<minutes>[0-5]\d)(?!\d) ?(?P<half>[ap]m\b)?"
        ),
        _clock,
    ),
    (
        re.compile(r"(?<![\d.:£])(?P<hour>1?\d)\.(?P<minutes>[0-5]\d) ?(?P<half>[ap]m)\b"),
        _clock,
    ),
    (re.compile(r"(?<=\d)(?=[ap]m\b)"), " "),
    (re.compile(r"(?<=\d [ap]m)\s*[–—-]\s*(?=\d)"), " to "),
    (re.compile(r"(?<=\d):(?=\d)"), " "),
    (
        re.compile(rf"\b{_DAY}\s*[–—-]\s*{_DAY}\b"),
        lambda found: f"{_full(_DAYS, found[1])} to {_full(_DAYS, found[2])}",
    ),
    (re.compile(r"(?<=day)[–—](?=[MTWFS])"), " to "),
    (
        re.compile(r"\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?=\s+\d{4}\b)"),
        lambda found: _full(_MONTHS, found[1]),
    ),
    (re.compile(r"\b(\d+)\.(\d+)\.(\d+)\b"), r"\1 point \2 point \3"),
    (re.compile(r"(\d+ (?:[A-Z][a-z]+ )+)St\b"), r"\1Street"),
    (re.compile(r"(\d+ (?:[A-Z][a-z]+ )+)Rd\b"), r"\1Road"),
    *(_short(pattern, words) for pattern, words in _SHORT.items()),
    (re.compile(r"#(?=\d)"), "number "),
    (re.compile(r"(?<!\w)#(?=\w)"), "hashtag "),
    (re.compile(r"(?<=[\da-z])/(?=hour\b)"), " an "),
    (re.compile(r"(?<=[\da-z])/(?=(?:day|week|month|year|person|mile)\b)"), " a "),
    (re.compile(r"(?<=\d)\s*°C?\b"), " degrees"),
    (re.compile(r"(?<=\d)\s*×\s*(?=\d)|(?<=\d) x (?=\d)"), " times "),
    (re.compile(r"±\s*(?=\d)"), "plus or minus "),
    (re.compile(r"(?<=\d)\s?mph\b"), " miles an hour"),
    (re.compile(r"(?<=\d)\s?km\b"), " kilometres"),
    (re.compile(r"(?<=\d)\s?kg\b"), " kilograms"),
    (re.compile(r"(?<=\d)ft\b"), " feet"),
    (re.compile(r"(?<=\d)\s+%"), "%"),
    (re.compile(r"\s=\s"), " equals "),
    (re.compile(r"(?<=[A-Z])\+(?!\w)"), " plus"),
    (re.compile(r"(?<![£€$\d,.])(\d+(?:\.\d+)?)k\b"), r"\1 thousand"),
    (re.compile(r"(?<![£€$\d,.])(\d+(?:\.\d+)?)bn\b"), r"\1 billion"),
    (re.compile(r"½ (?=an? )"), "half "),
    (re.compile(r"¾ (?=hour\b)"), "3 quarters of an "),
    (re.compile(r"\s/\s"), " or "),
)
"""What is replaced before amounts are, in this order."""
