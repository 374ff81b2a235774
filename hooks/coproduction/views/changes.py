"""Changes to the site, newest first, and the list of open data."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from coproduction.load import Catalogue
from coproduction.model import kinds
from coproduction.model.when import When
from coproduction.views.view import Options, View


@dataclass(frozen=True)
class Change:
    """A page, or the records of a kind, that changed on a day. `uri` is None for records.

    `said` is what changed, in the words of who changed it; "" where nobody said it.
    """

    day: date
    when: When
    title: str
    summary: str
    uri: str | None
    said: str = ""


def changes(catalogue: Catalogue) -> list[Change]:
    """Every page, and every kind of record with a date of its own; newest first, then by title."""
    found = []
    for page in catalogue.pages.values():
        fields = page.entry.record
        if fields.changed.last and not page.part_of:
            found.append(
                Change(
                    fields.changed.last,
                    fields.changed,
                    fields.title,
                    fields.change or fields.summary,
                    page.uri,
                    fields.change or "",
                )
            )
    for kind in kinds():
        dated = [
            (when, getattr(record, "id", ""))
            for record in catalogue.all(kind.model)
            if isinstance(when := getattr(record, "changed", None), When) and when.last
        ]
        for when, records in groupby(
            sorted(dated, key=lambda one: one[0].sort_key), lambda x: x[0]
        ):
            names = ", ".join(name for _, name in records)
            assert when.last
            found.append(
                Change(
                    when.last,
                    when,
                    catalogue.phrases("changes.records", kind=kind.plural),
                    names,
                    None,
                )
            )
    return sorted(found, key=lambda change: (-change.day.toordinal(), change.title))


def _changes(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    days = groupby(changes(catalogue), key=lambda change: change.day)
    return {"days": [_day(list(found)) for _, found in days]}


def _day(found: list[Change]) -> tuple[When, list[Change], list[Change]]:
    """The day; what is said of its changes; and pages and records of which nothing is."""
    said = [change for change in found if change.said]
    return found[0].when, said, [change for change in found if not change.said]


def _open_data(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    found = [
        (kind.plural, (kind.model.__doc__ or "").strip().split("\n")[0], len(records))
        for kind in kinds()
        if kind.open and (records := catalogue.all(kind.model))
    ]
    site = catalogue.site.record if catalogue.site else None
    return {"kinds": found, "licence": site.licence if site else None}


VIEWS = (
    View("changes", "list", Options, _changes),
    View("open-data", "list", Options, _open_data),
)
