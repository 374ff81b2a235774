"""Changes that people make to a log in a spreadsheet program."""

from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from small_log import Change


def put(sheet: str, cell: str, value: Any) -> Change:
    """Writes a value into a cell."""

    def change(book: Workbook) -> None:
        book[sheet][cell] = value

    return change


def join(sheet: str, cells: str) -> Change:
    return lambda book: book[sheet].merge_cells(cells)


def rename(sheet: str, title: str) -> Change:
    def change(book: Workbook) -> None:
        book[sheet].title = title

    return change


def add(sheet: str, *cells: Any) -> Change:
    """Writes a row below the last."""
    return lambda book: book[sheet].append([*cells])


def drop_column(sheet: str, number: int) -> Change:
    return lambda book: book[sheet].delete_cols(number)


def drop_row(sheet: str, number: int) -> Change:
    return lambda book: book[sheet].delete_rows(number)


def empty_rows(sheet: str, number: int) -> Change:
    return lambda book: book[sheet].insert_rows(number, 3)


def both(*changes: Change) -> Change:
    def change(book: Workbook) -> None:
        for one in changes:
            one(book)

    return change


def styled_to_the_end(book: Workbook) -> None:
    book["People"]["A1048576"].font = Font(bold=True)


def titles_pasted_again(book: Workbook) -> None:
    page = book["People"]
    page.append([cell.value for cell in page[3]])


def moved_columns(book: Workbook) -> None:
    page = book["People"]
    for row in range(3, 28):
        page.cell(row, 1).value, page.cell(row, 2).value = (
            page.cell(row, 2).value,
            page.cell(row, 1).value,
        )
