"""The spreadsheet of a log: a sheet that explains, and a sheet of rows for each kind of record.

Made for people who read a screen with their ears as well: a table with titles on every sheet, no
joined cells, no empty rows or columns before it, what a column wants above it and in the cell.
"""

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from importlib.resources import files

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter as letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from coproduction.formats.zipped import pack
from coproduction_yearly.log.columns import Sheet, sheets
from coproduction_yearly.log.dates import DATE
from coproduction_yearly.log.dropdowns import dropdown

Value = str | int | float | date | None
Rows = Mapping[str, Sequence[Mapping[str, Value]]]
"""Of each sheet, its rows: values by the names of columns."""

READ_ME = "Read me first"
TITLE = "Log of who was involved"
ROOM = 2000
"""Rows for which a sheet has lists to choose from; more may be filled in."""
_MADE = datetime(2026, 1, 1)
"""Stands in the file as the day it was made, so that the same log has the same bytes."""
_FONT = "Arial"
_HEAD = PatternFill("solid", fgColor="FF14302F")
_HELP = PatternFill("solid", fgColor="FFEFF6F4")
_WRAPPED = Alignment(wrap_text=True, vertical="top")


def workbook(rows: Rows | None = None, mark: str = "") -> bytes:
    """The log as a spreadsheet: empty, or with rows; `mark` stands first on every sheet."""
    book = Workbook()
    first = book.worksheets[0]
    first.title = READ_ME
    _explain(first, mark)
    for one in sheets():
        _sheet(book.create_sheet(one.title), one, (rows or {}).get(one.name, ()), mark)
    for one in sheets():
        cells = f"'{one.title}'!$A${one.first}:$A${one.first + ROOM - 1}"
        if one.columns[0].kind == "code":
            book.defined_names[one.name] = DefinedName(one.name, attr_text=cells)
    properties = book.properties
    properties.title, properties.language = f"{mark} {TITLE}".strip(), "en"
    properties.creator, properties.created = "", _MADE
    properties.description = "Private. It holds codes of people: do not publish it."
    return _saved(book)


def empty() -> bytes:
    """The spreadsheet that a network begins with."""
    return workbook()


def _saved(book: Workbook) -> bytes:
    """The file, each time with the same bytes."""
    book.properties.modified = _MADE
    written = io.BytesIO()
    ExcelWriter(book, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED)).save()
    with zipfile.ZipFile(written) as archive:
        return pack({name: archive.read(name) for name in archive.namelist()})


def _explain(page: Worksheet, mark: str) -> None:
    page.column_dimensions["A"].width = 100
    page.sheet_view.showGridLines = False
    text = (files("coproduction_yearly") / "log/read-me-first.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line]
    for row, line in enumerate([mark, *lines] if mark else lines, start=1):
        head = line.startswith("# ")
        cell = page.cell(row, 1, line.removeprefix("# "))
        size = 20 if line == f"# {READ_ME}" else 15 if head else 12
        cell.font, cell.alignment = Font(name=_FONT, size=size, bold=head or line == mark), _WRAPPED
        lines_high = 1 + len(line) // 84
        page.row_dimensions[row].height = size * 2.2 if head else 17.0 * lines_high + 3
    _printed(page)


def _sheet(page: Worksheet, sheet: Sheet, rows: Sequence[Mapping[str, Value]], mark: str) -> None:
    last = letter(len(sheet.columns))
    page["A1"] = f"{mark} {sheet.says}".strip()
    page["A1"].font = Font(name=_FONT, size=13, bold=True)
    page.row_dimensions[1].height = 24
    head = sheet.first - 1
    for at, column in enumerate(sheet.columns, start=1):
        wanted = " Needed." if column.needed else ""
        told = page.cell(head - 1, at, column.help + wanted)
        told.font, told.fill, told.alignment = Font(name=_FONT, size=11), _HELP, _WRAPPED
        title = page.cell(head, at, column.title)
        title.font = Font(name=_FONT, size=12, bold=True, color="FFFFFFFF")
        title.fill, title.alignment = _HEAD, _WRAPPED
        page.column_dimensions[letter(at)].width = column.width
        if list_ := dropdown(column, f"{letter(at)}{sheet.first}", ROOM):
            page.add_data_validation(list_)
    helps = [(len(one.help) + 8 * one.needed) / (one.width - 2) for one in sheet.columns]
    page.row_dimensions[head - 1].height = 15.0 * (1.6 + int(max(helps)))
    page.row_dimensions[head].height = 34
    _fill(page, sheet, rows)
    table = Table(
        displayName=f"table_{sheet.name.replace('-', '_')}",
        ref=f"A{head}:{last}{head + max(1, len(rows))}",
        tableStyleInfo=TableStyleInfo(name="TableStyleLight1", showRowStripes=True),
    )
    page.add_table(table)
    page.freeze_panes = f"A{sheet.first}"
    page.print_title_rows = f"{head}:{head}"
    page.sheet_view.selection[0].activeCell = f"A{sheet.first}"
    _printed(page)


def _fill(page: Worksheet, sheet: Sheet, rows: Sequence[Mapping[str, Value]]) -> None:
    for at, row in enumerate(rows, start=sheet.first):
        for position, column in enumerate(sheet.columns, start=1):
            value = row.get(column.name)
            if value is None:
                continue
            cell = page.cell(at, position, value)
            if isinstance(value, date):
                cell.number_format = DATE
    for at in range(sheet.first, sheet.first + max(1, len(rows))):
        for position, column in enumerate(sheet.columns, start=1):
            page.cell(at, position).alignment = Alignment(
                wrap_text=column.kind == "words", vertical="top"
            )


def _printed(page: Worksheet) -> None:
    """On paper: lying, as wide as the sheet."""
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = 9
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
