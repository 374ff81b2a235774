"""Measures of a year: why nothing can be said of one, and rows that measure nothing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import Result
from edits import add, both, put
from running import tally
from small_log import Change, changed

QUESTION = "Could you say what you wanted to say?"
FIRST, ANSWERED = "first answer to a question", "people who answered"


def no_meetings(book: Any) -> None:
    book["Meetings"].delete_rows(4)


@pytest.fixture
def measure(project: Path) -> Callable[..., tuple[Result, dict[str, Any]]]:
    """Tallies the small log with one measure, after a change, against a target of the project."""

    def measured(*cells: Any, change: Change = lambda _: None, target: str = "12") -> Any:
        objectives = project / "data/objectives.yml"
        text = objectives.read_text(encoding="utf-8").replace("target: 12", f"target: {target}")
        objectives.write_text(text, encoding="utf-8")
        log, year = project.parent / "log.xlsx", project / "data/years/2027.yml"
        log.write_bytes(changed(both(change, add("Measures", "monthly", *cells))))
        done = tally(log, year, 2027, "--project", str(project))
        made = yaml.safe_load(year.read_text(encoding="utf-8")) if year.exists() else [{}]
        return done, {**made[0]}.get("results", [{}])[0]

    return measured


@pytest.mark.parametrize(
    ("cells", "target", "change", "why"),
    [
        (("meetings held",), "12", no_meetings, "Nothing was recorded about it."),
        (("papers on time", "meetings held"), "75%", put("Meetings", "I4", None), "Nothing was"),
        (("access met", "access asked"), "75%", lambda _: None, "nothing of which it could be"),
        ((FIRST, ANSWERED, QUESTION), "75%", put("Feedback", "G5", None), "is not published"),
        (("people who were paid",), "12", both(*(put("Involvement", f"E{row}", "no")
                                                for row in range(7, 24))), "too small to print"),
    ],
    ids=["no sheet", "no column", "nobody asked", "no consent", "kept back"],
)  # fmt: skip
def test_what_cannot_be_said_has_its_own_reason(
    cells: tuple[str, ...], target: str, change: Change, why: str, measure: Any
) -> None:
    done, result = measure(*cells, change=change, target=target)
    assert done.exit_code == 0, done.output
    assert result["answer"] == "cannot-be-said"
    assert why in result["why"]
    assert "value" not in result


@pytest.mark.parametrize(
    ("cells", "target", "said"),
    [
        (("people who took part",), "75%", "“Out of”: The target, 75%, is a share"),
        (("meetings held", "meetings planned"), "12", "“Out of”: The target, 12, is a number"),
        ((FIRST, ANSWERED), "75%", "“Question”: It does not say which question."),
        ((FIRST, ANSWERED, "Could you say it?"), "75%", "“Could you say it?” is not on the sheet"),
    ],
)
def test_a_row_that_measures_nothing_is_told(
    cells: tuple[str, ...], target: str, said: str, measure: Any
) -> None:
    done, result = measure(*cells, target=target)
    assert done.exit_code == 1
    assert said in done.output
    assert done.output.count("To mend it") == 1
    assert not result


def test_a_question_is_found_however_it_is_typed(measure: Any) -> None:
    done, result = measure(FIRST, ANSWERED, f" {QUESTION.lower()}", target="70%")
    assert done.exit_code == 0, done.output
    assert [result["value"], result["answer"]] == ["74%", "met"]
