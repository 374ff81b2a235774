"""Counts rows of a log again, by hand, so that nobody has to believe the tally."""

from collections import defaultdict
from typing import Any

Rows = dict[str, list[dict[str, Any]]]
ROLES = {
    "took part": "role-took-part", "led or chaired": "role-led", "planned": "role-planned",
    "gave training": "role-training", "on a panel": "role-panel", "advised": "role-advised",
    "checked papers": "role-papers", "made something": "role-made", "spoke": "role-spoke",
    "something else": "role-other",
}  # fmt: skip


def count_again(rows: Rows) -> dict[str, int]:
    """Every count of people in a log, and every rest of one, by the attacker's names."""
    perspective = {row["person"]: row["perspective"] for row in rows["people"]}
    members = {row["person"] for row in rows["people"] if row.get("member") == "yes"}
    title = {row["activity"]: row["what"] for row in rows["activities"]}
    who: dict[str, set[str]] = defaultdict(set)
    asked = met = 0
    for row in rows["involvement"]:
        person = row["person"]
        who["took-part"].add(person)
        who[perspective[person].replace(" ", "-")].add(person)
        who[ROLES[row["role"]]].add(person)
        who[f"activity {title[row['activity']]}"].add(person)
        if row.get("paid") == "yes":
            who["paid"].add(person)
        if row.get("expenses") == "yes":
            who["expenses-in-advance"].add(person)
        if person in members:
            who["members-took-part"].add(person)
        asked += row.get("asked") == "yes"
        met += row.get("met") == "yes"
    for row in rows["people"]:
        if row.get("group") and row["person"] in who["took-part"]:
            who[f"group-{row['group'].replace(' ', '-')}"].add(row["person"])
    found = {name: len(people) for name, people in who.items()}
    for name in ("draws-on-care", "carer", "both", "staff", *ROLES.values()):
        found.setdefault(name, 0)
    for name in [*found]:
        if name != "took-part":
            found[f"took-part without {name}"] = found["took-part"] - found[name]
    found["members"] = len(members)
    found["members without members-took-part"] = len(members) - len(who["members-took-part"])
    found |= {"access-asked": asked, "access-met": met}
    found["access-asked without access-met"] = asked - met
    return found | _answers(rows)


def _answers(rows: Rows) -> dict[str, int]:
    found: dict[str, int] = {}
    questions = list(dict.fromkeys(row["question"] for row in rows.get("feedback", ())))
    for at, question in enumerate(questions):
        answers = [row for row in rows["feedback"] if row["question"] == question]
        found[f"answered {at}"] = sum(row["people"] for row in answers)
        for row in answers:
            found[f"answer {at} {row['answer']}"] = row["people"]
            rest = found[f"answered {at}"] - row["people"]
            found[f"answered {at} without answer {at} {row['answer']}"] = rest
        asked = max((row["asked"] for row in answers if row.get("asked")), default=None)
        if asked:
            found[f"asked {at}"] = asked
            found[f"asked {at} without answered {at}"] = asked - found[f"answered {at}"]
    for at, row in enumerate(sorted(rows.get("meetings", ()), key=lambda one: one["planned"])):
        if row.get("came") is not None:
            found[f"came {at}"], found[f"invited {at}"] = row["came"], row["invited"]
            found[f"invited {at} without came {at}"] = row["invited"] - row["came"]
    return found
