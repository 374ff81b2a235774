"""The record of a year from a log: `data/years/<year>.yml`, with nothing in it that is private."""

from typing import Any

import yaml

from coproduction.model.when import When
from coproduction_yearly.log.row import Log
from coproduction_yearly.tally import records
from coproduction_yearly.tally.cells import Cells
from coproduction_yearly.tally.measures import Known, result
from coproduction_yearly.tally.names import named, slug
from coproduction_yearly.tally.numbers import numbers
from coproduction_yearly.tally.overlap import refuse_overlap
from coproduction_yearly.tally.people import hours, people, people_cells, request_cells
from coproduction_yearly.tally.replies import meeting_cells, question_cells, questions
from coproduction_yearly.tally.settings import Settings
from coproduction_yearly.tally.suppression import Shown, suppress
from coproduction_yearly.tally.versions import told_apart, warning
from coproduction_yearly.year import Year

_TOP = """\
# yaml-language-server: $schema=../schema/years.json
# Made by “coproduction tally”. Changes by hand are lost when it runs again.
"""


def written(log: Log, period: When, settings: Settings, rounded: int | None) -> tuple[str, str]:
    """The file of a year, and a warning or ""; raises `Refused` where it cannot be written."""
    refuse_overlap(period, settings.file, settings.years)
    year = tallied(log, period, settings, rounded)
    Year.model_validate(year)
    former = settings.years.get(settings.file)
    warned = warning(settings.file, [*told_apart(former, year)]) if former else ""
    return _TOP + yaml.safe_dump([year], sort_keys=False, allow_unicode=True, width=98), warned


def tallied(log: Log, period: When, settings: Settings, rounded: int | None) -> dict[str, Any]:
    """The year as plain values, as the model takes them."""
    assert period.last
    threshold = settings.threshold
    asked = questions(log)
    found = people(log)
    cells = Cells()
    people_cells(log, found, cells)
    request_cells(log, cells)
    question_cells(asked, cells)
    meeting_cells(log, cells)
    shown = _rounded(suppress(cells, threshold), rounded)
    plain = _without_few(numbers(log), found.sets, threshold)
    worked = hours(log, found, threshold)
    plain |= {"hours": worked} if worked is not None else {}

    def printed(id_: str) -> int | str | None:
        return f"fewer than {threshold}" if id_ in shown.small else shown.exact.get(id_)

    exact = {id_: number for id_, number in plain.items() if number is not None}
    exact |= shown.exact
    known = Known(exact, shown.small, {*cells.cells, *plain}, asked, threshold)
    year: dict[str, Any] = {"id": str(period.last.year), "period": period.written}
    year |= {"example": True} if log.example else {}
    year |= {"threshold": threshold, **({"rounded": rounded} if rounded else {})}
    year["counts"] = _counts(log, cells, plain, printed)
    year["results"] = [
        result(row, settings.targets.get(row["measure"]), known) for row in log.rows["measures"]
    ]
    year["activities"] = records.activities(log, period, printed)
    year["meetings"] = records.meetings(log, printed)
    year["panels"] = records.panels(log)
    year["changes"] = records.changes(log)
    year["feedback"] = records.feedback(asked, printed)
    year["comments"] = records.comments(log)
    return {name: value for name, value in year.items() if value != []}


def _counts(
    log: Log, cells: Cells, plain: dict[str, int | None], printed: records.Printed
) -> list[dict[str, Any]]:
    """The counts in their order, and after them those of groups."""
    found: list[dict[str, Any]] = []
    for id_, told in named().items():
        if id_ in cells.cells:
            value = printed(id_)
        elif id_ in plain:
            number = plain[id_]
            value = f"£{number:,}" if told["unit"] == "pounds" and number is not None else number
        else:
            continue
        fields: dict[str, Any] = {
            name: told[name] for name in ("id", "series", "of", "label") if name in told
        }
        fields |= {"value": value} if value is not None else {}
        found.append(fields | {name: told[name] for name in ("unit", "rule") if name in told})
    taken = {one["id"] for one in found}
    for row in (one for one in log.rows["groups"] if one.may_be_published):
        value = printed(f"group {row['group']}")
        fields = {"id": slug(f"group {row['group']}", taken), "series": "group"}
        fields |= {"label": row["group"][0].upper() + row["group"][1:]}
        fields |= {"value": value} if value is not None else {}
        fields |= {"hoped": row["hoped"]} if row["hoped"] is not None else {}
        found.append(fields | {"unit": "people"})
    return found


def _without_few(
    found: dict[str, int], sets: "dict[str, Any]", threshold: int
) -> dict[str, int | None]:
    """The numbers without sums of money that came to fewer people than the threshold."""
    few = {
        money
        for money, id_ in (("money-fees", "paid"), ("money-expenses", "expenses-in-advance"))
        if money in found and 0 < len(sets.get(id_, ())) < threshold
    }
    few |= {"money"} if few else set()
    return {id_: None if id_ in few else number for id_, number in found.items()}


def _rounded(shown: Shown, base: int | None) -> Shown:
    """Every number rounded to the nearest of `base`, halves up; small ones stay as they are."""
    if base is None:
        return shown
    exact = {id_: (number + base // 2) // base * base for id_, number in shown.exact.items()}
    return Shown(exact, shown.small)
