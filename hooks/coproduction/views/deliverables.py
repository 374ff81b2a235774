"""What was promised: a table by date or by state, a line that counts it, and what became of it."""

from datetime import date
from typing import Any, Literal, get_args

from pydantic import Field

from coproduction.load import Catalogue
from coproduction.model.base import Record
from coproduction.model.figure import Figure
from coproduction.model.progress import Deliverable, FigureRef, State
from coproduction.model.when import Date
from coproduction.views.division import grouped
from coproduction.views.view import Options, Unfit, View


class Where(Record):
    """Which to show; all of them where nothing is said."""

    state: State | None = Field(None, description="Only those in this state.", examples=["planned"])
    due_before: Date | None = Field(
        None, description="Only those due before this date.", examples=["2014-04-01"]
    )
    due_after: Date | None = Field(
        None, description="Only those due after this date.", examples=["2014-03-31"]
    )


class TableOptions(Options):
    """How to choose and order the rows."""

    where: Where = Field(
        Where(), description="Which to show.", examples=[{"due_before": "2014-04-01"}]
    )
    by: Literal["due", "state"] = Field(
        "due", description="What to order them by.", examples=["state"]
    )


class SummaryOptions(Options):
    """What to set beside the count."""

    claimed: FigureRef | None = Field(
        None,
        description="The id of the figure that says how many there are.",
        examples=["promises-claimed"],
    )


class HeadlineOptions(Options):
    """Which promises to count."""

    due_by: Date = Field(
        description="Only those due by the end of this.", examples=["2014-05", "2014-05-31"]
    )


def table(catalogue: Catalogue, options: TableOptions) -> dict[str, Any]:
    """The rows in their groups, each with its heading; None for the only one."""
    rows = [row for row in catalogue.all(Deliverable) if _fits(row, options.where)]
    if options.by == "due":
        rows.sort(key=lambda row: row.due.sort_key)
        return {"groups": [(None, rows)]}
    by_state = ((state, [row for row in rows if row.state == state]) for state in get_args(State))
    return {
        "groups": [(catalogue.phrases(f"state.{one}"), found) for one, found in by_state if found]
    }


def _fits(row: Deliverable, where: Where) -> bool:
    """A row with no date in its due fits neither before nor after."""
    if where.state and row.state != where.state:
        return False
    if where.due_before and where.due_before.first:
        return row.due.last is not None and row.due.last < where.due_before.first
    if where.due_after and where.due_after.last:
        return row.due.first is not None and row.due.first > where.due_after.last
    return True


def _summary(catalogue: Catalogue, options: SummaryOptions) -> dict[str, Any]:
    rows = catalogue.all(Deliverable)
    numbers = [row.number for row in rows if row.number is not None]
    highest = max(numbers, default=0)
    return {
        "total": len(rows),
        "numbered": len(numbers),
        "highest": highest,
        "absent": sorted(set(range(1, highest + 1)) - set(numbers)),
        "states": [
            (catalogue.phrases(f"state.{state}"), count)
            for state in get_args(State)
            if (count := sum(row.state == state for row in rows))
        ],
        "claimed": catalogue.find(Figure, options.claimed) if options.claimed else None,
    }


def _headline(catalogue: Catalogue, options: HeadlineOptions) -> dict[str, Any]:
    """How many fell due by a date, and how many of them are in each state.

    Those without a date count as not due. Raises `Unfit` where none of them fell due.
    """
    last = options.due_by.last or date.min
    rows = catalogue.all(Deliverable)
    due = [row for row in rows if row.due.last and row.due.last <= last]
    if rows and not due:
        mend = "Name a later date, such as 2014-05, or delete this block."
        raise Unfit(f"due_by: Nothing fell due by “{options.due_by}”.", mend)
    counted = {state: sum(row.state == state for row in due) for state in get_args(State)}
    unknown = counted.pop("not-reported")
    return {
        "total": len(due),
        "unknown": unknown,
        "shown": [
            catalogue.phrases(f"deliverables.headline.{state}", n=count)
            for state, count in counted.items()
            if count
        ],
        "due_by": options.due_by,
    }


VIEWS = (
    View("deliverables", "table", TableOptions, table, parts=grouped("groups")),
    View("deliverables", "summary", SummaryOptions, _summary),
    View("deliverables", "headline", HeadlineOptions, _headline),
)
