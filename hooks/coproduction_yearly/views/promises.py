"""Promises by how they stand at the end of a year, as a picture and a table with their history."""

from typing import Any

from coproduction.load import Catalogue
from coproduction.views.promises import line_of_time
from coproduction.views.view import View
from coproduction_yearly.standing import STATES, standings
from coproduction_yearly.views.drawn import DRAWN_AS, parts_of, shown
from coproduction_yearly.views.options import YearOptions, last_month, need
from coproduction_yearly.year import Year


def _standing(catalogue: Catalogue, options: YearOptions) -> dict[str, Any]:
    year = catalogue.find(Year, options.year)
    rows = standings(catalogue, year)
    need(rows, "promises: data/deliverables.yml holds none")
    counted = {state: sum(row.state == state for row in rows) for state in STATES}
    return shown(
        year,
        end=last_month(year),
        total=len(rows),
        segments=parts_of(counted, catalogue.phrases, "promises"),
        line=line_of_time((row.due, DRAWN_AS[row.state]) for row in rows),
        undated=[row for row in rows if not row.due.last],
        groups=[
            (state, [row for row in rows if row.state == state])
            for state in STATES
            if counted[state]
        ],
    )


VIEWS = (View("year", "promises", YearOptions, _standing),)
