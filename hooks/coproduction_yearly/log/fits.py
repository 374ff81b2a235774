"""Values of one row that do not fit one another, or the period of the log."""

from collections.abc import Callable, Iterator
from datetime import date

from coproduction.model.when import When
from coproduction_yearly.log.row import Row
from coproduction_yearly.log.values import ABOUT_NOBODY

Told = tuple[str, str, str]
"""The column at which it is told, what is wrong, and how to mend it."""


def _outside(row: Row, column: str, period: When) -> Iterator[Told]:
    day: date | None = row[column]
    if day and period.first and period.last and not period.first <= day <= period.last:
        side = "before" if day < period.first else "after"
        what = f"{_said(day)} is {side} the year of this log, {period}."
        yield column, what, "Mend the day, or move the row to the log of its own year."


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _activity(row: Row, period: When) -> Iterator[Told]:
    began, ended = row["began"], row["ended"]
    if began and ended and ended < began:
        yield "ended", "It ended before it began.", "Mend one of the two days."
    elif began and period.last and began > period.last:
        yield from _outside(row, "began", period)
    elif ended and period.first and ended < period.first:
        yield from _outside(row, "ended", period)


def _involvement(row: Row, period: When) -> Iterator[Told]:
    if row["met"] and not row["asked"]:
        what = "It says whether something was met, and not that it was asked for."
        yield "asked", what, "Write yes under “Access asked”, or empty “Access met”."
    if row["asked"] and not row["met"]:
        what = "Something was asked for, and it does not say whether it was met."
        yield "met", what, "Write yes, partly or no."


def _meeting(row: Row, period: When) -> Iterator[Told]:
    happened, held = row["happened"], row["held"]
    yield from _outside(row, "held" if held else "planned", period)
    if happened in ("cancelled", "planned") and held:
        what = f"It says “{happened}”, and a day on which it was held."
        yield "held", what, "Empty the day, or mend “What happened”."
    took_place = happened == "held" or (happened == "moved" and held)
    if row["came"] and not took_place:
        yield "came", "People came to a meeting that was not held.", "Empty one of the two."
    if row["invited"] is not None and (row["came"] or 0) > row["invited"]:
        what = f"{row['came']} came, and {row['invited']} were invited."
        yield "came", what, "Mend one of the two. If anybody could come, leave “Invited” empty."


def _panel(row: Row, period: When) -> Iterator[Told]:
    yield from _outside(row, "held", period)


def _said_and_done(row: Row, period: When) -> Iterator[Told]:
    yield from _outside(row, "day", period)
    if row["told"] and row["day"] and row["told"] < row["day"]:
        yield "told", "People were told before they said it.", "Mend one of the two days."


def _feedback(row: Row, period: When) -> Iterator[Told]:
    if row["asked"] is not None and (row["people"] or 0) > row["asked"]:
        what = f"{row['people']} answered so, and {row['asked']} were asked."
        yield "people", what, "Mend one of the two."


def _comment(row: Row, period: When) -> Iterator[Told]:
    yield from _outside(row, "day", period)
    if row["consent"] == ABOUT_NOBODY:
        what = "A comment is somebody's, so it cannot be about nobody."
        yield "consent", what, "Write the day on which the person said yes in writing."


FITS: dict[str, Callable[[Row, When], Iterator[Told]]] = {
    "activities": _activity,
    "involvement": _involvement,
    "meetings": _meeting,
    "panels": _panel,
    "said-and-done": _said_and_done,
    "feedback": _feedback,
    "comments": _comment,
}
"""The rules of each sheet, by its name."""
