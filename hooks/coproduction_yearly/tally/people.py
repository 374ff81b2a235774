"""Who took part, as sets of codes, and the cells that they make."""

from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass

from coproduction_yearly.log.columns import plain
from coproduction_yearly.log.row import Log, Row
from coproduction_yearly.tally.cells import Cells
from coproduction_yearly.tally.names import ROLES, named

PERSPECTIVES = {"draws on care": "draws-on-care", "carer": "carer", "both": "both",
                "staff": "staff"}  # fmt: skip
KNOWN = (
    ("draws-on-care",), ("carer",), ("both",), ("staff",),
    ("draws-on-care", "both"), ("carer", "both"), ("draws-on-care", "carer", "both"),
)  # fmt: skip
"""Perspectives of which readers may know that all in a set are of them: that members are no staff,
that a group is one of carers."""


@dataclass(frozen=True)
class People:
    """The people who took part: sets of codes, by the ids of counts; `activities` by their code."""

    sets: dict[str, Set[str]]
    activities: dict[str, Set[str]]
    groups: dict[str, Set[str]]


def people(log: Log) -> People:
    """The sets of people in a log; those that nobody recorded are left out."""
    rows = log.rows["involvement"]
    listed = {row["person"]: row for row in log.rows["people"]}
    took_part = {row["person"] for row in rows}
    sets: dict[str, Set[str]] = {"took-part": took_part}
    for words, id_ in PERSPECTIVES.items():
        sets[id_] = {one for one in took_part if listed[one]["perspective"] == words}
    if log.records("people", "member"):
        sets["members"] = {one for one, row in listed.items() if row["member"]}
        sets["members-took-part"] = sets["members"] & took_part
    for words, id_ in ROLES.items():
        sets[id_] = _of(row for row in rows if row["role"] == words)
    if log.records("involvement", "paid"):
        sets["paid"] = _of(row for row in rows if row["paid"] == "yes")
    if log.records("involvement", "expenses"):
        sets["expenses-in-advance"] = _of(row for row in rows if row["expenses"] == "yes")
    activities: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        activities[row["activity"]].add(row["person"])
    groups = {
        group["group"]: {one for one in took_part if _is_in(listed[one], group["group"])}
        for group in log.rows["groups"]
    }
    return People(sets, dict(activities), dict(groups))


def _of(rows: Iterable[Row]) -> set[str]:
    return {row["person"] for row in rows}


def _is_in(row: Row, group: str) -> bool:
    return any(plain(one) == plain(group) for one in row["group"] or ())


def people_cells(log: Log, found: People, cells: Cells) -> None:
    """Adds the counts of people, and what of them can be worked out from others."""
    for id_, codes in found.sets.items():
        cells.add(id_, len(codes), named()[id_]["cost"])
    cells.split("took-part", PERSPECTIVES.values())
    if "members" in found.sets:
        cells.within("members-took-part", "members", printed=True)
        cells.within("members-took-part", "took-part")
    for id_ in ("paid", "expenses-in-advance"):
        if id_ in found.sets:
            cells.within(id_, "took-part")
    published = {row["activity"] for row in log.rows["activities"] if row.may_be_published}
    for code, codes in found.activities.items():
        cells.add(f"activity {code}", len(codes), printed=code in published)
        cells.within(f"activity {code}", "took-part")
    for row in log.rows["groups"]:
        name = row["group"]
        cells.add(f"group {name}", len(found.groups[name]), 3, printed=row.may_be_published)
        cells.within(f"group {name}", "took-part")
    for id_ in ROLES.values():
        cells.within(id_, "took-part")
    for id_ in ("members-took-part", "paid", "expenses-in-advance"):
        _among(id_, found.sets.get(id_, set()), found, cells)
    for name, codes in found.groups.items():
        _among(f"group {name}", codes, found, cells)
    if found.activities:
        cells.cover((f"activity {code}" for code in found.activities), "took-part")
        cells.cover(ROLES.values(), "took-part")


def _among(id_: str, codes: Set[str], found: People, cells: Cells) -> None:
    """Adds that a set of people is in some perspectives, wherever readers may know that it is."""
    for of in KNOWN:
        if codes and codes <= set().union(*(found.sets[one] for one in of)):
            cells.among(id_, of)


def request_cells(log: Log, cells: Cells) -> None:
    """Adds requests for access, and how many were met."""
    if not log.records("involvement", "asked"):
        return
    asked = [row for row in log.rows["involvement"] if row["asked"]]
    met = [row for row in asked if row["met"] == "yes"]
    cells.add("access-asked", len(asked), named()["access-asked"]["cost"])
    cells.add("access-met", len(met), named()["access-met"]["cost"])
    cells.within("access-met", "access-asked", printed=True)


def hours(log: Log, found: People, threshold: int) -> int | None:
    """The hours of all; None where nobody wrote them, or too few people gave them."""
    rows = [row for row in log.rows["involvement"] if row["hours"]]
    if not rows or len({row["person"] for row in rows}) < threshold:
        return None
    return round(sum(float(row["hours"]) for row in rows))
