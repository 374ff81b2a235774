"""Promises as a picture: how many are in each state, and a line of time with a mark for each."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any, get_args

from coproduction.load import Catalogue
from coproduction.model.progress import Deliverable, State
from coproduction.views.deliverables import TableOptions, table
from coproduction.views.view import Unfit, View

_ROW, _TOP = 22, 34
"""Pixels between two marks that stand above each other, and above the highest."""


@dataclass(frozen=True)
class Mark:
    """A promise on the line: `x` in hundredths of its length, `y` in pixels from the top.

    `begins` is where its time begins, if that is more than a month before it ends.
    """

    promise: Deliverable
    x: float
    y: float
    begins: float | None


@dataclass(frozen=True)
class Line:
    """The line of time: its marks, the months below it with where each begins, its height."""

    marks: list[Mark]
    months: list[tuple[date, float]]
    height: int


def _chart(catalogue: Catalogue, options: TableOptions) -> dict[str, Any]:
    """Raises `Unfit` where no promise has a date."""
    rows = catalogue.all(Deliverable)
    dated = sorted((row for row in rows if row.due.last), key=lambda row: row.due.sort_key)
    if rows and not dated:
        mend = "Show them as a table, or give one of them the date by which it was due."
        raise Unfit("No promise has a date, so none can stand on a line of time.", mend)
    counted = {state: sum(row.state == state for row in rows) for state in get_args(State)}
    waiting = sorted((row for row in rows if not row.due.last), key=lambda row: row.due.written)
    undated = [(due, list(found)) for due, found in groupby(waiting, key=lambda row: row.due)]
    return {
        "total": len(rows),
        "segments": _segments(counted, len(rows) or 1),
        "line": _line(dated) if dated else None,
        "undated": undated,
        **table(catalogue, options),
    }


def _segments(counted: dict[State, int], total: int) -> list[tuple[State, int, float, float]]:
    """Each state that a promise is in: how many, and from where to where in hundredths."""
    found: list[tuple[State, int, float, float]] = []
    end = 0.0
    for state, count in counted.items():
        if count:
            begin, end = end, end + 100 * count / total
            found.append((state, count, round(begin, 2), round(end - begin, 2)))
    return found


def _line(dated: list[Deliverable]) -> Line:
    first = min(row.due.first or date.max for row in dated).replace(day=1)
    last = _next_month(max(row.due.last or date.min for row in dated))
    days = (last - first).days

    def place(day: date) -> float:
        return round(100 * (day - first).days / days, 2)

    marks: list[Mark] = []
    heights: dict[int, int] = {}
    for row in dated:
        assert row.due.first
        assert row.due.last
        x = place(row.due.last)
        column = round(x / 4)  # marks that would touch stand above each other
        heights[column] = heights.get(column, 0) + 1
        long = row.due.last - row.due.first > timedelta(days=31)
        marks.append(Mark(row, x, heights[column], place(row.due.first) if long else None))
    height = _TOP + _ROW * max(heights.values())
    marks = [Mark(one.promise, one.x, height - _ROW * (one.y - 0.25), one.begins) for one in marks]
    return Line(marks, _months(first, last, place), height)


def _months(first: date, last: date, place: Any) -> list[tuple[date, float]]:
    """The beginning of every third month, that of the line among them."""
    months = [first]
    while months[-1] < last:
        months.append(_next_month(months[-1]))
    return [(month, place(month)) for month in months[:-1:3]]


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


VIEWS = (View("deliverables", "chart", TableOptions, _chart),)
