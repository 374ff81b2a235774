"""Measures against what was aimed at, the years side by side."""

from collections import Counter
from typing import Any, get_args

from coproduction.load import Catalogue
from coproduction.model.progress import Objective
from coproduction.views.view import Unfit, View
from coproduction_yearly.counts import Answer, MeasureResult
from coproduction_yearly.views.drawn import parts_of, shown
from coproduction_yearly.views.options import YearOptions, years_up_to
from coproduction_yearly.year import Year


def _measures(catalogue: Catalogue, options: YearOptions) -> dict[str, Any]:
    """Every measure of every objective of which one of the years says how it came out."""
    year = catalogue.find(Year, options.year)
    if not year.results:
        raise Unfit("This year has no results of measures.", "Delete this block, or record some.")
    years = years_up_to(catalogue, year)
    found = [(one, [result(other, one.id) for other in years]) for one in _all(catalogue)]
    rows = [(one, results) for one, results in found if any(results)]
    counted = Counter(one.answer for one in year.results)
    return shown(
        year,
        years=years,
        rows=rows,
        segments=parts_of(
            {one: counted[one] for one in get_args(Answer)}, catalogue.phrases, "measures"
        ),
        total=len(year.results),
    )


def result(year: Year, measure: str) -> MeasureResult | None:
    """How a measure came out in a year; None where the year says nothing of it."""
    return next((one for one in year.results if one.measure == measure), None)


def _all(catalogue: Catalogue) -> list[Any]:
    return [
        measure
        for objective in catalogue.all(Objective)
        for indicator in objective.indicators
        for measure in indicator.measures
    ]


VIEWS = (View("year", "measures", YearOptions, _measures),)
