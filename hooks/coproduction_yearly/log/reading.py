"""A log, read and checked: rows with values by the names of columns, and every fault at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coproduction.model.when import When
from coproduction.rules.contact import contacts
from coproduction_yearly.log.across import Found, across
from coproduction_yearly.log.cell import NotRead
from coproduction_yearly.log.columns import EXAMPLE, Column, Sheet, plain, sheets
from coproduction_yearly.log.faults import Fault
from coproduction_yearly.log.heads import Head, head_of, joined_fault, matched
from coproduction_yearly.log.row import Log, Row
from coproduction_yearly.log.table import Cells, Table
from coproduction_yearly.log.tables import read_tables
from coproduction_yearly.log.values import is_total, read_value


@dataclass(frozen=True)
class _Sheet:
    sheet: Sheet
    table: Table
    head: Head


def read_log(path: Path, period: When) -> tuple[Log, list[Fault]]:
    """The log in a file or folder, of one period; raises `NoLog` for what is none.

    A log with errors holds the rows that could be read.
    """
    faults: list[Fault] = []
    tables = matched(read_tables(path), faults)
    rows: dict[str, tuple[Row, ...]] = {}
    recorded: set[tuple[str, str]] = set()
    places: dict[tuple[str, str], int] = {}
    for sheet in sheets():
        table = tables.get(sheet.name)
        head = head_of(table, sheet, faults) if table else None
        if table is None or head is None:
            rows[sheet.name] = ()
            continue
        found = _Sheet(sheet, table, head)
        faults += _joined(found)
        rows[sheet.name] = tuple(_rows(found, faults))
        places |= {(sheet.name, one.name): at for at, one in head.columns.items()}
        recorded |= {(sheet.name, name) for row in rows[sheet.name] for name in row.values}
    titles = {name: table.title for name, table in tables.items()}
    log = Log(rows, frozenset(recorded), _is_example(tables))
    return log, [*faults, *across(log, period, Found(titles, places, faults))]


def _is_example(tables: Mapping[str, Table]) -> bool:
    firsts = [str(one) for table in tables.values() for one in (table.rows[:1] or ((),))[0][:1]]
    return bool(firsts) and all(first.startswith(EXAMPLE) for first in firsts)


def _joined(found: _Sheet) -> Iterator[Fault]:
    """Cells that were joined, among the titles and rows."""
    for one in found.table.joined:
        if one.last_row > found.head.row:
            yield joined_fault(found.table, one)


def _rows(found: _Sheet, faults: list[Fault]) -> Iterator[Row]:
    head = found.head
    titles = found.table.rows[head.row - 1]
    formulas: dict[int, set[int]] = {}
    for row, place in found.table.unworked:
        formulas.setdefault(row, set()).add(place)
    for at, cells in enumerate(found.table.rows[head.row :], start=head.row + 1):
        known = {place: one for place, one in head.columns.items() if _at(cells, place) is not None}
        unworked = formulas.get(at, set())
        if not known and not unworked & {*head.columns}:
            continue
        if _same(cells, titles):
            continue
        if is_total(cells[0] if cells else None):
            what, mend = "This is a row of totals.", "Delete the row. The tally adds up by itself."
            faults.append(Fault(found.table.title, at, 1, str(titles[0]), what, mend))
            continue
        yield Row(found.sheet.name, at, dict(_values(found, at, cells, unworked, faults)))


def _at(cells: Cells, place: int) -> Any:
    return cells[place - 1] if place <= len(cells) else None


def _same(cells: Cells, titles: Cells) -> bool:
    """Whether the titles stand here again."""
    return [plain(str(one)) for one in cells] == [plain(str(one)) for one in titles]


def _values(
    found: _Sheet, row: int, cells: Cells, unworked: set[int], faults: list[Fault]
) -> Iterator[tuple[str, Any]]:
    for place, column in found.head.columns.items():
        cell = _at(cells, place)
        try:
            if place in unworked:
                raise NotRead(
                    "A formula stands here whose result the file does not hold.",
                    "Open the file in your spreadsheet program and save it, or write the value.",
                )
            if cell is not None:
                yield column.name, _fit(read_value(cell, column), column)
            elif column.needed and not any(one.hides(row, place) for one in found.table.joined):
                raise NotRead("Nothing stands here.", f"Fill it in. {column.help}")
        except NotRead as error:
            title = str(_at(found.table.rows[found.head.row - 1], place))
            faults.append(Fault(found.table.title, row, place, title, error.what, error.mend))


def _fit(value: Any, column: Column) -> Any:
    """The value, unless its words hold how to reach somebody."""
    if column.kind == "words" and (told := next(contacts(value), None)):
        raise NotRead(f"Contact details, “{told[1]}”.", "Take them out: no log holds any.")
    return value
