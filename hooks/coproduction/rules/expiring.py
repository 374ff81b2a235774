"""A figure that expires is in no chart: a chart with one bar fewer would say something else."""

from collections.abc import Iterator

from coproduction.load import Catalogue
from coproduction.model.figure import Figure
from coproduction.problem import Problem


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Figures that expire and are in a series; a document to look in that nothing needs."""
    for entry in catalogue.written(Figure):
        figure = entry.record
        if figure.expires and figure.series:
            what = f"“{figure.id}” expires, and is in the series “{figure.series}”."
            mend = "Delete “series”, and show it in a list."
            yield Problem(entry.file, entry.line("expires"), what, mend)
        if figure.instead and not figure.expires:
            what = "“instead” says where to look once it has expired, and it never does."
            yield Problem(entry.file, entry.line("instead"), what, "Add “expires”, or delete it.")
