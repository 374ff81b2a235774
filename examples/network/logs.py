"""EXAMPLE. Writes the logs of an invented network, two years of them, and what is true of them.

    python examples/network/logs.py FOLDER

makes FOLDER/log-2025.xlsx, FOLDER/log-2026.xlsx and FOLDER/truth.json. Everything is invented, by
a program that draws lots with the same seed each time. What is true is kept while the rows are
drawn; nothing of it is counted by the program that the example is to try.
"""

import json
import sys
from datetime import timedelta
from pathlib import Path

from drawn import NOBODY, Drawn
from invented import COMMENTS, MEASURES, MEETINGS, PANELS, QUESTIONS, SAID

from coproduction_yearly.log.workbook import workbook

EXAMPLE = "EXAMPLE."


class Year(Drawn):
    """One year of the network: all sheets of its log."""

    def draw(self) -> None:
        """Draws all rows."""
        self.draw_people()
        self.draw_activities()
        self._meetings()
        self._heard()
        self._rest()

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
            drawn = self.lots.choice(states) if did else "no"
            state = "not yet" if did and drawn == "no" else drawn
            begun = state in ("done", "partly")
            rows.append(
                {"day": self.day(0, 200), "said": said, "state": state,
                 "did": did if begun else None,
                 "why": (why or "It takes longer than we thought.") if state != "done" else None,
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
    for year in (2025, 2026):
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
