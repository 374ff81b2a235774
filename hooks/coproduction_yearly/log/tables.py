"""Tables of a log as they stand: in a spreadsheet, or in a folder with a file for each sheet."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from coproduction_yearly.log.cell import Cell
from coproduction_yearly.log.faults import NoLog
from coproduction_yearly.log.spreadsheet import read_spreadsheet
from coproduction_yearly.log.table import MOST_BYTES, Table, table

_AGAIN = "Save it again as a spreadsheet of the kind .xlsx, and give that file."
_KINDS = {
    ".xls": "an old spreadsheet",
    ".ods": "a spreadsheet of the kind .ods",
    ".numbers": "a spreadsheet of Numbers",
    ".pdf": "a PDF",
    ".docx": "a Word file",
}


def read_tables(path: Path) -> tuple[Table, ...]:
    """The tables in a file or folder, in its order; raises `NoLog`."""
    if path.is_dir():
        return tuple(_folder(path))
    kind = path.suffix.casefold()
    if kind == ".csv":
        raise NoLog("This is one sheet of a log.", "Give the folder with the files of all sheets.")
    if kind in _KINDS:
        raise NoLog(f"This is {_KINDS[kind]}.", _AGAIN)
    return read_spreadsheet(path)


def _folder(folder: Path) -> Iterator[Table]:
    found = sorted(path for path in folder.iterdir() if path.suffix.casefold() == ".csv")
    if not found:
        raise NoLog("There is no file of the kind .csv in this folder.", "Give the right folder.")
    for path in found:
        if path.stat().st_size > MOST_BYTES:
            raise NoLog(f"{path.name} is too large for a log.", "Look what was saved in it.")
        text = _decoded(path.read_bytes())
        try:
            rows = csv.reader(io.StringIO(text, newline=""), delimiter=_between(text), strict=True)
            yield table(path.stem, (_cells(row) for row in rows if row[:1] != ["sep="]))
        except csv.Error as error:
            what = f"{path.name} is not a file of the kind .csv: {error}."
            raise NoLog(what, "Save it again from your spreadsheet, as CSV (UTF-8).") from None


def _cells(row: list[str]) -> tuple[Cell | None, ...]:
    return tuple(cell if cell.strip() else None for cell in row)


def _decoded(data: bytes) -> str:
    """The text, in the encodings in which spreadsheets save it."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    first, _, rest = text.partition("\n")
    return rest if first.strip().casefold().startswith("sep=") else text


def _between(text: str) -> str:
    """What stands between cells: in some countries spreadsheets write “;”."""
    first = "\n".join(text.split("\n")[:6])
    return max(",;\t", key=lambda sign: (first.count(sign) > 0) * first.count(sign))
