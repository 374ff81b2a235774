"""Records in a file of a list: one more, or other words in one, by splices."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import yaml

from coproduction.model import Kind, Record
from coproduction.model.validation import validate
from coproduction.problem import Problem
from coproduction.source import Mapping as Fields
from coproduction.source import Sequence as Items
from coproduction.source import Unreadable, Value, read_yaml
from coproduction_editing.fields import NotWritten
from coproduction_editing.places import (
    compose,
    end_of,
    line_end,
    start_of,
    value_of,
)
from coproduction_editing.splice import Original, Place, Splice
from coproduction_editing.yaml_text import (
    Quoted,
    Tree,
    leaves,
    reads_otherwise,
    with_leaves,
    written,
)

Candidate = Callable[[Tree], Original]


@dataclass(frozen=True)
class Edited:
    """A file with the change in it, and what is wrong with the record that was changed."""

    original: Original
    problems: tuple[Problem, ...]


def add(original: Original | None, kind: Kind, fields: dict[str, Tree], file: str) -> Edited:
    """A file with a record more; a file of its own where there is none yet.

    The record stands where its id belongs, if ids are sorted there; otherwise below the last that
    stands under the same heading, or at the end. Raises `NotWritten`, `Unreadable`.
    """
    if original is None:
        original = Original("")
        return _settled(
            fields, lambda tree: Original(written([tree], records=True) + "\n"), kind, fields, file
        )
    node, lines = compose(original.text), original.text.split("\n")
    if not isinstance(node, yaml.SequenceNode) or (node.flow_style and node.value):
        raise NotWritten(f"{file} holds no list with a hyphen before each record.")
    if any(_id(one) == fields.get("id") for one in node.value):
        raise NotWritten(f"There is a record “{fields.get('id')}” already. Choose another id.")
    if not node.value:
        whole = Splice(start_of(node), end_of(node, lines), "")

        def alone(tree: Tree) -> Original:
            return original.with_splices([_with(whole, written([tree], records=True))])

        return _settled(fields, alone, kind, fields, file)
    after = _after(node.value, fields)
    indent = node.start_mark.column
    gap = "\n\n" if _apart(node.value, lines) else "\n"

    def candidate(tree: Tree) -> Original:
        text = written([tree], indent, records=True)
        if after is None:
            place = Place(node.value[0].start_mark.line, 0)
            return original.with_splices([Splice(place, place, text + gap)])
        place = line_end(end_of(node.value[after], lines), lines)
        return original.with_splices([Splice(place, place, gap + text)])

    return _settled(fields, candidate, kind, fields, file)


def find(items: Value, identifier: str) -> int | None:
    """The number of the record with an id in a list that was read."""
    if not isinstance(items, Items):
        return None
    ids = [str(one.get("id")) if isinstance(one, Fields) else "" for one in items]
    return ids.index(identifier) if identifier in ids else None


def _settled(
    tree: Tree, candidate: Candidate, kind: Kind, fields: dict[str, Tree], file: str
) -> Edited:
    identifier = str(fields.get("id"))

    def problems_of(edited: Original) -> tuple[Problem, ...]:
        return problems_with(edited, kind.model, identifier, file)

    return settled(tree, candidate, problems_of)


def settled(
    tree: Tree, candidate: Candidate, problems_of: Callable[[Original], tuple[Problem, ...]]
) -> Edited:
    """A change as it is written: quotation marks round those words alone that need them.

    `candidate` makes the file from what is to be written, `problems_of` says what is wrong with it.
    """
    best = candidate(tree)
    problems = problems_of(best)
    for words in dict.fromkeys(filter(reads_otherwise, leaves(tree))):
        if not problems:
            break
        quoted = with_leaves(tree, lambda one, words=words: Quoted(one) if one == words else one)  # type: ignore[misc]
        edited = candidate(quoted)
        if len(found := problems_of(edited)) < len(problems):
            tree, best, problems = quoted, edited, found
    return Edited(best, problems)


def problems_with(
    edited: Original, model: type[Record], identifier: str, file: str
) -> tuple[Problem, ...]:
    """What is wrong with a record in a file as it would be."""
    try:
        items = read_yaml(edited.text, file)
    except Unreadable as error:
        return (error.problem,)
    at = find(items, identifier)
    if at is None or not isinstance(items, Items):
        what = f"The record would have no id “{identifier}”."
        return (Problem(file, 1, what, "Give it one: small letters, digits and hyphens."),)
    return tuple(validate(model, items[at], file)[1])


def _with(splice: Splice, text: str) -> Splice:
    return Splice(splice.start, splice.end, text)


def _id(node: yaml.Node) -> str:
    found = value_of(node, "id")
    return str(found[1].value) if found else ""


HEADINGS = ("topic", "theme", "part")
"""Fields that say under which heading a record stands."""


def _after(records: Sequence[yaml.Node], fields: dict[str, Tree]) -> int | None:
    """The number of the record after which a new one stands; None before the first."""
    ids = [_id(one) for one in records]
    if ids == sorted(ids) and len(ids) > 2:
        before = [at for at, one in enumerate(ids) if one < str(fields.get("id"))]
        return before[-1] if before else None
    for name in HEADINGS:
        alike = [
            at
            for at, one in enumerate(records)
            if name in fields and (pair := value_of(one, name)) and pair[1].value == fields[name]
        ]
        if alike:
            return alike[-1]
    return len(records) - 1


def _apart(records: Sequence[yaml.Node], lines: list[str]) -> bool:
    """Whether an empty line stands between records; so it is where there is but one."""
    gaps = [
        not lines[one.start_mark.line - 1].strip() for one in records[1:] if one.start_mark.line
    ]
    return not gaps or 2 * sum(gaps) >= len(gaps)
