"""Meetings and answers, whose numbers the log holds as they were written: cells of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from coproduction_yearly.log.columns import plain
from coproduction_yearly.log.row import Log, Row
from coproduction_yearly.tally.cells import Cells


@dataclass(frozen=True)
class Question:
    """A question with the rows of its answers, in the order of the log."""

    words: str
    rows: tuple[Row, ...]

    @property
    def key(self) -> str:
        """How its cells are named."""
        return f"question {self.rows[0].number}"

    @property
    def asked(self) -> int | None:
        """How many were asked, where any row says so."""
        told = [row["asked"] for row in self.rows if row["asked"] is not None]
        return max(told) if told else None

    @property
    def answered(self) -> int:
        """How many answered."""
        return sum(row["people"] for row in self.rows)


def questions(log: Log) -> tuple[Question, ...]:
    """The questions whose words may be published, with all their answers."""
    found: dict[tuple[str, str | None], list[Row]] = {}
    for row in log.rows["feedback"]:
        found.setdefault((plain(row["question"]), row["activity"]), []).append(row)
    return tuple(
        Question(rows[0]["question"], tuple(rows))
        for rows in found.values()
        if all(row.may_be_published for row in rows)
    )


def question_cells(found: Sequence[Question], cells: Cells) -> None:
    """Adds the answers to each question, how many answered, and how many did not."""
    for question in found:
        answers = [f"{question.key} {row.number}" for row in question.rows]
        for id_, row in zip(answers, question.rows, strict=True):
            cells.add(id_, row["people"], 2)
        answered = f"{question.key} answered"
        cells.add(answered, question.answered, 4)
        cells.split(answered, answers)
        for id_ in answers:
            cells.within(id_, answered, printed=id_ == answers[0])
        if question.asked is not None:
            cells.add(f"{question.key} asked", max(question.asked, question.answered), 3)
            cells.within(answered, f"{question.key} asked")


def meeting_cells(log: Log, cells: Cells) -> None:
    """Adds how many were invited to each meeting that may be published, and how many came."""
    for row in (one for one in log.rows["meetings"] if one.may_be_published):
        for column, cost in (("invited", 2), ("came", 3)):
            if row[column] is not None:
                cells.add(f"meeting {row.number} {column}", row[column], cost)
        if row["invited"] is not None and row["came"] is not None:
            cells.within(f"meeting {row.number} came", f"meeting {row.number} invited")
