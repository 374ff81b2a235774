"""The lists of records that the benchmark's pages ask for, and what each must show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from facts import Fields, day

TEXTS = {
    "sources": "title",
    "groups": "purpose",
    "organisations": "name",
    "deliverables": "wording",
    "figures": "counts",
    "events": "title",
    "products": "title",
    "words": "meaning",
}
"""For each kind, a field that its lists print and that is different in every record."""


@dataclass(frozen=True)
class Block:
    """A data block's fields, and the texts that it must bring into the built page."""

    fields: Fields
    texts: tuple[str, ...]


def whole(made: Mapping[str, Sequence[Fields]]) -> dict[str, Block]:
    """The list of everything of a kind, by kind; each stands on one page of the site."""
    forms = {
        "deliverables": {"as": "table", "by": "state"},
        "figures": {"as": "index"},
        "events": {"as": "timeline"},
    }
    return {kind: _block(kind, made[kind], **forms.get(kind, {})) for kind in TEXTS}


def lists(made: Mapping[str, Sequence[Fields]], theme: int) -> list[Block]:
    """The lists of one theme: each at most 25 records long, however many there are in all."""
    group, topic, series = f"groups-{theme}", f"Theme {theme}", f"series-{theme}"
    members = [row for row in made["organisations"] if row["member_of"][0]["group"] == group]
    events = [row for row in made["events"] if row["group"] == group]
    figures = [row for row in made["figures"] if row["topic"] == topic]
    charted = [row for row in figures if row.get("series") == series]
    early = made["deliverables"][: 10 + theme % 10]
    limit = {"due_before": day(len(early))}
    chart = {"as": "chart", "series": series, "title": "How many came"}
    return [
        _block("organisations", members, where={"group": group}),
        _block("deliverables", early, where=limit),
        _block("figures", figures, where={"topic": topic}),
        _block("events", events, where={"group": group}),
        _block("figures", charted, **chart),
        _block("events", events, where={"group": group}, **{"as": "list"}),
        _block("groups", made["groups"][theme : theme + 1], where={"group": group}),
    ]


def _block(kind: str, found: Sequence[Fields], **fields: Any) -> Block:
    return Block({"show": kind, **fields}, tuple(row[TEXTS[kind]] for row in found))
