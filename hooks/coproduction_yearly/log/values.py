"""Values of cells, by the kinds of their columns: codes, choices, names, days, amounts, words."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache

from coproduction.characters import MEND, hidden
from coproduction.problem import nearest
from coproduction_yearly.log.amounts import read_hours, read_money, read_number, read_yes_no
from coproduction_yearly.log.cell import Cell, NotRead, shown
from coproduction_yearly.log.columns import Column, plain
from coproduction_yearly.log.dates import read_date

Value = str | int | float | date | tuple[str, ...]

ABOUT_NOBODY = "about nobody"
"""Stands under “Consent recorded” where words are about no person."""
_FAILED = {"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "Err:502", "#SPILL!"}
_CODE = re.compile(r"[A-Z]{0,4}[-_/. ]?\d{1,6}")
_HOW_CODE = "Write a letter or two and a number, such as P001, and nothing that says who it is."


def read_value(cell: Cell, column: Column) -> Value:
    """What a cell says, read as its column wants it; raises `NotRead`."""
    if isinstance(cell, str) and cell.strip() in _FAILED:
        mend = "Write the value itself in place of the formula."
        raise NotRead(f"The formula in this cell failed: {cell.strip()}.", mend)
    match column.kind:
        case "code" | "of":
            return code(cell)
        case "choice":
            return _choice(cell, column)
        case "choices":
            parts = _split(cell, r"[,;/+&\n]| and ")
            return tuple(dict.fromkeys(_choice(one, column) for one in parts))
        case "names":
            return tuple(dict.fromkeys(_split(cell, r"[,;\n]")))
        case "yes-no":
            return read_yes_no(cell)
        case "date":
            return read_date(cell)
        case "number":
            return read_number(cell, column.most)
        case "hours":
            return read_hours(cell, column.most)
        case "money":
            return read_money(cell, column.most)
        case "consent":
            return _consent(cell)
        case _:
            return _words(cell, column)


def code(cell: Cell) -> str:
    """A code in one form, so that p-001 and P001 are one person's; raises `NotRead`."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    words = " ".join(str(cell).split()).upper()
    if isinstance(cell, datetime | date) or not _CODE.fullmatch(words):
        looks = "looks like an address" if "@" in words else "is not a code"
        looks = (
            "looks like a name" if re.fullmatch(r"[^\W\d]{2,}([ .'’-]+[^\W\d]+)*", words) else looks
        )
        raise NotRead(f"“{shown(cell)}” {looks}.", _HOW_CODE)
    return re.sub(r"[-_/. ]", "", words)


def is_total(cell: Cell | None) -> bool:
    """Whether a row that begins so adds up others."""
    return isinstance(cell, str) and plain(cell) in ("total", "totals", "sum", "grand total")


def _choice(cell: Cell, column: Column) -> str:
    if isinstance(cell, bool):
        cell = "yes" if cell else "no"
    found = _named(column).get(plain(str(cell)))
    if found is None:
        unknown = "" if column.needed else " Leave it empty where nobody knows."
        mend = nearest(str(cell), column.choices) + unknown
        raise NotRead(f"“{shown(cell)}” is not in the list.", mend)
    return found


def _named(column: Column) -> dict[str, str]:
    return _choices(column.choices, tuple(column.also.items()))


@cache
def _choices(right: tuple[str, ...], also: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """What may be written for each choice, as it is compared."""
    named = {plain(word): one for word, one in also}
    return named | {plain(one): one for one in right}


def _split(cell: Cell, between: str) -> Iterable[str]:
    parts = (" ".join(part.split()) for part in re.split(between, str(cell)))
    return [part for part in parts if part]


def _consent(cell: Cell) -> str | date:
    """A day, or that the words are about nobody."""
    if isinstance(cell, str) and plain(cell) in ("about nobody", "nobody", "about no one"):
        return ABOUT_NOBODY
    try:
        return read_date(cell)
    except NotRead as error:
        mend = f"Write the day on which they said yes in writing, or: {ABOUT_NOBODY}."
        raise NotRead(error.what, mend) from None


def _words(cell: Cell, column: Column) -> str:
    if isinstance(cell, bool):
        return "Yes" if cell else "No"
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    words = " ".join(str(cell.date() if isinstance(cell, datetime) else cell).split())
    if unseen := next(hidden(words), None):
        raise NotRead(unseen.what, MEND)
    if column.most and len(words) > column.most:
        what = f"“{shown(words)}” has {len(words):,} letters; the most is {column.most}."
        raise NotRead(what, "Say it in fewer words.")
    return words
