"""Changes of records and of fields, planned: which files have which new texts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import yaml

from coproduction.model import Kind, Record, Site, by_name, page_types
from coproduction.model.base import is_identifier, listed
from coproduction.model.library import Picture
from coproduction.model.validation import validate
from coproduction.problem import Problem
from coproduction.source import Mapping as Fields
from coproduction.source import Unreadable, read_yaml
from coproduction_editing.answers import given, record_of
from coproduction_editing.changing import change
from coproduction_editing.fields import MORE, NotWritten, field_at
from coproduction_editing.front_matter import Front, front_of
from coproduction_editing.naming import id_for
from coproduction_editing.places import compose, value_of
from coproduction_editing.records import Edited, add, problems_with, settled
from coproduction_editing.splice import Original
from coproduction_editing.workspace import Change, file_of, files_of, original, there
from coproduction_editing.yaml_text import Tree

SITE, PAGE = "site", "page"
"""What can be set beside the kinds of record: the site's own fields, and those of a page."""

SITE_FILE = "data/site.yml"
Judge = Callable[[Original], tuple[Problem, ...]]


class Refused(Exception):
    """A change that would leave something wrong, with the problems there would be."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("The change was not made.")
        self.problems = tuple(problems)


def new_record(root: Path, kind: Kind, answers: Mapping[str, str]) -> Change:
    """A record more in its file; raises `NotWritten`, `Refused`, `Unreadable`."""
    if "id" in kind.model.model_fields:
        answers = {**answers, "id": id_for(root, kind, answers)}
    fields = record_of(kind.model, answers)
    file = _file_for(root, kind, str(fields.get("id")))
    edited = _sound(add(original(root, file), kind, fields, file))
    identifier = str(fields.get("id"))
    steps = [f"Read it in {file}."]
    if kind.mention or kind.model is Picture:
        shows = "shows" if kind.model is Picture else "prints"
        steps.append(f"In a page, {{{{ {kind.name}.{identifier} }}}} {shows} it.")
    return Change(
        {file: edited.original}, f"{kind.name} “{identifier}”: added to {file}", (*steps,)
    )


def _file_for(root: Path, kind: Kind, identifier: str) -> str:
    """The kind's own file; where it has files in a folder alone, one more there."""
    own, there_are = f"data/{kind.plural}.yml", files_of(root, kind)
    if own in there_are or not there_are:
        return own
    if not is_identifier(identifier):
        raise NotWritten(f"“{identifier}” cannot be an id. Use small letters, digits and hyphens.")
    return f"data/{kind.plural}/{identifier}.yml"


def set_field(
    root: Path, kind: str, identifier: str, path: str, words: str | None, day: date | None = None
) -> Change:
    """Another value in a field of a record, of the site or of a page; None takes the field out.

    `day` is what `changed` says from then on, where there is such a field. Raises `NotWritten`,
    `Refused`, `Unreadable`.
    """
    return set_fields(root, kind, identifier, {path: words}, day)


def set_fields(
    root: Path,
    kind: str,
    identifier: str,
    values: Mapping[str, Tree | None],
    day: date | None = None,
) -> Change:
    """Other values in fields, by their paths, all at once; see `set_field`."""
    if "id" in values:
        raise NotWritten("An id is named elsewhere, so it is not set here. Add a new record.")
    if kind == PAGE:
        return _set_in_page(root, identifier, values, day)
    model: type[Record] = Site if kind == SITE else by_name()[kind].model
    file = SITE_FILE if kind == SITE else file_of(root, by_name()[kind], identifier)

    def judge(edited: Original) -> tuple[Problem, ...]:
        if kind == SITE:
            return judged(edited.text, Site, file)
        return problems_with(edited, model, identifier, file)

    def node_in(text: Original) -> yaml.Node:
        node = compose(text.text)
        if kind == SITE and node is not None:
            return node
        records: list[yaml.Node] = node.value if isinstance(node, yaml.SequenceNode) else []
        return next(one for one in records if _id(one) == identifier)

    edited = _set(there(root, file), model, _dated(values, model, day), node_in, judge)
    name = kind if kind == SITE else f"{kind} “{identifier}”"
    return Change({file: edited}, f"{name}: {_done(values)} in {file}", (f"Read it in {file}.",))


def _dated(
    values: Mapping[str, Tree | None], model: type[Record], day: date | None
) -> dict[str, Tree | None]:
    dated = day and "changed" in model.model_fields and "changed" not in values
    return {**values, "changed": day.isoformat()} if day and dated else dict(values)


def _done(values: Mapping[str, Tree | None]) -> str:
    names = listed([path.removesuffix(f".{MORE}") for path in values])
    return f"{names} taken out" if None in values.values() else f"{names} set"


def _set_in_page(
    root: Path, uri: str, values: Mapping[str, Tree | None], day: date | None
) -> Change:
    uri = uri.removeprefix("./").removeprefix("docs/")
    file = f"docs/{uri}"
    edited = set_in_front(front_of(there(root, file), file), file, values, day)
    return Change({file: edited.whole()}, f"{file}: {_done(values)}", (f"Read {file}.",))


def set_in_front(
    front: Front, file: str, values: Mapping[str, Tree | None], day: date | None = None
) -> Front:
    """Other values in fields of a page; raises `NotWritten`, `Refused`, `Unreadable`."""
    fields = read_yaml(front.fields.text, file, first_line=2)
    kind = str(fields.get("type")) if isinstance(fields, Fields) else ""
    if kind not in page_types():
        raise NotWritten(f"{file} does not say which type of page it is.")
    model = page_types()[kind]

    def judge(edited: Original) -> tuple[Problem, ...]:
        return judged(edited.text, model, file, 2)

    def node_in(text: Original) -> yaml.Node:
        node = compose(text.text)
        assert node is not None
        return node

    dated = _dated(values, model, day)
    return replace(front, fields=_set(front.fields, model, dated, node_in, judge))


def _set(
    before: Original,
    model: type[Record],
    values: Mapping[str, Tree | None],
    node_in: Callable[[Original], yaml.Node],
    judge: Judge,
) -> Original:
    """The text with all values in it; judged when the last one is."""
    edited = Edited(before, ())
    for path, words in values.items():
        field = field_at(model, path)
        value = given(field, words) if isinstance(words, str) else words
        if value is not None and not value:
            raise NotWritten("There is no value. To take the field out, use --remove.")
        text = edited.original
        candidate = change(text, path.split("."), value, model, node_in(text))
        if value is None:
            without = candidate("")
            edited = Edited(without, judge(without))
        else:
            edited = settled(value, candidate, judge)
    return _sound(edited).original


def _sound(edited: Edited) -> Edited:
    if edited.problems:
        raise Refused(edited.problems)
    return edited


def judged(text: str, model: type[Record], file: str, first: int = 1) -> tuple[Problem, ...]:
    """What is wrong with fields that begin on a line of a file."""
    try:
        return tuple(validate(model, read_yaml(text, file, first_line=first), file)[1])
    except Unreadable as error:
        return (error.problem,)


def _id(node: yaml.Node) -> str:
    found = value_of(node, "id")
    return str(found[1].value) if found else ""
