"""Days in the forms in which people type them: 2026-05-03, 3/5/26, 3 May 2026, 46145.

The day comes before the month, as people write in the United Kingdom. Spreadsheets keep a day as
a number of days; who types into a cell for words finds that number there.
"""

import re
from datetime import date, timedelta
from math import isfinite

from coproduction_yearly.log.cell import Cell, NotRead, shown

DATE = "d mmm yyyy"
"""How the spreadsheet shows a date."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FULL = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_HOW_DATE = "Write the day such as 3 May 2026, with the day before the month."
_SERIAL = range(36526, 73051)
"""Numbers that spreadsheets keep for the days from 2000 to 2100."""
_EPOCH = date(1899, 12, 30)


def read_date(value: Cell) -> date:
    """The day; raises `NotRead`."""
    if isinstance(value, date):
        return _day(value.year, value.month, value.day, value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _serial(value)
    if not isinstance(value, str):
        raise NotRead(f"“{shown(value)}” is not a day.", _HOW_DATE)
    words = re.sub(r"[,\s]+", " ", value).strip().casefold()
    words = re.sub(r"^[a-z]{3,9}day,? |^(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun) ", "", words)
    words = re.sub(r"[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$", "", words)
    if re.fullmatch(r"\d{5}(\.0+)?", words):
        return _serial(float(words))
    if found := re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", words):
        return _day(int(found[1]), int(found[2]), int(found[3]), value)
    if found := re.fullmatch(r"(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})", words):
        return _day(_year(found[3]), int(found[2]), int(found[1]), value)
    named = r"([a-z]{3,9})\.?"
    if found := re.fullmatch(
        rf"(\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]?{named}[ -]?(\d{{4}}|'?\d{{2}})", words
    ):
        return _day(_year(found[3]), _month(found[2], value), int(found[1]), value)
    if found := re.fullmatch(rf"{named} (\d{{1,2}})(?:st|nd|rd|th)? (\d{{4}})", words):
        return _day(int(found[3]), _month(found[1], value), int(found[2]), value)
    if re.fullmatch(rf"{named} \d{{4}}|\d{{4}}|\d{{1,2}}[/.-]\d{{4}}", words):
        raise NotRead(f"“{shown(value)}” has no day.", f"Which day was it? {_HOW_DATE}")
    if re.fullmatch(rf"\d{{1,2}}(?:st|nd|rd|th)? {named}|\d{{1,2}}[/.-]\d{{1,2}}", words):
        raise NotRead(f"“{shown(value)}” has no year.", _HOW_DATE)
    raise NotRead(f"“{shown(value)}” is not a day that can be read.", _HOW_DATE)


def _serial(number: float) -> date:
    if not isfinite(number) or int(number) not in _SERIAL:
        raise NotRead(f"“{number:g}” is a number, not a day.", _HOW_DATE)
    return _EPOCH + timedelta(days=int(number))


def _year(digits: str) -> int:
    year = int(digits.lstrip("'"))
    return year if year > 99 else 2000 + year


def _month(name: str, value: Cell) -> int:
    short = name[:3]
    full = _FULL[_MONTHS.index(short)] if short in _MONTHS else ""
    if not full.startswith(name) and name != "sept":
        raise NotRead(f"“{shown(value)}” names no month that can be read.", _HOW_DATE)
    return _MONTHS.index(short) + 1


def _day(year: int, month: int, day: int, value: Cell) -> date:
    try:
        found = date(year, month, day)
    except ValueError:
        turned = month > 12 and 1 <= day <= 12
        why = f" There is no month {month}: is the month before the day?" if turned else ""
        raise NotRead(f"“{shown(value)}” is no day that there is.{why}", _HOW_DATE) from None
    if not 2000 <= found.year <= 2100:
        what = f"“{shown(value)}” is not a day of these years."
        raise NotRead(what, f"Look at the year. {_HOW_DATE}")
    return found
