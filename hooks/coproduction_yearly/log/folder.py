"""The log as a folder of CSV: a file for each sheet, with its help above the rows."""

import csv
import io
from collections.abc import Mapping, Sequence
from importlib.resources import files

from coproduction_yearly.log.columns import Sheet, sheets
from coproduction_yearly.log.workbook import Rows, Value


def folder(rows: Rows | None = None, mark: str = "") -> dict[str, bytes]:
    """The files by their names: empty, or with rows; `mark` stands first in each."""
    read_me = (files("coproduction_yearly") / "log/read-me-first.txt").read_text(encoding="utf-8")
    first = f"{mark}\n\n{read_me}" if mark else read_me
    texts = {"read-me-first.txt": first.encode()}
    for sheet in sheets():
        text = _text(sheet, (rows or {}).get(sheet.name, ()), mark)
        texts[f"{sheet.name}.csv"] = text.encode("utf-8-sig")  # with which Excel reads it rightly
    return texts


def _text(sheet: Sheet, rows: Sequence[Mapping[str, Value]], mark: str) -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow([f"{mark} {sheet.says}".strip()])
    writer.writerow([column.help for column in sheet.columns])
    writer.writerow([column.title for column in sheet.columns])
    for row in rows:
        writer.writerow([row.get(column.name) for column in sheet.columns])
    return stream.getvalue()
