"""How the measures of a year came out: a count of the log, or a share of two, beside the target."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

from coproduction.model.quantity import Quantity
from coproduction.problem import nearest
from coproduction_yearly.log.columns import plain, sheet
from coproduction_yearly.log.faults import Fault
from coproduction_yearly.log.row import Log, Row
from coproduction_yearly.tally.cells import Cells
from coproduction_yearly.tally.names import MEASURED, named
from coproduction_yearly.tally.replies import Question

KEPT_BACK = "The number is too small to print, or would give a small one away."
_NOTHING = "Nothing was recorded about it."
_NO_TARGET = "No target was set for it."


@dataclass(frozen=True)
class Known:
    """What is printed of the counts: exact numbers, those known to be small, and questions."""

    exact: Mapping[str, int]
    small: frozenset[str]
    questions: tuple[Question, ...]
    threshold: int

    def id_of(self, called: str, question: str) -> str:
        """The id of the count that a measure names; "" for one that there is not."""
        asked = next((one for one in self.questions if plain(one.words) == plain(question)), None)
        if called == "first answer to a question":
            return f"{asked.key} {asked.rows[0].number}" if asked else ""
        if called == "people who answered":
            return f"{asked.key} answered" if asked else ""
        return MEASURED[called]

    def between(self, part: str, base: str) -> tuple[int, int] | None:
        """The least and most that is printed of a part, or can be said of the rest; else None."""
        small = self.threshold - 1
        whole = self.exact[base]
        if part in self.exact:
            return self.exact[part], self.exact[part]
        if part in self.small:
            return 1, small
        if Cells.rest(part, base) in self.small:
            return whole - small, whole - 1
        return None


def unknown(log: Log, measures: Collection[str]) -> Iterator[Fault]:
    """The rows whose measure is none of the project's, which `measures` are."""
    of = sheet("measures")
    for row in log.rows[of.name]:
        if (name := row["measure"]) not in measures:
            what = f"There is no measure “{name}” in data/objectives.yml."
            near = nearest(name, measures) if measures else ""
            mend = f"Add it there, with its target, or mend it here. {near}".strip()
            yield Fault(of.title, row.number, 0, of.column("measure").title, what, mend)


def result(row: Row, target: Quantity | None, known: Known) -> dict[str, Any]:
    """The record of one measure, as the log's row asks for it."""
    found: dict[str, Any] = {"measure": row["measure"]}
    why = row["why"] if row.may_be_published else None
    if row["counted"] is None:
        answer = (row["answer"] or "cannot be said").replace(" ", "-")
        return found | {"answer": answer, "why": why or _NOTHING}
    part = known.id_of(row["counted"], row["question"] or "")
    base = known.id_of(row["base"], row["question"] or "") if row["base"] else ""
    measured = _share(part, base, known) if row["base"] else _count(part, known)
    answer, reason = _answer(measured, target)
    found |= {name: value for name, value in measured.items() if name not in ("least", "most")}
    told = why or (reason if answer == "cannot-be-said" else None)
    return found | {"answer": answer} | ({"why": told} if told else {})


def _count(part: str, known: Known) -> dict[str, Any]:
    number = known.exact.get(part)
    rule = _rule(part)
    if number is None:
        return rule
    return {"value": number, **rule, "least": number, "most": number}


def _share(part: str, base: str, known: Known) -> dict[str, Any]:
    """A share in per cent; where only bounds are printed, “at least 87%” or “at most 9%”."""
    whole = known.exact.get(base)
    between = known.between(part, base) if whole else None
    if not whole or between is None:
        return _rule(part)
    least, most = between[0] / whole, between[1] / whole
    shared = {"base": whole, "base_is": _called(base), **_rule(part), "least": least, "most": most}
    if least == most:
        return {"value": f"{round(100 * least)}%", "part": between[0], **shared}
    if between[0] == 1:
        return {"value": f"at most {ceil(100 * most)}%", **shared}
    return {"value": f"at least {floor(100 * least)}%", **shared}


def _called(id_: str) -> str:
    return str(named()[id_]["label"]) if id_ in named() else "People who answered"


def _rule(id_: str) -> dict[str, str]:
    rule = named().get(id_, {}).get("rule")
    return {"rule": rule} if rule else {}


def _answer(measured: Mapping[str, Any], target: Quantity | None) -> tuple[str, str]:
    """Met, not met or cannot be said, and why it cannot."""
    if "least" not in measured:
        return "cannot-be-said", KEPT_BACK
    if target is None or target.least is None:
        return "cannot-be-said", _NO_TARGET
    wanted = target.least / (100 if target.unit == "percent" else 1)
    if measured["least"] >= wanted:
        return "met", ""
    return ("not-met", "") if measured["most"] < wanted else ("cannot-be-said", KEPT_BACK)
