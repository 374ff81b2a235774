"""What is wrong with a year, or with an update of a promise, is told at its line."""

from pathlib import Path

import pytest

from coproduction.project import read_project

YEAR, UPDATES = "data/years/2026.yml", "data/deliverable-updates.yml"

WRONG = {
    "a measure that is not there": (
        YEAR,
        "measure: partner-groups",
        "measure: partner-group",
        "There is no measure “partner-group”.",
    ),
    "nobody can say and nothing says why": (
        YEAR,
        "answer: cannot-be-said, why: Nobody kept a record of it.",
        "answer: cannot-be-said",
        "“partner-groups”: Nobody can say how it came out, and nothing says why.",
    ),
    "an answer that the number does not give": (
        YEAR,
        'value: "42%"',
        'value: "32%"',
        "“members-take-part”: 32% beside 40% is not-met, not met.",
    ),
    "a part of what is not counted": (
        YEAR,
        "of: panels,",
        "of: panel,",
        "of: There is no count “panel” in this year.",
    ),
    "two counts of one name": (
        YEAR,
        "id: role-train",
        "id: role-advise",
        "counts: “role-advise” stands here for the second time.",
    ),
    "evidence without a document": (
        YEAR,
        "measure: meetings-in-a-year,",
        "measure: meetings-in-a-year, evidence: [{says: It met., place: row 1}],",
        "“meetings-in-a-year” has evidence, and the year names no document.",
    ),
    "a comment without consent": (
        YEAR,
        ", consent: in-writing",
        "",
        "The field “comments.1.consent” is missing.",
    ),
    "a promise moved without a reason": (
        UPDATES,
        "reason: One of the trainers left.",
        "owner_was: The head of training",
        "There is no field “owner_was”.",
    ),
    "an update of no promise": (
        UPDATES,
        "deliverable: hall-lift",
        "deliverable: hall-lifts",
        "deliverable: There is no deliverable with the id “hall-lifts”.",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_with_a_year_is_told_at_its_line(case: str, network: Path) -> None:
    file, right, wrong, told = WRONG[case]
    path = network / file
    text = path.read_text()
    assert text.count(right) == 1
    path.write_text(text.replace(right, wrong))
    line = text[: text.index(right)].count("\n") + 1
    found = [(one.file, one.line, one.what) for one in read_project(network).problems]
    assert (file, line, told) in found


def test_a_promise_that_moves_needs_a_reason(network: Path) -> None:
    path = network / UPDATES
    path.write_text(path.read_text().replace("reason: One of the trainers left., ", ""))
    told = [one.what for one in read_project(network).problems]
    assert told == ["“staff-training-2” moves a promise to another day, and does not say why."]


def test_a_right_year_has_no_problem(network: Path) -> None:
    assert read_project(network).problems == ()
