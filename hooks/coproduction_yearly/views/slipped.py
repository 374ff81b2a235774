"""What slipped in a year: promises late, moved or silent, meetings, and measures not met."""

from datetime import date
from typing import Any

from coproduction.load import Catalogue
from coproduction.model.progress import Objective
from coproduction.views.view import View
from coproduction_yearly.standing import Standing, standings
from coproduction_yearly.views.drawn import shown
from coproduction_yearly.views.options import YearOptions
from coproduction_yearly.year import Year

_BEHIND = ("late", "moved", "silent")
"""States of a promise that has slipped and is not ended, whenever it slipped."""


def _slipped(catalogue: Catalogue, options: YearOptions) -> dict[str, Any]:
    year = catalogue.find(Year, options.year)
    measures = {
        measure.id: measure
        for objective in catalogue.all(Objective)
        for indicator in objective.indicators
        for measure in indicator.measures
    }
    return shown(
        year,
        promises=[one for one in standings(catalogue, year) if _has_slipped(one, year)],
        meetings=[one for one in year.meetings if one.state in ("moved", "cancelled")],
        measures=[
            (measures[one.measure], one)
            for one in year.results
            if one.answer != "met" and one.measure in measures
        ],
        panels=[one for one in year.panels if not one.with_people],
        changes=[one for one in year.changes if one.state in ("no", "not-yet")],
    )


def _has_slipped(one: Standing, year: Year) -> bool:
    """Whether it is behind at the end of the year, or was ended in the year and not as promised."""
    if one.state in _BEHIND:
        return True
    moved = one.state == "done" and bool(one.moves)
    ended = one.last.date.last if one.last else None
    is_of_year = (ended or date.max) >= (year.period.first or date.min)
    return is_of_year and (moved or one.late_done or one.state == "given-up")


VIEWS = (View("year", "slipped", YearOptions, _slipped),)
