"""What stands in a cell of a spreadsheet, and the error of a value that cannot be read."""

from datetime import date, datetime, time, timedelta

Cell = str | int | float | bool | date | datetime | time | timedelta


class NotRead(Exception):
    """A value that cannot be read: what it is, and how to mend it."""

    def __init__(self, what: str, mend: str):
        super().__init__(what)
        self.what, self.mend = what, mend


def shown(value: Cell) -> str:
    """A cell as its reader sees it, in short."""
    words = value.isoformat() if isinstance(value, date | time) else str(value)
    return words if len(words) <= 40 else f"{words[:39]}…"
