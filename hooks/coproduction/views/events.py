"""Events on a time line, and as a list."""

from typing import Any

from pydantic import Field

from coproduction.load import Catalogue
from coproduction.model.base import Record
from coproduction.model.events import Event, EventKind
from coproduction.model.people import GroupRef, Organisation, OrganisationRef
from coproduction.views.division import divided, in_turn
from coproduction.views.view import Options, Part, View


class Where(Record):
    """Which events to show; all of them where nothing is said."""

    kind: tuple[EventKind, ...] | None = Field(
        None, description="Only events of these kinds.", examples=[["article", "broadcast"]]
    )
    group: GroupRef | None = Field(
        None, description="Only events of this group.", examples=["network"]
    )
    organisation: OrganisationRef | None = Field(
        None,
        description="Only events that this organisation took part in.",
        examples=["example-trust"],
    )


class EventOptions(Options):
    """Which events to show."""

    where: Where = Field(Where(), description="Which to show.", examples=[{"group": "network"}])


def _chosen(catalogue: Catalogue, where: Where) -> list[Event]:
    return [
        event
        for event in catalogue.all(Event)
        if (where.kind is None or event.kind in where.kind)
        and where.group in (None, event.group)
        and (where.organisation is None or where.organisation in event.organisations)
    ]


def _timeline(catalogue: Catalogue, options: EventOptions) -> dict[str, Any]:
    chosen = _chosen(catalogue, options.where)
    dated = [event for event in chosen if event.when.first]
    return {
        "dated": sorted(dated, key=lambda event: event.when.sort_key),
        "undated": [event for event in chosen if not event.when.first],
    }


def _list(catalogue: Catalogue, options: EventOptions) -> dict[str, Any]:
    return {
        "events": _chosen(catalogue, options.where),
        "organisations": {row.id: row for row in catalogue.all(Organisation)},
    }


def _parts(context: dict[str, Any]) -> list[Part]:
    """A timeline in turn; those that nobody knows the day of stand on its last page."""
    parts = divided("dated", in_turn)(context)
    for part in parts[:-1]:
        part.context["undated"] = []
    return parts


VIEWS = (
    View("events", "timeline", EventOptions, _timeline, parts=_parts),
    View("events", "list", EventOptions, _list, parts=divided("events", in_turn)),
)
