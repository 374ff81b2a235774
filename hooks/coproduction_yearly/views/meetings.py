"""What took place in a year: activities, meetings and panels."""

from typing import Any

from coproduction.load import Catalogue
from coproduction.views.bars import bars
from coproduction.views.view import View
from coproduction_yearly.views.drawn import shown
from coproduction_yearly.views.options import YearOptions, need
from coproduction_yearly.year import Year


def _activities(catalogue: Catalogue, options: YearOptions) -> dict[str, Any]:
    year = catalogue.find(Year, options.year)
    need(year.activities, "activities")
    rows = sorted(year.activities, key=lambda one: one.when.sort_key)
    return shown(year, rows=rows)


def _meetings(catalogue: Catalogue, options: YearOptions) -> dict[str, Any]:
    """Meetings by the day they were planned for, and a bar for those who came."""
    year = catalogue.find(Year, options.year)
    need(year.meetings, "meetings")
    rows = sorted(year.meetings, key=lambda one: one.planned.sort_key)
    came = [one for one in rows if one.state in ("held", "moved")]
    kept_back = catalogue.phrases("year.kept_back")
    return shown(
        year,
        rows=rows,
        held=len(came),
        bars=bars([(one.title, one.came) for one in came], kept_back),
    )


def _panels(catalogue: Catalogue, options: YearOptions) -> dict[str, Any]:
    year = catalogue.find(Year, options.year)
    need(year.panels, "panels")
    rows = sorted(year.panels, key=lambda one: one.when.sort_key)
    return shown(year, rows=rows, with_people=sum(one.with_people for one in rows))


VIEWS = (
    View("year", "activities", YearOptions, _activities),
    View("year", "meetings", YearOptions, _meetings),
    View("year", "panels", YearOptions, _panels),
)
