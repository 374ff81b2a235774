"""What is counted, from `counts.yml`; and ids made of words."""

import re
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

ROLES = {
    "took part": "role-took-part",
    "led or chaired": "role-led",
    "planned": "role-planned",
    "gave training": "role-training",
    "on a panel": "role-panel",
    "advised": "role-advised",
    "checked papers": "role-papers",
    "made something": "role-made",
    "spoke": "role-spoke",
    "something else": "role-other",
}
MONEY = {
    "paid to people": "money-fees",
    "expenses": "money-expenses",
    "access and support": "money-access",
    "training": "money-training",
    "rooms and food": "money-rooms",
    "other": "money-other",
}
MEASURED = {
    "meetings held": "meetings-held",
    "meetings planned": "meetings-planned",
    "members who took part": "members-took-part",
    "members": "members",
    "people who took part": "took-part",
    "people who were paid": "paid",
    "planned at the start": "planned-at-start",
    "activities": "activities",
    "panels with people": "panels-with-people",
    "panels": "panels",
    "access met": "access-met",
    "access asked": "access-asked",
    "papers on time": "papers-on-time",
    "said and done": "things-done",
    "said": "things-said",
}
"""The ids of counts by what the log's sheets call them."""

LONGEST = 60


@cache
def named() -> dict[str, dict[str, Any]]:
    """Every count with its label, unit and so on, by its id, in order."""
    text = (files("coproduction_yearly") / "tally/counts.yml").read_text(encoding="utf-8")
    return {one["id"]: one for one in yaml.load(text, yaml.CSafeLoader)}


def slug(words: str, taken: set[str]) -> str:
    """An id of the words, with a number behind it where it is taken; takes it."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().casefold()
    found = "-".join(re.findall(r"[a-z0-9]+", plain))[:LONGEST].strip("-") or "one"
    number = 2
    id_ = found
    while id_ in taken:
        id_, number = f"{found}-{number}", number + 1
    taken.add(id_)
    return id_
