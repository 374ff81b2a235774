"""Organisations as lists: by the part they played, by category of member, or by name."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Literal, get_args

from pydantic import Field

from coproduction.load import Catalogue
from coproduction.model.base import Record
from coproduction.model.events import Event, Product
from coproduction.model.people import Contribution, Group, GroupRef, Organisation, PartPlayed
from coproduction.views.division import MOST, alphabetical, by_letter
from coproduction.views.view import Options, Part, Unfit, View


class Where(Record):
    """Which organisations to show; all of them where nothing is said."""

    group: GroupRef | None = Field(
        None, description="Only the members of this group.", examples=["network"]
    )
    part: PartPlayed | None = Field(
        None, description="Only those that played this part.", examples=["partner"]
    )


class ListOptions(Options):
    """How to choose and order the organisations."""

    where: Where = Field(Where(), description="Which to show.", examples=[{"part": "partner"}])
    by: Literal["name", "part", "category"] = Field(
        "name", description="What to order them by.", examples=["part"]
    )

    @property
    def is_whole(self) -> bool:
        """Whether every organisation is listed, so that other pages can link to it here."""
        return self.where == Where() and self.by != "category"


def _grid(catalogue: Catalogue, options: ListOptions) -> dict[str, Any]:
    """The parts that organisations played as columns, and the list of what each did."""
    listed = _list(catalogue, options.model_copy(update={"by": "name"}))
    rows = [row for row, _ in listed["sections"][0]["entries"]]
    played = {row.id: {one.part for one in row.parts} for row in rows}
    parts = [part for part in get_args(PartPlayed) if any(part in one for one in played.values())]
    return {**listed, "rows": rows, "parts": parts, "played": played}


def _list(catalogue: Catalogue, options: ListOptions) -> dict[str, Any]:
    naming, groups = _naming(catalogue), catalogue.all(Group)
    found = sorted(
        (row for row in catalogue.all(Organisation) if _fits(row, options.where)),
        key=lambda row: alphabetical(row.name),
    )
    return {
        "sections": _sections(catalogue, options, found),
        "by": options.by,
        "whole": options.is_whole,
        "groups": {group.id: group for group in groups},
        "categories": {
            (group.id, one.id): one.name for group in groups for one in group.categories
        },
        "mentions": {row.id: _mentions(row, naming.get(row.id, ())) for row in found},
    }


def _fits(row: Organisation, where: Where) -> bool:
    in_group = not where.group or any(member.group == where.group for member in row.member_of)
    return in_group and (not where.part or any(part.part == where.part for part in row.parts))


def _sections(
    catalogue: Catalogue, options: ListOptions, found: Sequence[Organisation]
) -> list[dict[str, Any]]:
    """Headings with the organisations under them, and under each what it did there."""
    if options.by == "part":
        played = {
            part: [
                (row, parts)
                for row in found
                if (parts := [one for one in row.parts if one.part == part])
            ]
            for part in get_args(PartPlayed)
        }
        played["member"] = [(row, []) for row in found if not row.parts]
        return [
            {"name": catalogue.phrases(f"part.{part}"), "note": None, "entries": entries}
            for part, entries in played.items()
            if entries
        ]
    if options.by == "category":
        if not options.where.group:
            raise Unfit(
                "A list by category needs a group, because categories belong to one.",
                "Add “where: {group: …}” with the id of a group.",
            )
        group = catalogue.find(Group, options.where.group)
        return [
            {
                "name": category.name,
                "note": category.note,
                "source": category.source,
                "entries": [
                    (row, row.parts)
                    for row in found
                    if any(
                        (one.group, one.category) == (group.id, category.id)
                        for one in row.member_of
                    )
                ],
            }
            for category in group.categories
        ]
    return [{"name": None, "note": None, "entries": [(row, row.parts) for row in found]}]


def _naming(catalogue: Catalogue) -> dict[str, list[Event | Product]]:
    """The events and products that name each organisation, by its id."""
    naming = defaultdict(list)
    records: list[Event | Product] = [*catalogue.all(Event), *catalogue.all(Product)]
    for record in records:
        for organisation in set(record.organisations):
            naming[organisation].append(record)
    return naming


def _mentions(
    organisation: Organisation, naming: Iterable[Event | Product]
) -> list[Event | Product]:
    """Those that name the organisation, where its parts do not say it already.

    The author of the source is named with nearly everything, so nothing is gathered there.
    """
    if any(part.part == "author" for part in organisation.parts):
        return []
    said = {(part.source.document, place) for part in organisation.parts for place in _places(part)}
    return [
        record
        for record in naming
        if not {(record.source.document, place) for place in _places(record)} <= said
    ]


def _places(cited: Contribution | Event | Product) -> tuple[str, ...]:
    return cited.source.place or ()


def _parts(context: dict[str, Any]) -> list[Part]:
    """A section a page, or as many as its letters need; all on one page where they are few."""
    if sum(len(section["entries"]) for section in context["sections"]) <= MOST:
        return []
    return [
        Part(
            ", ".join(words for words in (section["name"], letters) if words),
            tuple(row.id for row, _ in entries),
            {**context, "sections": [{**section, "name": None, "entries": entries}]},
        )
        for section in context["sections"]
        for letters, entries in _letters(section["entries"], bool(section["name"]))
    ]


def _letters(entries: list[Any], named: bool) -> list[tuple[str, list[Any]]]:
    if named and len(entries) <= MOST:
        return [("", entries)]
    return by_letter(entries, lambda entry: entry[0].name)


def _grid_parts(context: dict[str, Any]) -> list[Part]:
    """The same of the grid, each with its own rows."""
    return [
        replace(
            one,
            context={**one.context, "rows": [row for row in context["rows"] if row.id in one.ids]},
        )
        for one in _parts(context)
    ]


VIEWS = (
    View("organisations", "list", ListOptions, _list, parts=_parts),
    View("organisations", "grid", ListOptions, _grid, parts=_grid_parts),
)
