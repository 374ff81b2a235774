"""Accepting: somebody read a shorter version beside its passages, and both are kept as they are.

What is kept is the passages' words, and what was found to be left out or added and is right so.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from coproduction.load import Catalogue
from coproduction.model.comparison import ComparedIdeas, ComparedPassage, Comparison
from coproduction.model.pages import Shorter
from coproduction.passages import versions
from coproduction.passages.carrying import Carrying, carrying
from coproduction.passages.step import extras, record_of, steps
from coproduction.problem import nearest

FILE = "data/comparisons.yml"
_HEAD = """\
# When each shorter version was last compared with the passages that it carries, and the words
# that they had then. “coproduction accept” writes this file; nobody needs to change it.

"""
_ENDLESS = 100_000
"""Letters in a line of the file: each sentence has one to itself, so that changes can be read."""


class NotCarried(Exception):
    """A page or a passage that no shorter version carries; its words say what there is."""


@dataclass(frozen=True)
class Accepted:
    """The new text of `FILE`, and what was accepted: a version and passages by their names."""

    text: str
    passages: tuple[tuple[str, str], ...]


def accept(name: str, names: Collection[str], catalogue: Catalogue, today: date) -> Accepted:
    """Accepts passages (all, if none is named) of a version, or of all that carry a page.

    Raises `NotCarried`.
    """
    uri = name.removeprefix("./").removeprefix("docs/")
    if uri not in catalogue.pages:
        raise NotCarried(f"There is no page docs/{uri}. {nearest(uri, catalogue.pages)}")
    chosen = {one.version.uri: one for one in _chosen(uri, catalogue)}
    if not chosen:
        raise NotCarried(f"docs/{uri} names no passages under “carries:”, and no version does.")
    wanted: dict[str, list[str]] = {}
    for version, one in chosen.items():
        wanted[version] = [
            passage
            for passage in one.carried
            if (not names or passage in names) and (version == uri or passage.startswith(f"{uri}#"))
        ]
    found = {passage for passages in wanted.values() for passage in passages}
    if missing := [one for one in names if one not in found]:
        there = {passage for one in chosen.values() for passage in one.carried}
        raise NotCarried(f"Nothing here carries “{missing[0]}”. {nearest(missing[0], there)}")
    pages = catalogue.pages
    records = {one.version: one for one in catalogue.all(Comparison) if one.version in pages}
    for version, passages in wanted.items():
        records[version] = _compared(chosen[version], passages, catalogue, today)
    text = _HEAD + _yaml(records[version] for version in sorted(records))
    pairs = ((version, one) for version, passages in wanted.items() for one in passages)
    return Accepted(text, tuple(pairs))


def _chosen(uri: str, catalogue: Catalogue) -> Iterable[Carrying]:
    if isinstance(catalogue.pages[uri].entry.record, Shorter):
        pages = [catalogue.pages[uri]]
    else:
        pages = [*versions(catalogue)]
    for page in pages:
        found = carrying(page, catalogue)
        if any(page.uri == uri or name.startswith(f"{uri}#") for name in found.carried):
            yield found


def _compared(
    carried: Carrying, names: Collection[str], catalogue: Catalogue, today: date
) -> Comparison:
    """The version's record with these passages as they are today."""
    uri = carried.version.uri
    record = record_of(uri, catalogue)
    kept = {one.passage: one for one in record.passages} if record else {}
    added = {one.ideas: one for one in record.added} if record else {}
    for step in steps(carried, catalogue):
        if (name := step.passage.name) in names:
            kept[name] = ComparedPassage.model_validate(
                {
                    "passage": name,
                    "compared": today.isoformat(),
                    "left_out": [one.key for one in step.lost],
                    "words": [one.text for one in step.passage.sentences],
                }
            )
    more = {one.group.name: one for one in extras(carried, catalogue)}
    for group in carried.groups:
        if {one.name for one in group.passages} & {*names}:
            added.pop(group.name, None)
            if group.name in more:
                keys = tuple(one.key for one in more[group.name].added)
                added[group.name] = ComparedIdeas(ideas=group.name, added=keys)
    there = {group.name for group in carried.groups}
    return Comparison(
        id=re.sub(r"[^a-z0-9]+", "-", uri.removesuffix(".md").lower()).strip("-"),
        version=uri,
        passages=tuple(kept[name] for name in carried.carried if name in kept),
        added=tuple(added[name] for name in sorted(added) if name in there),
    )


def _yaml(records: Iterable[Comparison]) -> str:
    plain = [_without_empty(one.model_dump(mode="json")) for one in records]
    return yaml.safe_dump(plain, sort_keys=False, allow_unicode=True, width=_ENDLESS)


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_empty(one) for key, one in value.items() if one not in ([], ())}
    return [_without_empty(one) for one in value] if isinstance(value, list | tuple) else value
