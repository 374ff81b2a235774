"""How a date that cannot be read was probably meant."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime

_FORMS = (
    *("%d/%m/%Y", "%d/%m/%y", "%d-%m-%Y", "%d.%m.%Y", "%Y/%m/%d", "%Y.%m.%d", "%Y-%m-%d"),
    *("%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y"),
)
"""How days are written elsewhere, in Britain the day first."""
_MONTHS = ("%B %Y", "%b %Y", "%m/%Y", "%Y/%m", "%m.%Y", "%Y.%m")
"""How months are."""
_YEARS = re.compile(r"((?:1\d|20)\d\d) ?(?:-|to|/) ?((?:1\d|20)?\d\d)")
"""How two years are; the second may be short."""
_SPAN = re.compile(r"([A-Z][a-z]+)(?: ?- ?| to )([A-Z][a-z]+) (\d{4})")
"""How some months of a year are."""
_QUARTER = re.compile(r"Q([1-4])[ ,/-]*(\d{4})|(\d{4})[ ,/-]*Q([1-4])", re.IGNORECASE)
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_AROUND = re.compile(
    r"(?<=\d)(?:st|nd|rd|th)\b|^[A-Za-z]+day,? |,|(?<=\d)T.*| \d\d?:.*| \([A-Za-z]+\)$"
    r"|(?<=Sep)t\.?(?= )"
)
"""What stands in or around a date and says no more."""
_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
_PART_OF_YEAR = re.compile(
    r"(?:in |the )*(early|spring|summer|autumn|fall|winter|late)[ ,-]+(?:in |of )?(\d{4})"
    r"|(\d{4})[ ,-]+(early|spring|summer|autumn|fall|winter|late)",
    re.IGNORECASE,
)


def part_of_year(written: str) -> str:
    """A season, or another part of a year, as it is written here; "" of other words."""
    part = _PART_OF_YEAR.fullmatch(written)
    if not part:
        return ""
    name = (part[1] or part[4]).lower().replace("fall", "autumn")
    return f"{name} {part[2] or part[3]}"


def meant(written: str) -> str:
    """The day, month or range in ISO 8601 that some words can mean; "" where it is not one alone.

    In Britain the day stands before the month.
    """
    bare = _DASHES.sub("-", unicodedata.normalize("NFKC", written))
    found = {*_read(" ".join(_AROUND.sub("", bare).split()))}
    return found.pop() if len(found) == 1 else ""


def is_like_a_day(written: str) -> bool:
    """Whether words look like a day that the calendar may not have."""
    return _DAY.fullmatch(written) is not None


def _read(bare: str) -> Iterator[str]:
    for forms, short in ((_FORMS, "%Y-%m-%d"), (_MONTHS, "%Y-%m")):
        yield from (f"{day:{short}}" for form in forms if (day := _read_as(bare, form)))
    if (years := _YEARS.fullmatch(bare)) and not _read_as(bare, "%Y-%m"):
        last = years[2] if len(years[2]) > 2 else years[1][:2] + years[2]
        if int(last) > int(years[1]):
            yield f"{years[1]}/{last}"
    if span := _SPAN.fullmatch(bare):
        first, last_month = (_month(f"{one} {span[3]}") for one in (span[1], span[2]))
        if first and last_month:
            yield f"{first:%Y-%m}/{last_month:%Y-%m}"
    if quarter := _QUARTER.fullmatch(bare):
        number, year = int(quarter[1] or quarter[4]), quarter[2] or quarter[3]
        yield f"{year}-{3 * number - 2:02}/{year}-{3 * number:02}"


def _month(written: str) -> date | None:
    return _read_as(written, "%B %Y") or _read_as(written, "%b %Y")


def _read_as(written: str, form: str) -> date | None:
    try:
        return datetime.strptime(written, form).date()
    except ValueError:
        return None
