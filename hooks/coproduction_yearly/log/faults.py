"""Faults of a log: sheet, row, column, what is wrong and how to mend it; and the report of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coproduction.problem import FEW, Problem, Severity, gathered


@dataclass(frozen=True)
class Fault:
    """One thing that whoever keeps the log has to mend; `row` and `column` are 0 for all.

    `title` is what stands above the column; of a column that may stand anywhere, it is all that is
    said. Rows and columns count from 1, as spreadsheets do.
    """

    sheet: str
    row: int
    column: int
    title: str
    what: str
    mend: str
    severity: Severity = "error"


class NoLog(Exception):
    """A file that is no log at all: what it is, and how to mend it."""

    def __init__(self, what: str, mend: str):
        super().__init__(what)
        self.what, self.mend = what, mend


def wrong(faults: Iterable[Fault]) -> list[Fault]:
    """The faults that stop a tally; warnings do not."""
    return [one for one in faults if one.severity == "error"]


def report(log: str, faults: Sequence[Fault], order: Sequence[str]) -> str:
    """All faults as text, by the sheets' `order`, those with one cause told once."""
    place = {one.sheet: at for at, one in enumerate(faults)} | {
        title: at - len(order) for at, title in enumerate(order)
    }
    grouped: dict[tuple[str, int, str], list[Problem]] = {}
    for one in faults:
        problem = Problem(one.sheet, one.row, one.what, one.mend, one.severity)
        grouped.setdefault((one.sheet, one.column, one.title), []).append(problem)
    told = [
        (place[sheet], problem.line, column, _text(problem, column, title))
        for (sheet, column, title), problems in grouped.items()
        for problem in gathered(problems)
    ]
    errors = len(wrong(faults))
    count = f"{errors} thing{'' if errors == 1 else 's'} to mend" if errors else "Nothing to mend"
    return "\n".join([*(text for *_, text in sorted(told)), f"{log}: {count}."])


def _text(problem: Problem, column: int, title: str) -> str:
    from openpyxl.utils import get_column_letter  # a check needs none of it

    label = "Warning. " if problem.severity == "warning" else ""
    steps = [f"Sheet “{problem.file}”" if problem.file else ""]
    steps += [f"row {problem.line}"] if problem.line else []
    letter = f" {get_column_letter(column)}" if column else ""
    steps += [f"column{letter}{f' “{title}”' if title else ''}"] if column or title else []
    place = ", ".join(filter(None, steps))
    what = f"{label}{place}: {problem.what}" if place else f"{label}{problem.what}"
    return f"{what}{_more(problem.also)}\n    To mend it: {problem.mend}"


def _more(rows: Sequence[int]) -> str:
    if not rows:
        return ""
    first = ", ".join(str(row) for row in rows[:FEW])
    after = " and so on" if len(rows) > FEW else ""
    noun = "row" if len(rows) == 1 else "rows"
    return f" There are {len(rows):,} more like it, in {noun} {first}{after}."
