"""Rules that look at more than one cell of a log: doubles, codes, days, and what does not fit."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from coproduction.model.when import When
from coproduction.problem import nearest
from coproduction_yearly.log.columns import plain, sheet, sheets
from coproduction_yearly.log.faults import Fault
from coproduction_yearly.log.fits import FITS
from coproduction_yearly.log.row import Log, Row

_WHOLE = {
    "involvement": ("person", "activity", "role"),
    "feedback": ("activity", "question", "answer"),
}
"""What makes two rows of a sheet one; of other sheets, all that stands in them."""


@dataclass(frozen=True)
class Found:
    """The titles of the sheets as they stand, where their columns are, and the faults so far."""

    titles: Mapping[str, str]
    places: Mapping[tuple[str, str], int]
    faults: Sequence[Fault]

    def is_told(self, row: Row) -> bool:
        """Whether there are faults of a row already."""
        return (self.titles[row.sheet], row.number) in self._told

    @cached_property
    def _told(self) -> set[tuple[str, int]]:
        return {(one.sheet, one.row) for one in self.faults}

    def fault(self, row: Row, column: str, what: str, mend: str, warn: bool = False) -> Fault:
        """The fault at a column of a row."""
        place = self.places.get((row.sheet, column), 0)
        title = sheet(row.sheet).column(column).title
        level = "warning" if warn else "error"
        return Fault(
            self.titles[row.sheet],
            row.number,
            place,
            title,
            what,
            mend,
            level,  # type: ignore[arg-type]
        )


def across(log: Log, period: When, found: Found) -> Iterator[Fault]:
    """The faults of rows beside one another, and of cells that do not fit."""
    tell = found.fault
    for name, rows in log.rows.items():
        yield from _doubles(name, rows, tell)
        yield from _unknown(name, log, tell)
        yield from _codes(name, log, tell)
        yield from _unpublished([one for one in rows if not found.is_told(one)], tell)
        for row in rows:
            for column, what, mend in FITS.get(name, _nothing)(row, period):
                yield tell(row, column, what, mend)


def _nothing(row: Row, period: When) -> Iterator[tuple[str, str, str]]:
    yield from ()


def _doubles(name: str, rows: tuple[Row, ...], tell: Callable[..., Fault]) -> Iterator[Fault]:
    """Two rows with one code, and two rows that are the same."""
    first = sheet(name).columns[0]
    codes: dict[str, Row] = {}
    whole: dict[tuple[object, ...], Row] = {}
    for row in rows:
        if first.kind in ("code", "name") and (value := row[first.name]):
            before = codes.setdefault(plain(value), row)
            if before is not row:
                yield _twice(row, before, first.name, tell)
            continue
        names = _WHOLE.get(name) or tuple(one.name for one in sheet(name).columns)
        values = tuple(row[one] for one in names)
        if any(one is None for one in (row[one.name] for one in sheet(name).columns if one.needed)):
            continue
        before = whole.setdefault(values, row)
        if before is not row:
            what = f"This row says the same as row {before.number}."
            mend = "Delete one of them, or say what differs."
            if name == "involvement":
                mend = "Make one row of both, with all the hours, or choose another role."
            yield tell(row, first.name, what, mend)


def _twice(row: Row, before: Row, column: str, tell: Callable[..., Fault]) -> Fault:
    value = row[column]
    one, other = before["perspective"], row["perspective"]
    if one != other and one and other:
        what = f"“{value}” is “{one}” in row {before.number} and “{other}” here."
        return tell(row, column, what, "Give each person a code of their own, or make one row.")
    what = f"“{value}” stands in row {before.number} already."
    return tell(row, column, what, "Delete the row, or give it a code of its own.")


def _unknown(name: str, log: Log, tell: Callable[..., Fault]) -> Iterator[Fault]:
    """Codes and names that the sheet which lists them does not know."""
    for column in (one for one in sheet(name).columns if one.kind in ("of", "names")):
        listed = sheet(column.sheet).columns[0].name
        lists = log.rows[column.sheet]
        known = {plain(row[listed]): row[listed] for row in lists if row[listed]}
        if column.needed and len(known) < max(1, len(lists)):
            continue  # the list itself has faults, which are told
        other = next(one for one in sheets() if one.name == column.sheet).title
        for row in log.rows[name]:
            found = row[column.name] or ()
            for value in (found,) if isinstance(found, str) else found:
                if plain(value) not in known:
                    what = f"“{value}” is not on the sheet “{other}”."
                    near = nearest(value, known.values()) if known else ""
                    yield tell(
                        row, column.name, what, f"Add it there, or mend it here. {near}".strip()
                    )


def _codes(name: str, log: Log, tell: Callable[..., Fault]) -> Iterator[Fault]:
    """Codes of people in words that may be published."""
    codes = {str(row["person"]) for row in log.rows["people"] if row["person"]}
    lettered = {one.casefold() for one in codes if not one.isdigit()}
    columns = [one.name for one in sheet(name).columns if one.kind in ("words", "name")]
    for row in log.rows[name]:
        for column in columns if row["publish"] else ():
            words = {*re.findall(r"[\w./-]+", str(row[column] or "").casefold())}
            if found := sorted(words & lettered):
                what = f"The words hold a person's code, “{found[0].upper()}”."
                yield tell(row, column, what, "Take it out: no code may leave the log.")


def _unpublished(rows: Sequence[Row], tell: Callable[..., Fault]) -> Iterator[Fault]:
    for row in rows:
        if row["publish"] and row["consent"] is None:
            what = "The words may be published, and no consent is recorded. They stay in the log."
            mend = "Write the day on which people said yes in writing"
            about = "." if row.sheet == "comments" else ", or: about nobody."
            yield tell(row, "consent", what, mend + about, warn=True)
