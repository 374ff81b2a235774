"""Dates as sources give them: whole, partial, a range, ongoing, or not to be read.

The written forms are those of ISO 8601-2 (EDTF) where it has one (`2014-03-31`,
`2014-03`, `2014`, `2014-03/2014-10`), with plain words for the rest.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import Field, PlainSerializer, PlainValidator, WithJsonSchema

from coproduction.model.base import as_written, refused
from coproduction.model.date_hints import is_like_a_day, meant, part_of_year
from coproduction.phrases import Phrases, Sayable, phrases_of

_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 12)}
_WITHOUT_DATE = {
    "ongoing": "date.ongoing",
    "illegible": "date.illegible",
    "not given": "date.not_given",
}
"""What stands where there is no date, by the phrase for it."""
_HOW = (
    "Write a day (2014-03-31), a month (2014-03), a year (2014), a range (2014-03/2014-10), "
    "a season (summer 2014), or one of: ongoing, illegible, not given."
)
_PATTERN = (
    r"^(\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?"
    r"|(early|spring|summer|autumn|winter|late) \d{4}|ongoing|illegible|not given)$"
)


@dataclass(frozen=True)
class When(Sayable):
    """A date as written, with the first and last day it can mean (None where it names none)."""

    written: str
    first: date | None
    last: date | None

    def in_words(self, t: Phrases) -> str:
        """The date as a person says it: “31 March 2014”, “March to October 2014”."""
        if self.written in _WITHOUT_DATE:
            return t(_WITHOUT_DATE[self.written])
        if " " in self.written:
            part, year = self.written.split(" ")
            return t("date.part", part=t(f"part_of_year.{part}"), year=year)
        start, _, end = self.written.partition("/")
        if not end:
            return _spoken(start, t)
        short = start.split("-")[0] == end.split("-")[0] and "-" in start
        first = _spoken(start, t).rsplit(" ", 1)[0] if short else _spoken(start, t)
        return t("date.range", first=first, last=_spoken(end, t))

    def __str__(self) -> str:
        """The same in English, for messages to editors."""
        return self.in_words(phrases_of())

    @property
    def sort_key(self) -> tuple[date, date, str]:
        """By last day, then first; what has no date comes after everything that has one."""
        return (self.last or date.max, self.first or date.max, self.written)


def parse_when(value: Any) -> When:
    """A `When` from what an editor wrote; raises an error that says which forms there are."""
    written = as_written(value)
    if written in _WITHOUT_DATE:
        return When(written, None, None)
    if season := re.fullmatch(r"(early|spring|summer|autumn|winter|late) (\d{4})", written):
        year = int(season[2])
        months = {"early": (1, 4), "late": (9, 12)} | _SEASONS
        begin, end = months[season[1]]
        return When(written, date(year, begin, 1), _last_day(year, end))
    start, slash, end_text = written.partition("/")
    first, last = _span(start, written)
    if slash:
        after, last = _span(end_text, written)
        if after < first:
            raise refused(f"“{written}” ends before it begins.", "Write the earlier date first.")
    return When(written, first, last)


def _span(part: str, written: str) -> tuple[date, date]:
    match = re.fullmatch(r"(1\d{3}|20\d{2})(?:-(\d{2})(?:-(\d{2}))?)?", part)
    if not match:
        raise refused(f"“{written}” is not a date that can be read.", _mend(written))
    year, month, day = (int(group) if group else None for group in match.groups())
    assert year is not None
    try:
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), _last_day(year, month)
        return date(year, month, day), date(year, month, day)
    except ValueError:
        raise refused(f"There is no such date as “{written}”.", _HOW) from None


def _mend(written: str) -> str:
    """How to write a date; first this one, where it can only be one, or is one in Britain."""
    if part := part_of_year(written):
        return f"Write {part}, in small letters and in this order."
    if written.lower() in _WITHOUT_DATE:
        return f"Write {written.lower()}, in small letters."
    if one := meant(written):
        said = " to ".join(_spoken(part, phrases_of()) for part in one.split("/"))
        return f"If {said} is meant, write {one}. {_HOW}"
    return f"There is no such day in the calendar. {_HOW}" if is_like_a_day(written) else _HOW


def _last_day(year: int, month: int) -> date:
    if not 1 <= month <= 12:
        raise ValueError(month)
    return date(year, month, calendar.monthrange(year, month)[1])


def _spoken(part: str, t: Phrases) -> str:
    year, *others = [int(number) for number in part.split("-")]
    if not others:
        return str(year)
    month = t(f"month.{others[0]}")
    if len(others) == 1:
        return t("date.month", month=month, year=year)
    return t("date.day", day=others[1], month=month, year=year)


Date = Annotated[
    When,
    PlainValidator(parse_when),
    PlainSerializer(lambda when: when.written, return_type=str),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "pattern": _PATTERN}, {"type": "integer", "minimum": 1000}]}
    ),
]

Changed = Annotated[
    Date | None,
    Field(
        description="When it was last changed in a way that a reader should know of. Left out "
        "while it is as it was when the site began.",
        examples=["2026-11-23"],
    ),
]
