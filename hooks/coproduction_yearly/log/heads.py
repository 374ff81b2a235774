"""Sheets and columns found in a file: by their titles, whatever their case, order and signs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from coproduction_yearly.log.columns import Column, Sheet, plain, sheets
from coproduction_yearly.log.faults import Fault
from coproduction_yearly.log.table import Joined, Table
from coproduction_yearly.log.workbook import READ_ME

_FIRST_ROWS = 20
"""Rows in which the titles may stand."""
_PRIVATE = {
    "name", "names", "first name", "last name", "surname", "full name", "email", "e mail",
    "phone", "telephone", "mobile", "address", "postcode", "date of birth", "dob", "nhs number",
    "diagnosis", "condition", "disability", "bank", "account number", "sort code",
}  # fmt: skip
"""Titles of columns that should stand in no log."""


@dataclass(frozen=True)
class Head:
    """The row of titles of a table, and its columns by where they stand, from 1."""

    row: int
    columns: dict[int, Column]


def matched(tables: Sequence[Table], faults: list[Fault]) -> dict[str, Table]:
    """The table of each sheet by the sheet's name; tells of those missing and those unknown."""
    found: dict[str, Table] = {}
    unknown: list[Table] = []
    for table in tables:
        sheet = next((one for one in sheets() if _is(table.title, one)), None)
        if sheet is None:
            unknown.append(table)
        elif sheet.name in found:
            what = f"There are two sheets “{sheet.title}”."
            faults.append(Fault(table.title, 0, 0, "", what, "Put their rows into one of them."))
        else:
            found[sheet.name] = table
    for sheet in (one for one in sheets() if one.name not in found):
        faults += _missing(sheet, unknown)
    for table in unknown:
        if table.rows and plain(table.title) not in ("read me first", "readme", plain(READ_ME)):
            what = "This sheet belongs to no log, and nothing on it is read."
            faults.append(Fault(table.title, 0, 0, "", what, "Delete it, or leave it.", "warning"))
    return found


def _is(title: str, sheet: Sheet) -> bool:
    return plain(title) in (plain(sheet.title), plain(sheet.name))


def _missing(sheet: Sheet, unknown: list[Table]) -> Iterator[Fault]:
    what = f"There is no sheet “{sheet.title}”."
    titles = {plain(one.title): one for one in unknown}
    close = get_close_matches(plain(sheet.title), titles, n=1, cutoff=0.6)
    close += [one for one in titles if plain(sheet.title) in one.split()]
    if close:
        near = titles[close[0]]
        unknown.remove(near)
        yield Fault(near.title, 0, 0, "", what, f"Rename this sheet to “{sheet.title}”.")
    elif not sheet.optional:
        mend = f"Add it, as a new log has it: {', '.join(one.title for one in sheet.columns)}."
        yield Fault("", 0, 0, "", what, mend)


def head_of(table: Table, sheet: Sheet, faults: list[Fault]) -> Head | None:
    """Where the titles stand, and which; tells of those missing, doubled and unknown."""
    titled = {plain(one): column for column in sheet.columns for one in (column.name, column.title)}
    rows = [
        sum(plain(str(cell)) in titled for cell in row if cell is not None)
        for row in table.rows[:_FIRST_ROWS]
    ]
    best = max(rows, default=0)
    if best < min(2, len(sheet.columns)):
        what = "The row with the titles of the columns is not there."
        mend = f"Write it above the rows: {', '.join(one.title for one in sheet.columns)}."
        faults.append(Fault(table.title, 0, 0, "", what, mend))
        return None
    row = rows.index(best) + 1
    if joined := [one for one in table.joined if one.first_row <= row <= one.last_row]:
        faults += [joined_fault(table, one) for one in joined]
        return None
    columns: dict[int, Column] = {}
    unknown: dict[int, str] = {}
    for at, cell in enumerate(table.rows[row - 1], start=1):
        title = str(cell) if cell is not None else ""
        column = titled.get(plain(title))
        if column is None:
            unknown[at] = title
        elif column in columns.values():
            what = f"There are two columns “{column.title}”."
            faults.append(Fault(table.title, row, at, title, what, "Delete one of them."))
        else:
            columns[at] = column
    faults += _lacking(table, row, [one for one in sheet.columns if one not in columns.values()],
                       unknown)  # fmt: skip
    faults += _extra(table, row, unknown)
    return Head(row, columns)


def joined_fault(table: Table, joined: Joined) -> Fault:
    """What is told of cells that were joined."""
    what = f"The cells {joined.cells} are joined into one, so that only the first has a value."
    mend = "Split them, and write the value into each."
    return Fault(table.title, joined.first_row, 0, "", what, mend)


def _lacking(
    table: Table, row: int, missing: Sequence[Column], unknown: dict[int, str]
) -> Iterator[Fault]:
    for column in missing:
        what = f"There is no column “{column.title}”."
        titles = {plain(title): at for at, title in unknown.items() if title}
        close = get_close_matches(plain(column.title), titles, n=1, cutoff=0.7)
        if close:
            at = titles[close[0]]
            title = unknown.pop(at)
            yield Fault(table.title, row, at, title, what, f"Write “{column.title}” here.")
        elif column.needed:
            yield Fault(table.title, row, 0, "", what, "Add it, with its title in this row.")
        else:
            mend = "Add it, if you know what belongs in it. Nothing is counted of it now."
            yield Fault(table.title, row, 0, "", what, mend, "warning")


def _extra(table: Table, row: int, unknown: dict[int, str]) -> Iterator[Fault]:
    """Columns that are not read, where anything stands in them."""
    below = table.rows[row:]
    width = max((len(one) for one in below), default=0)
    beyond = dict.fromkeys(range(len(table.rows[row - 1]) + 1, width + 1), "")
    for at, title in {**unknown, **beyond}.items():
        if not any(len(one) >= at and one[at - 1] is not None for one in below):
            continue
        if plain(title) in _PRIVATE:
            what = f"A log holds nothing such as “{title}”."
            mend = "Delete the column. Keep who is who somewhere else, where few can open it."
            yield Fault(table.title, row, at, title, what, mend)
        else:
            what = "This column belongs to no log, and nothing in it is read."
            yield Fault(table.title, row, at, title, what, "Delete it, or leave it.", "warning")
