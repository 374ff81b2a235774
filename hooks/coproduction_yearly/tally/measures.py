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
_NONE = "There was nothing of which it could be a share."
_UNPUBLISHED = "What people answered is not published."
_NO_TARGET = "No target was set for it."
_OF_QUESTIONS = {"first answer to a question", "people who answered"}


@dataclass(frozen=True)
class Known:
    """What is printed of the counts: exact numbers, those known to be small, and questions; and
    the ids of all that were `recorded`, printed or not.
    """

    exact: Mapping[str, int]
    small: frozenset[str]
    recorded: Collection[str]
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

    def silence(self, part: str, *base: str) -> str:
        """Why no number can be said of a part, or of what it is a part of."""
        if "" in (part, *base):
            return _UNPUBLISHED
        if not {part, *base} <= {*self.recorded}:
            return _NOTHING
        return _NONE if base and self.exact.get(base[0]) == 0 else KEPT_BACK

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


def unfit(log: Log, targets: Mapping[str, Quantity | None]) -> Iterator[Fault]:
    """The rows that measure nothing: their measure is not among the `targets` of the project, its
    target is a share and they name a number alone, or the other way round, or a question that
    nobody was asked.
    """
    of = sheet("measures")
    for row in log.rows[of.name]:
        told = _unknown(row, targets) or _question_fault(row, log) or _target_fault(row, targets)
        if told:
            yield Fault(of.title, row.number, 0, of.column(told[0]).title, *told[1:])


def _unknown(row: Row, targets: Collection[str]) -> tuple[str, str, str] | None:
    """At which column, what is wrong, and how to mend it; so do the two below."""
    name = row["measure"]
    if name in targets:
        return None
    near = nearest(name, targets) if targets else ""
    mend = f"Add it there, with its target, or mend it here. {near}".strip()
    return "measure", f"There is no measure “{name}” in data/objectives.yml.", mend


def _question_fault(row: Row, log: Log) -> tuple[str, str, str] | None:
    if not {row["counted"], row["base"]} & _OF_QUESTIONS:
        return None
    asked = {plain(one["question"]): one["question"] for one in log.rows["feedback"]}
    question = row["question"]
    if question is None:
        return "question", "It does not say which question.", "Write it as on the sheet Feedback."
    if plain(question) in asked:
        return None
    near = nearest(question, asked.values()) if asked else "That sheet has no question yet."
    return "question", f"“{question}” is not on the sheet “Feedback”.", near


def _target_fault(row: Row, targets: Mapping[str, Quantity | None]) -> tuple[str, str, str] | None:
    target = targets[row["measure"]]
    if row["counted"] is None or target is None or target.least is None:
        return None
    is_share = target.unit in ("percent", "share")
    if is_share and not row["base"]:
        what = f"The target, {target}, is a share, and it does not say of what."
        return "base", what, "Choose under “Out of” what the number is a part of."
    if row["base"] and not is_share:
        what = f"The target, {target}, is a number, and this would be a share."
        return "base", what, "Empty “Out of”, or write the target in per cent."
    return None


def result(row: Row, target: Quantity | None, known: Known) -> dict[str, Any]:
    """The record of one measure, as the log's row asks for it."""
    found: dict[str, Any] = {"measure": row["measure"]}
    why = row["why"] if row.may_be_published else None
    if row["counted"] is None:
        answer = (row["answer"] or "cannot be said").replace(" ", "-")
        return found | {"answer": answer, "why": why or _NOTHING}
    part = known.id_of(row["counted"], row["question"] or "")
    base = [known.id_of(row["base"], row["question"] or "")] if row["base"] else []
    measured = _share(part, base[0], known) if base else _count(part, known)
    answer, reason = _answer(measured, target)
    reason = reason or known.silence(part, *base)
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
    """Met, not met or cannot be said; and why it cannot, where that lies in the target."""
    if "least" not in measured:
        return "cannot-be-said", ""
    if target is None or target.least is None:
        return "cannot-be-said", _NO_TARGET
    wanted = target.least / (100 if target.unit == "percent" else 1)
    if measured["least"] >= wanted:
        return "met", ""
    return ("not-met" if measured["most"] < wanted else "cannot-be-said"), ""
