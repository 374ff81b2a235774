"""Promises as a picture: how many are in each state, and a line of time with a mark for each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any, TypeVar, get_args

from coproduction.load import Catalogue
from coproduction.model.progress import Deliverable, State
from coproduction.model.when import When
from coproduction.views.deliverables import TableOptions, table
from coproduction.views.view import Unfit, View

S = TypeVar("S", bound=str)

_ROW, _TOP = 22, 34
"""Pixels between two marks that stand above each other, and above the highest."""


@dataclass(frozen=True)
class Mark:
    """A promise's state on the line: `x` in hundredths of its length, `y` in pixels from the top.

    `begins` is where its time begins, if that is more than a month before it ends.
    """

    state: str
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
    line = line_of_time((row.due, row.state) for row in rows)
    if rows and not line:
        mend = "Show them as a table, or give one of them the date by which it was due."
        raise Unfit("No promise has a date, so none can stand on a line of time.", mend)
    counted = {state: sum(row.state == state for row in rows) for state in get_args(State)}
    waiting = sorted((row for row in rows if not row.due.last), key=lambda row: row.due.written)
    undated = [(due, list(found)) for due, found in groupby(waiting, key=lambda row: row.due)]
    return {
        "total": len(rows),
        "segments": [
            (state, catalogue.phrases(f"state.{state}"), *rest)
            for state, *rest in segments(counted)
        ],
        "line": line,
        "undated": undated,
        **table(catalogue, options),
    }


def segments(counted: Mapping[S, int]) -> list[tuple[S, int, float, float]]:
    """Each state that something is in: how many, and from where to where in hundredths."""
    total = sum(counted.values()) or 1
    found: list[tuple[S, int, float, float]] = []
    end = 0.0
    for state, count in counted.items():
        if count:
            begin, end = end, end + 100 * count / total
            found.append((state, count, round(begin, 2), round(end - begin, 2)))
    return found


def line_of_time(rows: Iterable[tuple[When, str]]) -> Line | None:
    """The line for days by which something is due, each with its state; None where none has one."""
    dated = [
        (due.first, due.last, state)
        for due, state in sorted(rows, key=lambda row: row[0].sort_key)
        if due.first and due.last
    ]
    if not dated:
        return None
    first = min(begin for begin, _, _ in dated).replace(day=1)
    last = _next_month(max(end for _, end, _ in dated))
    days = (last - first).days

    def place(day: date) -> float:
        return round(100 * (day - first).days / days, 2)

    marks: list[Mark] = []
    heights: dict[int, int] = {}
    for begin, end, state in dated:
        x = place(end)
        column = round(x / 4)  # marks that would touch stand above each other
        heights[column] = heights.get(column, 0) + 1
        long = end - begin > timedelta(days=31)
        marks.append(Mark(state, x, heights[column], place(begin) if long else None))
    height = _TOP + _ROW * max(heights.values())
    marks = [Mark(one.state, one.x, height - _ROW * (one.y - 0.25), one.begins) for one in marks]
    return Line(marks, _months(first, last, place), height)


def _months(first: date, last: date, place: Any) -> list[tuple[date, float]]:
    """Beginnings of months with where each is, so far apart that their names have room."""
    months = [first]
    while months[-1] < last:
        months.append(_next_month(months[-1]))
    apart = 3 * (1 + len(months) // 18)
    return [(month, place(month)) for month in months[:-1:apart]]


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


VIEWS = (View("deliverables", "chart", TableOptions, _chart),)
