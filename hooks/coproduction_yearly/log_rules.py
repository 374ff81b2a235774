"""Private logs in a project's folder are refused: what lies there is published, or kept by git.

A log without a row, and one that says EXAMPLE on its sheets, may be there.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from coproduction.problem import Problem
from coproduction_yearly.log.columns import EXAMPLE, plain, sheet, sheets
from coproduction_yearly.log.faults import NoLog
from coproduction_yearly.log.table import Table

_SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".numbers")
_SITE = "site"
_LEFT_OUT = frozenset({"node_modules", "__pycache__"})
"""Folders that are looked into no further, beside the site, and names that begin with a dot."""
_SPREADSHEET = "There is a spreadsheet in the project’s folder: it may hold who took part in what."
_MEND = "Move it where only those who need it can open it, and where git keeps nothing."


def logs_in(root: Path) -> Iterator[Problem]:
    """A problem for each private log below `root`, by spreadsheet or CSV."""
    for path in _files(root):
        kind = path.suffix.casefold()
        if kind in _SPREADSHEETS and (what := _spreadsheet(path)):
            yield Problem(path.relative_to(root).as_posix(), 1, what, _MEND)
        elif kind == ".csv" and _is_private_csv(path):
            what = "This is part of a private log: it says who took part in what."
            yield Problem(path.relative_to(root).as_posix(), 1, what, _MEND)


def _files(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        left_out = _LEFT_OUT | ({_SITE} if Path(folder) == root else set())
        folders[:] = sorted(
            one for one in folders if not one.startswith(".") and one not in left_out
        )
        for name in sorted(files):
            if name.casefold().endswith((*_SPREADSHEETS, ".csv")):
                yield Path(folder, name)


def _spreadsheet(path: Path) -> str:
    """What is wrong with a spreadsheet's being there; "" where nothing is."""
    from coproduction_yearly.log.tables import read_tables  # openpyxl, for where there is one

    try:
        tables = read_tables(path)
    except NoLog:
        return _SPREADSHEET
    titles = {plain(one.title): one for one in sheets()}
    found = [one for one in tables if plain(one.title) in titles]
    private = any(_holds_rows(one) for one in found)
    return "This is a private log: it says who took part in what." if private else ""


def _holds_rows(table: Table) -> bool:
    """Whether rows stand on a sheet of a log, and nothing says that they were invented."""
    first = str(table.rows[0][0]) if table.rows and table.rows[0] else ""
    return not first.startswith(EXAMPLE) and len(table.rows) >= sheet("people").first


def _is_private_csv(path: Path) -> bool:
    """Whether a file has the titles of a sheet with codes of people, and rows below them."""
    titles = [one.title for one in sheet("people").columns[:2]]
    titled = ({plain(titles[0]), plain(titles[1])}, {"person", "activity", "role"})
    with path.open("rb") as file:
        lines = file.read(20_000).decode("utf-8-sig", errors="replace").splitlines()
    if lines[:1] and lines[0].lstrip('"').startswith(EXAMPLE):
        return False
    for at, line in enumerate(lines[:20]):
        cells = {plain(one) for one in line.replace(";", ",").replace("\t", ",").split(",")}
        if any(wanted <= cells for wanted in titled):
            return any(one.strip(",; \t") for one in lines[at + 1 :])
    return False


FOLDERS = (logs_in,)
