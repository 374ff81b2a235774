"""Groups: what is known of them, their kinds of member, and the people who hold an office."""

from typing import Any

from pydantic import Field

from coproduction.load import Catalogue
from coproduction.model.base import Record
from coproduction.model.people import Group, GroupRef, Organisation, Person
from coproduction.views.division import divided, in_turn
from coproduction.views.view import Options, Unfit, View


class WhereGroup(Record):
    """Which groups to show; all of them where nothing is said."""

    group: GroupRef | None = Field(None, description="Only this group.", examples=["network"])


class GroupOptions(Options):
    """Which groups to show."""

    where: WhereGroup = Field(
        WhereGroup(), description="Which to show.", examples=[{"group": "network"}]
    )


def _groups(catalogue: Catalogue, options: GroupOptions) -> dict[str, Any]:
    wanted = options.where.group
    groups = [group for group in catalogue.all(Group) if wanted in (None, group.id)]
    return {"groups": groups, "one": wanted is not None}


def _people(catalogue: Catalogue, options: GroupOptions) -> dict[str, Any]:
    wanted = options.where.group
    people = [person for person in catalogue.all(Person) if wanted in (None, person.group)]
    return {"people": people, "groups": {group.id: group for group in catalogue.all(Group)}}


def _kinds(catalogue: Catalogue, options: GroupOptions) -> dict[str, Any]:
    """The kinds of member of one group, all of one size: no source says how many are in each."""
    if options.where.group is None:
        what = "where: Kinds of member belong to one group, and this block names none."
        raise Unfit(what, "Add “where: {group: …}” with the id of a group.")
    group = catalogue.find(Group, options.where.group)
    members = [one for row in catalogue.all(Organisation) for one in row.member_of]
    known = any(one.group == group.id for one in members)
    return {"kinds": group.categories, "known": known}


VIEWS = (
    View("groups", "list", GroupOptions, _groups, parts=divided("groups", in_turn)),
    View("people", "list", GroupOptions, _people, parts=divided("people", in_turn)),
    View("groups", "kinds", GroupOptions, _kinds),
)
