"""Invented logs: the example's two years, and many small networks drawn by lot."""

import random
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

from count_again import Rows

from coproduction_yearly.log.columns import sheet, sheets
from coproduction_yearly.log.row import Log, Row
from project import ROOT

SAFE = {"publish": "yes", "consent": "about nobody"}
ROLES = ("took part", "led or chaired", "advised", "spoke", "planned")
PERSPECTIVES = ("draws on care", "carer", "both", "staff")


def example(folder: Path) -> None:
    """Has the example's program write its two logs, and what is true of them."""
    program = ROOT / "examples/network/logs.py"
    subprocess.run([sys.executable, str(program), str(folder)], check=True)


def drawn(seed: int) -> Rows:
    """The rows of a small network: few people, few activities, many small numbers."""
    lots = random.Random(seed)
    weights = [lots.choice((1, 1, 2, 6)) for _ in PERSPECTIVES]
    people = [
        {"person": f"P{at}", "perspective": lots.choices(PERSPECTIVES, weights)[0],
         "member": lots.choice(("yes", "yes", "no")),
         "group": lots.choice((None, None, None, "young people"))}
        for at in range(lots.randint(8, 70))
    ]  # fmt: skip
    activities = [
        {"activity": f"A{at}", "what": f"Activity {at}", "began": date(2026, 5, 1), **SAFE,
         **({"publish": "no"} if lots.random() < 0.1 else {})}
        for at in range(lots.randint(1, 7))
    ]  # fmt: skip
    taking = people[: lots.randint(5, len(people))]
    involvement = [
        {"person": person["person"], "activity": activity["activity"],
         "role": lots.choice(ROLES[: lots.randint(1, 5)]), "hours": 2.0,
         "paid": lots.choices(("yes", "no"), (lots.choice((1, 9)), 1))[0],
         "expenses": lots.choice(("yes", "no")), **lots.choice(ACCESS)}
        for activity in activities
        for person in lots.sample(taking, lots.randint(1, len(taking)))
    ]  # fmt: skip
    feedback = [
        {"question": f"Question {at}?", "answer": answer, "people": lots.randint(0, 12),
         "asked": lots.choice((None, 60)), **SAFE}
        for at in range(3)
        for answer in ("Yes", "In part", "No")
    ]  # fmt: skip
    meetings = [
        {"meeting": f"Meeting {at}", "planned": date(2026, 5 + at, 1), "happened": "held",
         "invited": 20, "came": lots.randint(0, 20), **SAFE}
        for at in range(3)
    ]  # fmt: skip
    measures = [
        {"measure": "members", "counted": "members who took part", "base": "members"},
        {"measure": "access", "counted": "access met", "base": "access asked"},
        {"measure": "said", "counted": "first answer to a question",
         "base": "people who answered", "question": "Question 0?"},
    ]  # fmt: skip
    groups = [{"group": "young people", "hoped": 5, **SAFE}]
    return {
        "people": people,
        "activities": activities,
        "involvement": involvement,
        "feedback": feedback,
        "meetings": meetings,
        "groups": groups,
        "measures": measures,
    }


ACCESS: tuple[dict[str, Any], ...] = (
    {"asked": "no"}, {"asked": "no"}, {"asked": "yes", "met": "yes"},
    {"asked": "yes", "met": "yes"}, {"asked": "yes", "met": "no"},
)  # fmt: skip


def as_log(rows: Rows) -> Log:
    """The rows as they would have been read."""
    read = {
        one.name: tuple(
            Row(one.name, at, {name: _value(one.name, name, value) for name, value in row.items()
                               if value is not None})
            for at, row in enumerate(rows.get(one.name, ()), start=4)
        )
        for one in sheets()
    }  # fmt: skip
    recorded = {
        (name, column) for name, all_ in read.items() for row in all_ for column in row.values
    }
    return Log(read, frozenset(recorded))


def _value(name: str, column: str, value: Any) -> Any:
    kind = sheet(name).column(column).kind
    if kind == "yes-no":
        return value == "yes"
    return tuple(value.split(", ")) if kind in ("names", "choices") else value
