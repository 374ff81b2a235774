"""Rules of years: measures and counts that are there, answers that fit, updates that move dates."""

from collections import Counter
from collections.abc import Iterator

from coproduction.load import Catalogue, Entry
from coproduction.model.progress import Measure, Objective
from coproduction.problem import Problem, nearest
from coproduction_yearly.counts import MeasureResult
from coproduction_yearly.updates import DeliverableUpdate
from coproduction_yearly.year import Year

_LISTS = ("counts", "activities", "meetings", "panels", "changes", "feedback", "comments")


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """What is wrong with each year by itself and beside the measures, and with each update."""
    measures = {
        measure.id: measure
        for objective in catalogue.all(Objective)
        for indicator in objective.indicators
        for measure in indicator.measures
    }
    read = frozenset(one.id for one in catalogue.all(Objective))
    all_read = catalogue.named.get("objective") == read
    for entry in catalogue.written(Year):
        yield from _twice(entry)
        yield from _wholes(entry)
        for index, result in enumerate(entry.record.results):
            if all_read and result.measure not in measures:
                what = f"There is no measure “{result.measure}”."
                mend = nearest(result.measure, measures)
                yield Problem(entry.file, entry.line("results", index, "measure"), what, mend)
            for what, mend in _result(result, entry.record, measures):
                yield Problem(entry.file, entry.line("results", index, "measure"), what, mend)
    for update in catalogue.written(DeliverableUpdate):
        if update.record.new_due and not update.record.reason:
            what = f"“{update.record.id}” moves a promise to another day, and does not say why."
            mend = "Add “reason:” with why."
            yield Problem(update.file, update.line("new_due"), what, mend)


def _twice(entry: Entry[Year]) -> Iterator[Problem]:
    """Two parts of one list with the same id, and two results of one measure."""
    year = entry.record
    named: list[tuple[str, str, list[str]]] = [
        (name, "id", [one.id for one in getattr(year, name)]) for name in _LISTS
    ]
    named.append(("results", "measure", [one.measure for one in year.results]))
    for name, field, ids in named:
        counted = Counter(ids)
        for index, identifier in enumerate(ids):
            if counted[identifier] > 1 and identifier in ids[:index]:
                what = f"{name}: “{identifier}” stands here for the second time."
                line = entry.line(name, index, field)
                yield Problem(entry.file, line, what, "Delete or rename one of the two.")


def _wholes(entry: Entry[Year]) -> Iterator[Problem]:
    known = {one.id for one in entry.record.counts}
    for index, count in enumerate(entry.record.counts):
        if count.of and count.of not in known:
            what = f"of: There is no count “{count.of}” in this year."
            yield Problem(
                entry.file, entry.line("counts", index, "of"), what, nearest(count.of, known)
            )


def _result(
    result: MeasureResult, year: Year, measures: dict[str, Measure]
) -> Iterator[tuple[str, str]]:
    measure = measures.get(result.measure)
    if result.answer == "cannot-be-said" and not result.why:
        what = f"“{result.measure}”: Nobody can say how it came out, and nothing says why."
        yield what, "Add “why:” with the reason."
    if result.evidence and not year.source:
        what = f"“{result.measure}” has evidence, and the year names no document."
        yield what, "Add “source:” to the year, or delete the evidence."
    so = decided(result, measure) if measure else None
    if so and result.answer != so:
        what = (
            f"“{result.measure}”: {result.value} beside {getattr(measure, 'target', '')} is {so}, "
            f"not {result.answer}."
        )
        yield what, f"Write “answer: {so}”, or mend the number."


def decided(result: MeasureResult, measure: Measure) -> str | None:
    """What the numbers say: met or not-met; None where they do not decide it."""
    value, target = result.value, measure.target
    if value is None or target is None or value.unit != target.unit or target.least is None:
        return None
    if value.least is not None and value.least >= target.least:
        return "met"
    return "not-met" if value.most is not None and value.most < target.least else None
