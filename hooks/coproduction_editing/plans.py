"""Changes of records and of fields, planned: which files have which new texts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import yaml

from coproduction.model import Kind, Record, Site, by_name, page_types
from coproduction.model.validation import validate
from coproduction.problem import Problem
from coproduction.source import Mapping as Fields
from coproduction.source import Unreadable, read_yaml
from coproduction_editing.changing import change
from coproduction_editing.fields import NotWritten, field_at, given, record_of
from coproduction_editing.front_matter import Front, front_of
from coproduction_editing.places import compose, value_of
from coproduction_editing.records import Edited, add, problems_with, settled
from coproduction_editing.splice import Original
from coproduction_editing.workspace import Change, file_of, original, there
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
    file = f"data/{kind.plural}.yml"
    fields = record_of(kind.model, answers)
    edited = _sound(add(original(root, file), kind, fields, file))
    identifier = str(fields.get("id"))
    steps = [f"Read it in {file}."]
    if kind.mention:
        steps.append(f"In a page, {{{{ {kind.name}.{identifier} }}}} prints it.")
    return Change(
        {file: edited.original}, f"{kind.name} “{identifier}”: added to {file}", (*steps,)
    )


def set_field(
    root: Path, kind: str, identifier: str, path: str, words: str | None, day: date | None = None
) -> Change:
    """Another value in a field of a record, of the site or of a page; None takes the field out.

    `day` is what `changed` says from then on, where there is such a field. Raises `NotWritten`,
    `Refused`, `Unreadable`.
    """
    if kind == PAGE:
        return _set_in_page(root, identifier, path, words, day)
    model: type[Record] = Site if kind == SITE else by_name()[kind].model
    file = SITE_FILE if kind == SITE else file_of(root, by_name()[kind], identifier)
    before = there(root, file)

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

    if path == "id":
        raise NotWritten("An id is named elsewhere, so it is not set here. Add a new record.")
    edited = _set(before, model, path, words, node_in, judge)
    if day and "changed" in model.model_fields and path != "changed":
        edited = _set(edited, model, "changed", day.isoformat(), node_in, judge)
    what = "taken out" if words is None else "set"
    name = kind if kind == SITE else f"{kind} “{identifier}”"
    return Change({file: edited}, f"{name}: {path} {what} in {file}", (f"Read it in {file}.",))


def _set_in_page(root: Path, uri: str, path: str, words: str | None, day: date | None) -> Change:
    uri = uri.removeprefix("./").removeprefix("docs/")
    file = f"docs/{uri}"
    front = front_of(there(root, file), file)
    edited = set_in_front(front, file, path, words)
    if day and path != "changed":
        edited = set_in_front(edited, file, "changed", day.isoformat())
    what = "taken out" if words is None else "set"
    return Change({file: edited.whole()}, f"{file}: {path} {what}", (f"Read {file}.",))


def set_in_front(front: Front, file: str, path: str, words: str | None) -> Front:
    """Another value in a field of a page; raises `NotWritten`, `Refused`, `Unreadable`."""
    written = read_yaml(front.fields.text, file, first_line=2)
    kind = str(written.get("type")) if isinstance(written, Fields) else ""
    if kind not in page_types():
        raise NotWritten(f"{file} does not say which type of page it is.")
    model = page_types()[kind]

    def judge(edited: Original) -> tuple[Problem, ...]:
        return judged(edited.text, model, file, 2)

    def node_in(text: Original) -> yaml.Node:
        node = compose(text.text)
        assert node is not None
        return node

    return replace(front, fields=_set(front.fields, model, path, words, node_in, judge))


def _set(
    before: Original,
    model: type[Record],
    path: str,
    words: str | None,
    node_in: Callable[[Original], yaml.Node],
    judge: Judge,
) -> Original:
    field = field_at(model, path)
    value: Tree | None = None if words is None else given(field, words)
    if value is not None and not value:
        raise NotWritten("There is no value. To take the field out, use --remove.")
    candidate = change(before, path.split("."), value, model, node_in(before))
    if value is None:
        edited = candidate("")
        return _sound(Edited(edited, judge(edited))).original
    return _sound(settled(value, candidate, judge)).original


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
