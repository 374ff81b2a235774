"""How promises stand at the end of a year: what the updates up to that day say of each."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from coproduction.load import Catalogue
from coproduction.model.progress import Deliverable
from coproduction.model.when import When
from coproduction_yearly.updates import DeliverableUpdate
from coproduction_yearly.year import Year

StandingState = Literal["done", "on-the-way", "moved", "late", "given-up", "silent"]
STATES: tuple[StandingState, ...] = get_args(StandingState)


@dataclass(frozen=True)
class Standing:
    """A promise, its state, when it is due now, and its updates up to that day in their order.

    `late_done` says that it was done after the day by which it was due.
    """

    promise: Deliverable
    state: StandingState
    due: When
    updates: tuple[DeliverableUpdate, ...]
    late_done: bool

    @property
    def moves(self) -> tuple[DeliverableUpdate, ...]:
        """The updates that gave it another day."""
        return tuple(one for one in self.updates if one.new_due)

    @property
    def last(self) -> DeliverableUpdate | None:
        """The latest update."""
        return self.updates[-1] if self.updates else None


def standings(catalogue: Catalogue, year: Year) -> list[Standing]:
    """Every promise in the order of its file, as it stands on the last day of the year."""
    begin, end = year.period.first or date.min, year.period.last or date.max
    updates = sorted(catalogue.all(DeliverableUpdate), key=lambda one: one.date.sort_key)
    known = [one for one in updates if (one.date.last or date.max) <= end]
    return [
        _standing(row, tuple(one for one in known if one.deliverable == row.id), begin, end)
        for row in catalogue.all(Deliverable)
    ]


def _standing(
    row: Deliverable, updates: tuple[DeliverableUpdate, ...], begin: date, end: date
) -> Standing:
    due = next((one.new_due for one in reversed(updates) if one.new_due), row.due)
    done = next((one for one in updates if one.state == "done"), None)
    late = bool(done and due.last and done.date.first and done.date.first > due.last)
    return Standing(row, _state(updates, due, begin, end), due, updates, late)


def _state(
    updates: tuple[DeliverableUpdate, ...], due: When, begin: date, end: date
) -> StandingState:
    last = updates[-1] if updates else None
    if last and last.state in ("done", "given-up"):
        return "done" if last.state == "done" else "given-up"
    if not last or (last.date.last or date.max) < begin:
        return "silent"
    if due.last and due.last <= end:
        return "late"
    return "moved" if any(one.new_due for one in updates) else "on-the-way"
