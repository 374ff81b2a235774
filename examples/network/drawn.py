"""EXAMPLE. Draws people, activities and who took part in what, and keeps what is true of them."""

import random
from collections import Counter
from datetime import date, timedelta
from typing import Any

from invented import ACTIVITIES, GROUPS

SEED = 2027
NOBODY = {"publish": "yes", "consent": "about nobody"}
ROLES = {
    "took part": 50, "led or chaired": 6, "planned": 10, "gave training": 6, "on a panel": 8,
    "advised": 12, "checked papers": 9, "made something": 5, "spoke": 3,
}  # fmt: skip
Rows = dict[str, list[dict[str, Any]]]


class Drawn:
    """Rows of one year as they are drawn, and what is true of them."""

    def __init__(self, year: int):
        self.year = year
        self.lots = random.Random(SEED * (year + 1))
        self.rows: Rows = {}
        self.truth: dict[str, Any] = {}
        self.grown = year - 2025

    def day(self, first: int = 0, last: int = 360) -> date:
        """A day of the year, which begins in April."""
        return date(self.year - 1, 4, 1) + timedelta(days=self.lots.randint(first, last))

    def draw_people(self) -> None:
        """Draws the sheets of people and groups."""
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

    def draw_activities(self) -> None:
        """Draws the sheets of activities and involvement."""
        lots, rows, involved = self.lots, [], []
        here: dict[str, dict[str, set[str]]] = {}
        planned = 0
        for number, (what, project) in enumerate(ACTIVITIES[self.year], start=1):
            began = self.day(0, 250)
            from_start = number % (3 + self.grown) != 0
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
