"""What slipped in a year: promises late, moved or silent, meetings, and measures not met."""

from typing import Any

from coproduction.load import Catalogue
from coproduction.model.progress import Objective
from coproduction.views.view import View
from coproduction_yearly.standing import standings
from coproduction_yearly.views.drawn import shown
from coproduction_yearly.views.options import YearOptions
from coproduction_yearly.year import Year

_SLIPPED = ("late", "moved", "silent", "given-up")


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
        promises=[
            one
            for one in standings(catalogue, year)
            if one.state in _SLIPPED or one.late_done or (one.state == "done" and one.moves)
        ],
        meetings=[one for one in year.meetings if one.state in ("moved", "cancelled")],
        measures=[
            (measures[one.measure], one)
            for one in year.results
            if one.answer != "met" and one.measure in measures
        ],
        panels=[one for one in year.panels if not one.with_people],
        changes=[one for one in year.changes if one.state in ("no", "not-yet")],
    )


VIEWS = (View("year", "slipped", YearOptions, _slipped),)
