"""EXAMPLE. Writes the logs of an invented network, two years of them, and what is true of them.

    python examples/network/logs.py FOLDER

makes FOLDER/log-2026.xlsx, FOLDER/log-2027.xlsx and FOLDER/truth.json. Everything is invented, by
a program that draws lots with the same seed each time. What is true is kept while the rows are
drawn; nothing of it is counted by the program that the example is to try.
"""

import json
import random
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from invented import (
    ACTIVITIES,
    COMMENTS,
    GROUPS,
    MEASURES,
    MEETINGS,
    PANELS,
    QUESTIONS,
    SAID,
)  # fmt: skip

from coproduction_yearly.log.workbook import workbook

EXAMPLE = "EXAMPLE."
SEED = 2027
NOBODY = {"publish": "yes", "consent": "about nobody"}
ROLES = {
    "took part": 50, "led or chaired": 6, "planned": 10, "gave training": 6, "on a panel": 8,
    "advised": 12, "checked papers": 9, "made something": 5, "spoke": 3,
}  # fmt: skip
Rows = dict[str, list[dict[str, Any]]]


class Year:
    """One year's rows as they are drawn, and what is true of them."""

    def __init__(self, year: int):
        self.year = year
        self.lots = random.Random(SEED * year)
        self.rows: Rows = {}
        self.truth: dict[str, Any] = {}
        self.grown = year - 2026

    def day(self, first: int = 0, last: int = 360) -> date:
        """A day of the year, which begins in April."""
        return date(self.year - 1, 4, 1) + timedelta(days=self.lots.randint(first, last))

    def draw(self) -> None:
        """Draws all rows."""
        self._people()
        self._activities()
        self._meetings()
        self._heard()
        self._rest()

    def _people(self) -> None:
        size = 92 + 14 * self.grown
        perspectives = ["draws on care"] * 44 + ["carer"] * 29 + ["both"] * 5 + ["staff"] * 14
        perspectives += ["draws on care"] * 8 + ["carer"] * 4 + ["both"] * 2
        self.lots.shuffle(perspectives)
        self.people = [
            {"person": f"P{at + 1:03}", "perspective": perspectives[at],
             "member": "no" if perspectives[at] == "staff" else "yes",
             "group": self._group(at, perspectives[at])}
            for at in range(size)
        ]  # fmt: skip
        self.rows["people"] = self.people
        self.rows["groups"] = [{"group": name, "hoped": hoped, **NOBODY} for name, hoped in GROUPS]
        self.truth["members"] = sum(one["member"] == "yes" for one in self.people)

    def _group(self, at: int, perspective: str) -> str | None:
        if perspective == "carer":
            return "carers in work" if at % 2 else None
        if perspective == "draws on care" and at % 9 == 0:
            return "people who do not use speech" if at % 2 else "young people"
        return None

    def _activities(self) -> None:
        lots, rows, involved = self.lots, [], []
        here: dict[str, dict[str, set[str]]] = {}
        planned = 0
        for number, (what, project) in enumerate(ACTIVITIES[self.year], start=1):
            began = self.day(0, 250)
            from_start = lots.random() < 0.6 + 0.2 * self.grown
            planned += from_start
            code = f"A{number:02}"
            rows.append(
                {"activity": code, "what": what, "project": project, "began": began,
                 "ended": began + timedelta(days=lots.randint(20, 100)),
                 "stage": ", ".join(sorted(lots.sample(("idea", "plan", "deliver", "check"),
                                                       lots.randint(1, 3)))),
                 "step": lots.choice(("told", "asked", "took part", "decided together",
                                      "decided together", "led")),
                 "planned": "yes" if from_start else "no", **NOBODY}
            )  # fmt: skip
            size = lots.choice((3, 6, 8, 9, 11, 13))
            crowd = lots.sample(self.people[: 60 + 15 * self.grown], size)
            here[what] = {"people": {one["person"] for one in crowd}}
            involved += [self._involved(code, one["person"]) for one in crowd]
        self.rows["activities"], self.rows["involvement"] = rows, involved
        self.truth |= {"activities": len(rows), "planned-at-start": planned}
        self.truth["people of activities"] = {
            what: len(found["people"]) for what, found in here.items()
        }
        self._took_part(involved)

    def _involved(self, activity: str, person: str) -> dict[str, Any]:
        lots = self.lots
        asked = lots.random() < 0.35
        met = lots.choices(("yes", "partly", "no"), (80, 12, 8))[0] if asked else None
        return {
            "person": person,
            "activity": activity,
            "role": lots.choices([*ROLES], [*ROLES.values()])[0],
            "hours": lots.choice((1, 1.5, 2, 2.5, 3, 4, 6, 8)),
            "paid": lots.choices(("yes", "no", "did not want it"), (60, 25, 15))[0],
            "expenses": lots.choice(("yes", "no", "there were none")),
            "asked": "yes" if asked else "no",
            "met": met,
        }

    def _took_part(self, involved: list[dict[str, Any]]) -> None:
        """Keeps who took part, each once; this is the truth that the tally is tried against."""
        once = {row["person"]: row for row in involved}
        of_person = {one["person"]: one for one in self.people}
        self.truth["took-part"] = len(once)
        self.truth["members-took-part"] = sum(
            of_person[person]["member"] == "yes" for person in once
        )
        said = Counter(of_person[person]["perspective"] for person in once)
        self.truth |= {one.replace(" ", "-"): said[one] for one in
                       ("draws on care", "carer", "both", "staff")}  # fmt: skip
        for name, _ in GROUPS:
            self.truth[f"group {name}"] = sum(of_person[one]["group"] == name for one in once)
        for name, column in (("paid", "paid"), ("expenses-in-advance", "expenses")):
            self.truth[name] = len({row["person"] for row in involved if row[column] == "yes"})
        for role in ROLES:
            self.truth[f"role {role}"] = len(
                {row["person"] for row in involved if row["role"] == role}
            )
        self.truth["access-asked"] = sum(row["asked"] == "yes" for row in involved)
        self.truth["access-met"] = sum(row["met"] == "yes" for row in involved)
        self.truth["hours"] = round(sum(row["hours"] for row in involved))

    def _meetings(self) -> None:
        rows, held, on_time = [], 0, 0
        for number, name in enumerate(MEETINGS[: 4 + self.grown]):
            planned = self.day(20 + 70 * number, 60 + 70 * number)
            happened = ("held", "moved", "cancelled", "held", "held")[(number + self.grown) % 5]
            invited = self.truth["members"]
            moved = planned + timedelta(days=7)
            papers = self.lots.random() < 0.7
            row = {"meeting": name, "planned": planned, "happened": happened,
                   "invited": invited, "led": "a member and staff together", **NOBODY}  # fmt: skip
            if happened == "cancelled":
                row["why"] = "The hall had no heating."
            else:
                held, on_time = held + 1, on_time + papers
                row["held"] = moved if happened == "moved" else planned
                row["came"] = self.lots.randint(22, 48)
                row["papers"] = "yes" if papers else "no"
            if happened == "moved":
                row["why"] = "The hall had no lift."
            rows.append(row)
        self.rows["meetings"] = rows
        self.truth |= {"meetings-planned": len(rows), "meetings-held": held}
        self.truth["papers-on-time"] = on_time

    def _heard(self) -> None:
        states = ("done", "done", "done", "partly", "no", "not yet")
        rows = []
        for said, did, why in SAID[: 7 + 3 * self.grown]:
            state = self.lots.choice(states) if did else "no"
            rows.append(
                {"day": self.day(0, 200), "said": said, "state": state, "did": did or None,
                 "why": (why or "It was begun in March.") if state != "done" else None,
                 "told": self.day(210, 360), "confirmed": "yes" if state == "done" else None,
                 **NOBODY}
            )  # fmt: skip
        self.rows["said-and-done"] = rows
        self.truth |= {"things-said": len(rows)}
        self.truth["things-done"] = sum(row["state"] == "done" for row in rows)
        answers = []
        self.truth["answers"] = {}
        for question, options in QUESTIONS:
            for option, most in zip(options, (34, 11, 5), strict=True):
                people = self.lots.randint(most - 4, most)
                answers.append({"question": question, "answer": option, "people": people,
                                "asked": 60, **NOBODY})  # fmt: skip
                self.truth["answers"][f"{question} {option}"] = people
        self.rows["feedback"] = answers

    def _rest(self) -> None:
        with_people = 0
        rows = []
        for number, panel in enumerate(PANELS[: 5 + self.grown]):
            sat = number != 2 and not (number == 4 and self.grown == 0)
            with_people += sat
            reason = None if sat else "It met at a day's notice."
            row = {"held": self.day(), "panel": panel, "with": "yes" if sat else "no"}
            rows.append({**row, "reason": reason, **NOBODY})
        self.rows["panels"] = rows
        self.truth |= {"panels": len(rows), "panels-with-people": with_people}
        self.rows["comments"] = [
            {"day": self.day(), "comment": words, "as": by, "foreword": "yes" if first else "no",
             "publish": "no" if "Do not" in words else "yes", "consent": self.day()}
            for words, by, first in COMMENTS
        ]  # fmt: skip
        costs = (("paid to people", 6200), ("expenses", 1900), ("access and support", 2300),
                 ("training", 800), ("rooms and food", 1450))  # fmt: skip
        self.rows["money"] = [
            {"for": name, "planned": base, "spent": base + 10 * self.lots.randint(-40, 40)}
            for name, base in costs
        ]
        self.truth["money"] = sum(row["spent"] for row in self.rows["money"])
        self.rows["measures"] = [
            {"measure": id_, "counted": counted, "base": base, "question": question or None}
            for id_, counted, base, question in MEASURES
        ] + [{"measure": "partner-groups", "answer": "cannot be said",
              "why": "Nobody kept a record of it.", **NOBODY}]  # fmt: skip


def main(folder: Path) -> None:
    """Writes the files into the folder, which it makes."""
    folder.mkdir(parents=True, exist_ok=True)
    truth = {}
    for year in (2026, 2027):
        drawn = Year(year)
        drawn.draw()
        truth[str(year)] = drawn.truth | {
            "rows": sum(len(rows) for rows in drawn.rows.values()),
            "codes": [one["person"] for one in drawn.people],
        }
        (folder / f"log-{year}.xlsx").write_bytes(workbook(drawn.rows, EXAMPLE))
    told = json.dumps({"note": f"{EXAMPLE} Invented.", **truth}, indent=1, ensure_ascii=False)
    (folder / "truth.json").write_text(told, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
