"""What people said in a year: you said and we did, answers to questions, members' comments."""

from typing import Any, get_args

from pydantic import Field

from coproduction.load import Catalogue
from coproduction.model.base import Flag
from coproduction.views.bars import bars
from coproduction.views.view import View
from coproduction_yearly.heard import Done
from coproduction_yearly.views.drawn import shown
from coproduction_yearly.views.options import YearOptions, need
from coproduction_yearly.year import Year


class CommentsOptions(YearOptions):
    """Which comments of a year to show."""

    foreword: Flag = Field(
        False, description="true for those of the foreword, else the others.", examples=[True]
    )


def _changes(catalogue: Catalogue, options: YearOptions) -> dict[str, Any]:
    """What was said, in the order of what became of it."""
    year = catalogue.find(Year, options.year)
    need(year.changes, "changes")
    counted = [(state, [one for one in year.changes if one.state == state]) for state in _STATES]
    return shown(year, groups=[(state, found) for state, found in counted if found])


def _feedback(catalogue: Catalogue, options: YearOptions) -> dict[str, Any]:
    year = catalogue.find(Year, options.year)
    need(year.feedback, "answers to questions")
    kept_back = catalogue.phrases("year.kept_back")
    return shown(
        year,
        questions=[
            (one, bars([(each.answer, each.value) for each in one.answers], kept_back))
            for one in year.feedback
        ],
    )


def _comments(catalogue: Catalogue, options: CommentsOptions) -> dict[str, Any]:
    year = catalogue.find(Year, options.year)
    rows = [one for one in year.comments if one.foreword == options.foreword]
    need(rows, "comments of that kind")
    return shown(year, rows=rows)


_STATES = get_args(Done)

VIEWS = (
    View("year", "changes", YearOptions, _changes),
    View("year", "feedback", YearOptions, _feedback),
    View("year", "comments", CommentsOptions, _comments),
)
