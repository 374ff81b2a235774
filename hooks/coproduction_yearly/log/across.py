"""Rules that look at more than one cell of a log: doubles, codes, days, and what does not fit."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from coproduction.model.when import When
from coproduction.problem import Severity, nearest
from coproduction_yearly.log.columns import plain, sheet
from coproduction_yearly.log.doubles import doubles
from coproduction_yearly.log.faults import Fault
from coproduction_yearly.log.fits import FITS, consented
from coproduction_yearly.log.row import Log, Row

_NOBODY = (
    "It has no rows, so the report will say that nobody took part.",
    "Write a row each time a person took a role.",
)


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
        level: Severity = "warning" if warn else "error"
        return Fault(self.titles[row.sheet], row.number, place, title, what, mend, level)

    def of_sheet(self, name: str, what: str, mend: str) -> Iterator[Fault]:
        """A warning about a sheet as a whole, if it could be read."""
        title = self.titles.get(name)
        if title and all(one.sheet != title for one in self.faults):
            yield Fault(title, 0, 0, "", what, mend, "warning")


def across(log: Log, period: When, found: Found) -> Iterator[Fault]:
    """The faults of rows beside one another, and of cells that do not fit."""
    tell = found.fault
    for name, rows in log.rows.items():
        yield from doubles(name, rows, tell)
        yield from _unknown(name, log, tell)
        yield from _answers(rows, tell) if name == "feedback" else ()
        yield from _codes(name, log, tell)
        yield from _unpublished([one for one in rows if not found.is_told(one)], tell)
        for row in rows:
            for fits in (FITS.get(name), consented):
                for column, what, mend in fits(row, period) if fits else ():
                    yield tell(row, column, what, mend)
    if log.rows["people"] and not log.rows["involvement"]:
        yield from found.of_sheet("involvement", *_NOBODY)


def _unknown(name: str, log: Log, tell: Callable[..., Fault]) -> Iterator[Fault]:
    """Codes and names that the sheet which lists them does not know."""
    for column in (one for one in sheet(name).columns if one.kind in ("of", "names")):
        listed = sheet(column.sheet).columns[0].name
        lists = log.rows[column.sheet]
        known = {plain(row[listed]): row[listed] for row in lists if row[listed]}
        found = [
            (row, value)
            for row in log.rows[name]
            for value in _several(row[column.name])
            if plain(value) not in known
        ]
        unread = sum(row[listed] is None for row in lists)
        if len({value for _, value in found}) <= unread or (column.needed and not known):
            continue  # they may stand in cells of the list that cannot be read, which are told
        other = sheet(column.sheet).title
        for row, value in found:
            what = f"“{value}” is not on the sheet “{other}”."
            near = nearest(value, known.values()) if known else ""
            yield tell(row, column.name, what, f"Add it there, or mend it here. {near}".strip())


def _several(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value or ()


def _answers(rows: tuple[Row, ...], tell: Callable[..., Fault]) -> Iterator[Fault]:
    """Questions that more people answered than were asked."""
    asked: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        asked.setdefault((plain(row["question"] or ""), row["activity"]), []).append(row)
    for of_one in asked.values():
        most = max((row["asked"] for row in of_one if row["asked"] is not None), default=None)
        answered = sum(row["people"] or 0 for row in of_one)
        if most is not None and answered > most:
            what = f"{answered} answered this question, and {most} were asked."
            yield tell(of_one[0], "people", what, "Mend one of the numbers.")


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
