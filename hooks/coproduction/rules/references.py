"""References between records lead to records that are there."""

from collections.abc import Iterator

from coproduction.load import Catalogue, Entry
from coproduction.model import Record, by_name
from coproduction.model.base import refers_to
from coproduction.model.comparison import Comparison
from coproduction.model.people import Group, Organisation
from coproduction.model.walk import Field, fields
from coproduction.problem import Problem, nearest


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Dangling references, what stands twice, and membership in a category that no group has."""
    for entry in catalogue.all_entries():
        yield from dangling(catalogue, entry)
        values = entry.values
        yield from _parts_twice(entry, values)
        yield from [] if isinstance(entry.record, Comparison) else _words_twice(entry, values)
    groups = {group.id: group for group in catalogue.all(Group)}
    for named in catalogue.written(Organisation):
        for index, membership in enumerate(named.record.member_of):
            if membership.group not in groups:
                continue
            right = [category.id for category in groups[membership.group].categories]
            if membership.category not in right:
                yield Problem(
                    named.file,
                    named.line("member_of", index, "category"),
                    f"The group “{membership.group}” has no category “{membership.category}”.",
                    nearest(membership.category, right)
                    if right
                    else "Add the category to the group.",
                )


def _parts_twice(entry: Entry[Record], values: list[Field]) -> Iterator[Problem]:
    """Parts of a record in one list, such as the categories of a group, that have the same id."""
    seen = set[object]()
    for path, _, value in values:
        if path[-1] == "id" and len(path) > 1:
            if (path[:-2], value) in seen:
                what = f"The id “{value}” stands here for the second time in “{path[-3]}”."
                yield Problem(entry.file, entry.line(*path), what, "Give one of the two another.")
            seen.add((path[:-2], value))


def _words_twice(entry: Entry[Record], values: list[Field]) -> Iterator[Problem]:
    """Words that stand twice in one list, such as the places of a source; ids are told below."""
    for path, info, value in values:
        if not isinstance(value, tuple) or refers_to(info):
            continue
        for index, words in enumerate(value):
            if isinstance(words, str) and words in value[:index]:
                what = f"{path[-1]}: “{words}” stands here for the second time."
                yield Problem(entry.file, entry.line(*path, index), what, "Delete one of the two.")


def dangling(catalogue: Catalogue, entry: Entry[Record]) -> Iterator[Problem]:
    """References of one record (or of a data block's options) that lead nowhere."""
    for path, info, value in fields(entry.record, refers_to):
        kind = refers_to(info)
        named = catalogue.named.get(kind) if kind else None
        if kind is None or named is None:
            continue
        for index, identifier in enumerate(value if isinstance(value, tuple) else (value,)):
            if isinstance(value, tuple) and identifier in value[:index]:
                what = f"{path[-1]}: “{identifier}” stands here for the second time."
                yield Problem(entry.file, entry.line(*path, index), what, "Delete one of the two.")
            elif identifier not in named:
                file = f"data/{by_name()[kind].plural}.yml"
                names = f"{nearest(str(identifier), named)} They stand in {file}."
                yield Problem(
                    entry.file,
                    entry.line(*path),
                    f"{path[-1]}: There is no {kind} with the id “{identifier}”.",
                    names if named else f"Add it to {file}.",
                )
