"""Figures as a list, as headlines, in a table, as a chart of one series, and as the index."""

from itertools import groupby
from operator import attrgetter
from typing import Any

from pydantic import Field

from coproduction.load import Catalogue
from coproduction.model.base import Id, Record, Text
from coproduction.model.citation import SourceRef
from coproduction.model.figure import Figure
from coproduction.model.people import Person
from coproduction.model.progress import FigureRef, Objective
from coproduction.problem import nearest
from coproduction.views.bars import bars
from coproduction.views.division import grouped
from coproduction.views.view import Options, Unfit, View


class Where(Record):
    """Which figures to show; all of them where nothing is said."""

    topic: Text | None = Field(
        None, description="Only those under this heading.", examples=["The network"]
    )
    document: SourceRef | None = Field(
        None, description="Only those that this document gives.", examples=["annual-report"]
    )


class ListOptions(Options):
    """Which figures to show."""

    where: Where = Field(Where(), description="Which to show.", examples=[{"topic": "The network"}])


class ChartOptions(Options):
    """Which series to draw, and the figure that is its whole."""

    series: Id = Field(description="The series to draw.", examples=["members-by-role"])
    title: Text = Field(
        description="What the chart shows.", examples=["Members by role, 2013 to 2014"]
    )
    total: FigureRef | None = Field(
        None, description="The figure that gives the whole, if any.", examples=["members"]
    )


class TableOptions(ListOptions):
    """Which figures to show in the table, and which to leave out of it."""

    without: tuple[FigureRef, ...] = Field(
        (), description="Those that stand above it already.", examples=[["members"]]
    )


class HeadlineOptions(Options):
    """The figures that come first, and those of them that are drawn as people."""

    figures: tuple[FigureRef, ...] = Field(
        min_length=1, max_length=6, description="At most six, by id.", examples=[["members"]]
    )
    people: tuple[FigureRef, ...] = Field(
        (),
        description="Those whose people are drawn, one by one.",
        examples=[["members-trained"]],
    )


_DRAWN = 30
"""The most people that a reader can count in a drawing."""


def _headlines(catalogue: Catalogue, options: HeadlineOptions) -> dict[str, Any]:
    """Raises `Unfit` for people who cannot be counted: “over 60”, a share, or too many."""
    for name in options.people:
        value = catalogue.find(Figure, name).value
        if value.exact is None or value.unit != "number" or value.exact % 1:
            raise Unfit(
                f"people: “{name}” is {value}, which is no exact number of people.",
                "Take it out of “people”. Draw people only where the source counts each.",
            )
        if value.exact > _DRAWN:
            raise Unfit(
                f"people: “{name}” is {value}; nobody counts more than {_DRAWN} in a drawing.",
                "Take it out of “people”. The number alone says more.",
            )
        if name not in options.figures:
            raise Unfit(f"people: “{name}” is not in “figures”.", "Add it there, or delete it.")
    found = [catalogue.find(Figure, name) for name in options.figures]
    return {
        "figures": [
            (one, int(one.value.exact or 0) if one.id in options.people else 0) for one in found
        ]
    }


def _table(catalogue: Catalogue, options: TableOptions) -> dict[str, Any]:
    found = [row for row in _shown(catalogue, options.where) if row.id not in options.without]
    return {"topics": _by_topic(found), "total": len(found)}


def _list(catalogue: Catalogue, options: ListOptions) -> dict[str, Any]:
    return {"topics": _by_topic(_shown(catalogue, options.where))}


def _shown(catalogue: Catalogue, where: Where) -> list[Figure]:
    """Raises `Unfit` for a topic that no figure has."""
    figures = catalogue.all(Figure)
    wanted = where.topic
    if wanted and wanted not in {figure.topic for figure in figures}:
        raise Unfit(
            f"No figure has the topic “{wanted}”.",
            nearest(wanted, {figure.topic for figure in figures}),
        )
    return [
        row
        for row in figures
        if wanted in (None, row.topic) and where.document in (None, row.source.document)
    ]


def _index(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    return {"topics": _by_topic(catalogue.all(Figure))}


def _by_topic(figures: list[Figure]) -> list[tuple[str, list[Figure]]]:
    """Topics in the order in which each first stands in the file."""
    order = list(dict.fromkeys(figure.topic for figure in figures))
    figures = sorted(figures, key=lambda figure: order.index(figure.topic))
    return [(topic, list(found)) for topic, found in groupby(figures, lambda row: row.topic)]


def _chart(catalogue: Catalogue, options: ChartOptions) -> dict[str, Any]:
    """Bars of one series, longest at full width; refused where the figures differ in kind."""
    figures = [row for row in catalogue.all(Figure) if row.series == options.series]
    if not figures:
        names = {row.series for row in catalogue.all(Figure) if row.series}
        raise Unfit(
            f"No figure is in the series “{options.series}”.",
            nearest(options.series, names) if names else "Give the figures a “series”.",
        )
    alike = {"unit": "unit", "period": "period", "value.unit": "kind of number"}
    for name, words in alike.items():
        values = {str(attrgetter(name)(figure)) for figure in figures}
        if len(values) > 1:
            found = "; ".join(sorted(values))
            raise Unfit(
                f"The figures of “{options.series}” differ in {words}: {found}.",
                "A chart may only compare what is counted alike. Show them as a list.",
            )
    vague = [figure.id for figure in figures if figure.value.exact is None]
    below = [figure.id for figure in figures if (figure.value.exact or 0) < 0]
    if vague or below:
        what = "not exact" if vague else "below nothing"
        raise Unfit(
            f"A bar cannot be drawn for a figure that is {what}: {', '.join(vague or below)}.",
            "Take it out of the series, or show the series as a list.",
        )
    return {
        "title": options.title,
        "series": options.series,
        "bars": bars((figure.label or figure.counts, figure.value) for figure in figures),
        "figures": figures,
        "total": catalogue.find(Figure, options.total) if options.total else None,
    }


def _objectives(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    people = {person.id: person for person in catalogue.all(Person)}
    return {"objectives": catalogue.all(Objective), "people": people}


VIEWS = (
    View("figures", "list", ListOptions, _list, parts=grouped("topics")),
    View("figures", "headlines", HeadlineOptions, _headlines),
    View("figures", "table", TableOptions, _table, parts=grouped("topics")),
    View("figures", "chart", ChartOptions, _chart),
    View("figures", "index", Options, _index, home=True, parts=grouped("topics")),
    View("objectives", "table", Options, _objectives),
)
