"""The counts of a year that count no people: activities, meetings, panels, things said, money."""

from coproduction_yearly.log.row import Log
from coproduction_yearly.tally.names import MONEY


def numbers(log: Log) -> dict[str, int]:
    """These counts by their ids, money in whole pounds; without those of sheets that are empty."""
    return {**_activities(log), **_meetings(log), **_panels(log), **_said(log), **_money(log)}


def _activities(log: Log) -> dict[str, int]:
    rows = log.rows["activities"]
    found = {"activities": len(rows)}
    if log.records("activities", "planned"):
        found["planned-at-start"] = sum(row["planned"] is True for row in rows)
    if log.records("activities", "stage"):
        for stage in ("idea", "plan", "deliver", "check"):
            found[f"stage-{stage}"] = sum(stage in (row["stage"] or ()) for row in rows)
    if log.records("activities", "step"):
        for step in ("told", "asked", "took part", "decided together", "led"):
            found[f"step-{step.replace(' ', '-')}"] = sum(row["step"] == step for row in rows)
    return found


def _meetings(log: Log) -> dict[str, int]:
    rows = log.rows["meetings"]
    if not rows:
        return {}
    held = [row for row in rows if row["happened"] == "held" or row["held"]]
    found = {"meetings-planned": len(rows), "meetings-held": len(held)}
    if log.records("meetings", "papers"):
        found["papers-on-time"] = sum(row["papers"] is True for row in held)
    return found


def _panels(log: Log) -> dict[str, int]:
    rows = log.rows["panels"]
    if not rows:
        return {}
    return {"panels": len(rows), "panels-with-people": sum(row["with"] for row in rows)}


def _said(log: Log) -> dict[str, int]:
    rows = log.rows["said-and-done"]
    if not rows:
        return {}
    return {"things-said": len(rows), "things-done": sum(row["state"] == "done" for row in rows)}


def _money(log: Log) -> dict[str, int]:
    rows = log.rows["money"]
    if not rows:
        return {}
    found: dict[str, int] = {}
    for words, id_ in MONEY.items():
        spent = [row["spent"] for row in rows if row["for"] == words]
        if spent:
            found[id_] = round(sum(spent))
    found["money"] = sum(found.values())
    planned = [row["planned"] for row in rows if row["planned"] is not None]
    return found | ({"money-planned": round(sum(planned))} if planned else {})
