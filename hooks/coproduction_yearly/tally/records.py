"""Records of a year from the rows of a log: those whose words may leave it, and no others."""

from collections.abc import Callable
from datetime import date
from typing import Any

from coproduction.model.when import When
from coproduction_yearly.log.row import Log, Row
from coproduction_yearly.tally.names import slug
from coproduction_yearly.tally.replies import Question

Printed = Callable[[str], "int | str | None"]
"""What is printed of a cell: its number, “fewer than 5”, or nothing."""
_LED = {
    "somebody who draws on care": "Somebody who draws on care",
    "a carer": "A carer",
    "staff": "Staff",
    "a member and staff together": "A member and staff together",
}


def activities(log: Log, period: When, printed: Printed) -> list[dict[str, Any]]:
    """The activities, each with how many people took part."""
    taken: set[str] = set()
    return [
        _filled(
            id=slug(row["what"], taken),
            title=row["what"],
            project=row["project"],
            when=_months(row["began"], row["ended"] or _end(period)),
            stages=list(row["stage"] or ()),
            step=(row["step"] or "").replace(" ", "-"),
            planned_at_start=row["planned"],
            people=printed(f"activity {row['activity']}"),
        )
        for row in _published(log, "activities")
    ]


def meetings(log: Log, printed: Printed) -> list[dict[str, Any]]:
    """The meetings, in the order of their days."""
    taken: set[str] = set()
    rows = sorted(_published(log, "meetings"), key=lambda row: (row["planned"], row.number))
    return [
        _filled(
            id=slug(row["meeting"], taken),
            title=row["meeting"],
            planned=row["planned"].isoformat(),
            state=row["happened"],
            held=_day(row["held"] or (row["planned"] if row["happened"] == "held" else None)),
            why=row["why"],
            invited=printed(f"meeting {row.number} invited"),
            came=printed(f"meeting {row.number} came"),
            led_by=_LED.get(row["led"]),
            papers_on_time=row["papers"],
        )
        for row in rows
    ]


def panels(log: Log) -> list[dict[str, Any]]:
    """The panels, in the order of their days."""
    taken: set[str] = set()
    rows = sorted(_published(log, "panels"), key=lambda row: (row["held"], row.number))
    return [
        _filled(
            id=slug(row["panel"], taken),
            title=row["panel"],
            when=f"{row['held']:%Y-%m}",
            with_people=row["with"],
            reason=row["reason"],
        )
        for row in rows
    ]


def changes(log: Log) -> list[dict[str, Any]]:
    """What people said, and what became of it."""
    taken: set[str] = set()
    confirmed = {"yes": True, "no": False}
    return [
        _filled(
            id=slug(row["said"], taken),
            said=row["said"],
            state=row["state"].replace(" ", "-"),
            did=row["did"],
            why=row["why"],
            told=_day(row["told"]),
            confirmed=confirmed.get(row["confirmed"]),
        )
        for row in _published(log, "said-and-done")
    ]


def comments(log: Log) -> list[dict[str, Any]]:
    """What members want to say; in no order that says who they are."""
    rows = sorted(_published(log, "comments"), key=lambda row: str(row["comment"]))
    return [
        _filled(
            id=f"comment-{at}",
            says=row["comment"],
            by=f"{row['as'][0].upper()}{row['as'][1:]}",
            foreword=row["foreword"] or None,
            consent="in-writing",
        )
        for at, row in enumerate(rows, start=1)
    ]


def feedback(questions: tuple[Question, ...], printed: Printed) -> list[dict[str, Any]]:
    """The questions, and how many gave each answer."""
    taken: set[str] = set()
    return [
        _filled(
            id=slug(one.words, taken),
            question=one.words,
            asked=printed(f"{one.key} asked"),
            answered=printed(f"{one.key} answered"),
            answers=[
                _filled(answer=row["answer"], value=printed(f"{one.key} {row.number}"))
                for row in one.rows
            ],
        )
        for one in questions
    ]


def _published(log: Log, sheet: str) -> list[Row]:
    return [row for row in log.rows[sheet] if row.may_be_published]


def _filled(**fields: Any) -> dict[str, Any]:
    """The fields that have a value."""
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _end(period: When) -> date:
    return period.last or date.max


def _months(began: date, ended: date) -> str:
    first, last = f"{began:%Y-%m}", f"{ended:%Y-%m}"
    return first if first == last else f"{first}/{last}"
