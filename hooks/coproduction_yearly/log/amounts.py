"""Numbers, hours, money, and yes or no, in the forms in which people type them."""

import re
from datetime import datetime, time, timedelta
from math import isfinite

from coproduction_yearly.log.cell import Cell, NotRead, shown

_YES = {"yes", "y", "true", "1", "yes please"}
_NO = {"no", "n", "false", "0", "none"}
_HOURS_AND_MINUTES = re.compile(
    r"(\d{1,3})(?::| ?h(?:ours?|rs?)? ?)(\d{1,2}) ?(?:m(?:in(?:ute)?s?)?)?"
)


def read_yes_no(value: Cell) -> bool:
    """True for yes; raises `NotRead`."""
    words = str(value).strip().casefold().rstrip(".")
    if words in _YES:
        return True
    if words in _NO:
        return False
    raise NotRead(f"“{shown(value)}” is neither yes nor no.", "Write yes or no.")


def read_number(value: Cell, most: int) -> int:
    """A whole number, at most `most`; raises `NotRead`."""
    number = _amount(value, "a whole number", "Write digits alone, such as 12.", value)
    if number != int(number):
        raise NotRead(f"“{shown(value)}” is not a whole number.", "Write digits alone, such as 12.")
    if number > most:
        raise NotRead(f"{number:,.0f} is too many: the most is {most:,}.", "Look at the number.")
    return int(number)


def read_hours(value: Cell, most: int) -> float:
    """Hours, at most `most`; raises `NotRead`."""
    how = "Write a number of hours, such as 3 or 2.5."
    if isinstance(value, datetime):
        raise NotRead(f"“{shown(value)}” is a day, not hours.", how)
    number = _amount(_hours(value), "a number of hours", how, value)
    if number > most:
        what = f"{number:g} hours in one row: the most is {most}."
        raise NotRead(what, "Look at the number. Write hours, not minutes, of one person.")
    return round(number, 2)


def _hours(value: Cell) -> Cell:
    """Hours without their unit; times of day and lengths of time as hours."""
    if isinstance(value, timedelta):
        return value.total_seconds() / 3600
    if isinstance(value, time):
        return value.hour + value.minute / 60
    if not isinstance(value, str):
        return value
    words = value.strip().casefold()
    if found := _HOURS_AND_MINUTES.fullmatch(words):
        return int(found[1]) + int(found[2]) / 60
    return re.sub(r"(?<=\d)½$", ".5", re.sub(r"(?<=[\d½ ])(h|hr|hrs|hour|hours)\.?$", "", words))


def read_money(value: Cell, most: int) -> float:
    """Pounds, at most `most`; raises `NotRead`."""
    how = "Write pounds in digits, such as 250 or 1200.50."
    number = _amount(_pounds(value), "an amount of money", how, value)
    if number > most:
        raise NotRead(f"£{number:,.2f} is too much: the most is £{most:,}.", how)
    return round(number, 2)


def _pounds(value: Cell) -> Cell:
    if not isinstance(value, str):
        return value
    return re.sub(r"^(£|gbp) ?|( ?(gbp|pounds))$", "", value.strip().casefold())


def _amount(value: Cell, what: str, how: str, written: Cell) -> float:
    """A number that is not below nothing: `what` it is, `how` it is written, what was `written`."""
    if isinstance(value, str):
        words = value.strip()
        if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", words):
            words = words.replace(",", "")
        if re.fullmatch(r"-?\d{1,12}(\.\d+)?", words):
            value = float(words)
        if re.fullmatch(r"\d{1,12},\d{1,2}", words):
            how = f"Did you mean {words.replace(',', '.')}? {how}"
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise NotRead(f"“{shown(written)}” is not {what}.", how)
    if value < 0:
        raise NotRead(f"“{shown(written)}” is less than nothing.", how)
    return float(value)
