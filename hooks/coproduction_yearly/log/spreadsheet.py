"""Reads a spreadsheet (.xlsx) as Excel, LibreOffice and others write it, with its values alone."""

import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from coproduction_yearly.log.cell import Cell
from coproduction_yearly.log.faults import NoLog
from coproduction_yearly.log.table import MOST_BYTES, Cells, Joined, Table, table

_PASSWORD = b"\xd0\xcf\x11\xe0"
"""How old spreadsheets begin, and new ones with a password."""
_FORMULA = (b"<f>", b"<f ", b"<f/>")
_MERGED = (b"<mergeCell ",)
_SHEETS = "xl/worksheets/"


def read_spreadsheet(path: Path) -> tuple[Table, ...]:
    """Every sheet with its values; raises `NoLog` for what is no spreadsheet."""
    has_formulas, has_merged = _looked_through(path)
    with _as_messages():
        tables = _values(path)
        if has_formulas:
            formulas = dict(_formulas(path))
            tables = [replace(one, unworked=_unworked(formulas[one.title], one)) for one in tables]
        if has_merged:
            tables = _with_merged(path, tables)
    return tuple(tables)


@contextmanager
def _as_messages() -> Iterator[None]:
    """Whatever a damaged file makes the library raise, as a `NoLog`.

    It promises no errors of its own, and a file from outside can be wrong in any way.
    """
    try:
        yield
    except NoLog:
        raise
    except Exception as error:
        raise _damaged() from error


def _damaged() -> NoLog:
    return NoLog(
        "This spreadsheet cannot be read: it is damaged.",
        "Open it in your spreadsheet program, and save it again as .xlsx.",
    )


def _looked_through(path: Path) -> tuple[bool, bool]:
    """Whether there are formulas and joined cells; raises `NoLog` for what should not be opened."""
    with path.open("rb") as file:
        if file.read(4) == _PASSWORD:
            raise NoLog(
                "This spreadsheet has a password, or is of an old kind.",
                "Save it as .xlsx without a password, where nobody else can open it.",
            )
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(one.file_size for one in archive.infolist()) > MOST_BYTES:
                raise NoLog("This file is too large for a log.", "Look what was saved in it.")
            texts = [
                archive.read(one) for one in archive.namelist() if one.endswith((".xml", ".rels"))
            ]
            inner = [archive.read(one) for one in archive.namelist() if one.startswith(_SHEETS)]
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError) as error:
        raise NoLog("This is no spreadsheet.", "Give a file of the kind .xlsx.") from error
    if any(b"<!DOCTYPE" in text or b"<!ENTITY" in text for text in texts):
        raise _damaged()
    return tuple(  # type: ignore[return-value]
        any(mark in text for text in inner for mark in marks) for marks in (_FORMULA, _MERGED)
    )


def _values(path: Path) -> list[Table]:
    return [table(title, rows) for title, rows in _opened(path, data_only=True)]


def _opened(path: Path, data_only: bool) -> Iterator[tuple[str, Iterator[Cells]]]:
    book = load_workbook(path, read_only=True, data_only=data_only, keep_links=False)
    try:
        for page in book.worksheets:
            page.reset_dimensions()  # some programs write a wrong size
            yield page.title, (_plain(row) for row in page.iter_rows(values_only=True))
    finally:
        book.close()


def _plain(row: tuple[Any, ...]) -> Cells:
    return tuple(None if isinstance(one, str) and not one.strip() else one for one in row)


def _formulas(path: Path) -> Iterator[tuple[str, tuple[tuple[int, int], ...]]]:
    """The cells of each sheet that hold a formula."""
    for title, rows in _opened(path, data_only=False):
        yield (
            title,
            tuple(
                (at, column)
                for at, row in enumerate(rows, start=1)
                for column, cell in enumerate(row, start=1)
                if isinstance(cell, str) and cell.startswith("=")
            ),
        )


def _unworked(formulas: Iterable[tuple[int, int]], values: Table) -> frozenset[tuple[int, int]]:
    """Those of the cells with formulas that have no value."""
    return frozenset(cell for cell in formulas if _at(values, *cell) is None)


def _at(values: Table, row: int, column: int) -> Cell | None:
    cells = values.rows[row - 1] if row <= len(values.rows) else ()
    return cells[column - 1] if column <= len(cells) else None


def _with_merged(path: Path, tables: list[Table]) -> list[Table]:
    book = load_workbook(path, data_only=True, keep_links=False)
    joined = {
        page.title: tuple(
            Joined(one.coord, one.min_row, one.max_row, one.min_col, one.max_col)
            for one in page.merged_cells.ranges
        )
        for page in book.worksheets
    }
    return [replace(one, joined=joined[one.title]) for one in tables]
