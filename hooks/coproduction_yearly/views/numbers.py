"""The numbers of a year: at a glance, as a chart, side by side with other years, who is missing."""

from typing import Any

from pydantic import Field

from coproduction.load import Catalogue
from coproduction.model.base import Id, Text
from coproduction.problem import nearest
from coproduction.views.bars import bars
from coproduction.views.view import Unfit, View
from coproduction_yearly.counts import Count
from coproduction_yearly.views.drawn import shown
from coproduction_yearly.views.options import YearOptions, find_count, need, years_up_to
from coproduction_yearly.year import Year


class CountsOptions(YearOptions):
    """Which counts of a year to show."""

    counts: tuple[Id, ...] = Field(
        min_length=1, description="The counts, by id.", examples=[["took-part", "meetings-held"]]
    )


class TableOptions(YearOptions):
    """Which counts of a year to show beside those of other years: some by id, or a series."""

    counts: tuple[Id, ...] = Field(
        (), description="The counts, by id.", examples=[["took-part", "meetings-held"]]
    )
    series: Id | None = Field(None, description="The series instead.", examples=["perspective"])
    title: Text | None = Field(None, description="What the table shows.", examples=["The network"])


class ChartOptions(YearOptions):
    """Which series of a year to draw."""

    series: Id = Field(description="The series to draw.", examples=["perspective"])
    title: Text = Field(description="What the chart shows.", examples=["Who took part"])


def _glance(catalogue: Catalogue, options: CountsOptions) -> dict[str, Any]:
    year = catalogue.find(Year, options.year)
    before = next(iter(years_up_to(catalogue, year)[-2:-1]), None)

    def last(count: Count) -> tuple[Count | None, Count | None]:
        found = find_count(before, count.id) if before else None
        return found, whole(before, found) if before else None

    rows = [(one, whole(year, one), *last(one)) for one in _named(year, options.counts)]
    return shown(year, rows=rows, before=before)


def _side_by_side(catalogue: Catalogue, options: TableOptions) -> dict[str, Any]:
    year = catalogue.find(Year, options.year)
    title = options.title or catalogue.phrases("year.numbers")
    series = _of_series(year, options.series) if options.series else []
    return {"title": title, **_table(catalogue, year, [*_named(year, options.counts), *series])}


def _chart(catalogue: Catalogue, options: ChartOptions) -> dict[str, Any]:
    year = catalogue.find(Year, options.year)
    rows = _of_series(year, options.series)
    kept_back = catalogue.phrases("year.kept_back")
    return {
        "key": f"{year.id}-{options.series}",
        "title": options.title,
        "bars": bars([(one.label, one.value) for one in rows], kept_back),
    }


def _missing(catalogue: Catalogue, options: YearOptions) -> dict[str, Any]:
    """Counts for which the year says how many were hoped for."""
    year = catalogue.find(Year, options.year)
    rows = [one for one in year.counts if one.hoped]
    need(rows, "counts with a number that was hoped for")
    return shown(year, rows=[(one, reached(one)) for one in rows])


def reached(count: Count) -> str:
    """Whether as many came as were hoped for: “all”, “some”, “nobody” or “unknown”."""
    value, hoped = count.value, count.hoped
    if value and value.exact == 0:
        return "nobody"
    if value is None or hoped is None or hoped.least is None:
        return "unknown"
    if value.least is not None and value.least >= hoped.least:
        return "all"
    return "some" if value.most is not None and value.most < hoped.least else "unknown"


def whole(year: Year, count: Count | None) -> Count | None:
    """What the count is a part of, where that is a number."""
    found = find_count(year, count.of) if count and count.of else None
    return found if found and found.value else None


def _of_series(year: Year, series: str) -> list[Count]:
    """Raises `Unfit` for a series of which the year has no counts."""
    rows = [one for one in year.counts if one.series == series]
    if not rows:
        known = {one.series for one in year.counts if one.series}
        what = f"This year has no counts in the series “{series}”."
        raise Unfit(what, nearest(series, known) if known else "Delete this block.")
    return rows


def _named(year: Year, names: tuple[str, ...]) -> list[Count]:
    """Raises `Unfit` for a count that the year does not have."""
    for name in names:
        if not find_count(year, name):
            mend = nearest(name, {one.id for one in year.counts})
            raise Unfit(f"This year has no count “{name}”.", mend)
    return [one for name in names if (one := find_count(year, name))]


def _table(catalogue: Catalogue, year: Year, rows: list[Count]) -> dict[str, Any]:
    years = years_up_to(catalogue, year)
    return shown(
        year,
        years=years,
        rows=[
            (one, [(found := find_count(other, one.id), whole(other, found)) for other in years])
            for one in rows
        ],
    )


VIEWS = (
    View("year", "glance", CountsOptions, _glance),
    View("year", "numbers", TableOptions, _side_by_side),
    View("year", "chart", ChartOptions, _chart),
    View("year", "missing", YearOptions, _missing),
)
