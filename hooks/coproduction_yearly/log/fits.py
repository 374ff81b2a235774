"""Values of one row that do not fit one another, or the period of the log."""

from collections.abc import Callable, Iterator
from datetime import date

from coproduction.clock import today
from coproduction.model.when import When
from coproduction_yearly.log.row import Row
from coproduction_yearly.log.values import ABOUT_NOBODY

Told = tuple[str, str, str]
"""The column at which it is told, what is wrong, and how to mend it."""
_LONGEST_WAIT = 366
"""Days between those on which a meeting was planned and held, above which one of them is wrong."""


def _outside(row: Row, column: str, period: When) -> Iterator[Told]:
    day: date | None = row[column]
    if day and period.first and period.last and not period.first <= day <= period.last:
        side = "before" if day < period.first else "after"
        what = f"{_said(day)} is {side} the year of this log, {period}."
        yield column, what, "Mend the day, or move the row to the log of its own year."


def _to_come(row: Row, column: str, what: str) -> Iterator[Told]:
    """That something was done on a day that is still to come."""
    day = row[column]
    if isinstance(day, date) and day > today():
        yield column, f"{what} on {_said(day)}, and that day is still to come.", "Mend the day."


def consented(row: Row, period: When) -> Iterator[Told]:
    """What is wrong with the consent of a row, on whichever sheet."""
    yield from _to_come(row, "consent", "People said yes")


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
    planned = row["planned"]
    yield from _outside(row, "held" if held else "planned", period)
    if held and planned and abs((held - planned).days) > _LONGEST_WAIT:
        what = f"It was planned for {_said(planned)}, and held on {_said(held)}."
        yield "planned", what, "Is the year right? Mend one of the two days."
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
    yield from _to_come(row, "told", "People were told")


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
    "comments": _comment,
}
"""The rules of each sheet, by its name."""
