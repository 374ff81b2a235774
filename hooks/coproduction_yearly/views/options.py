"""What the views of a year are asked for, and which years there are."""

from datetime import date
from typing import Annotated, Any

from pydantic import Field

from coproduction.load import Catalogue
from coproduction.model.base import Id, RefersTo
from coproduction.model.when import When, parse_when
from coproduction.views.view import Options, Unfit
from coproduction_yearly.counts import Count
from coproduction_yearly.year import Year

YearRef = Annotated[Id, RefersTo("year")]

BESIDE = 3
"""Years that stand side by side, the one asked for among them."""


class YearOptions(Options):
    """Which year to show."""

    year: YearRef = Field(description="The year, by its id.", examples=["2027"])


def years_up_to(catalogue: Catalogue, year: Year) -> list[Year]:
    """The year and those before it, the earliest first; at most so many as stand side by side."""
    end = year.period.sort_key
    found = [one for one in catalogue.all(Year) if one.period.sort_key <= end]
    return sorted(found, key=lambda one: one.period.sort_key)[-BESIDE:]


def last_month(year: Year) -> When:
    """The month in which the year ends."""
    return parse_when((year.period.last or date.max).strftime("%Y-%m"))


def find_count(year: Year, identifier: str) -> Count | None:
    """The count of this id; None where the year has none."""
    return next((one for one in year.counts if one.id == identifier), None)


def need(rows: Any, what: str) -> None:
    """Raises `Unfit` where the year has nothing to show."""
    if not rows:
        raise Unfit(f"This year has no {what}.", "Delete this block, or record some.")
