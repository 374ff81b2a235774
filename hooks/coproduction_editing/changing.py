"""Values in a record that stands in a file: another, one more, or none, by splices."""

from collections.abc import Callable, Sequence

import yaml

from coproduction.model import Record
from coproduction_editing.answers import ordered
from coproduction_editing.fields import MORE, NotWritten
from coproduction_editing.places import (
    end_of,
    holds_remark,
    line_end,
    remark_after,
    start_of,
    value_of,
)
from coproduction_editing.splice import Original, Place, Splice
from coproduction_editing.yaml_text import Tree, in_brackets, written

Candidate = Callable[[Tree], Original]


def change(
    original: Original,
    path: Sequence[str],
    value: Tree | None,
    model: type[Record],
    root: yaml.Node,
) -> Candidate:
    """How a file is written with another value at a path below `root`; None takes the field out.

    Raises `NotWritten` where a remark would be lost, or the field is not there to be taken out.
    """
    lines = original.text.split("\n")
    parent, rest = _deepest(root, list(path), model)
    if len(rest) > 1 and (rest[0].isdecimal() or rest[0] == MORE):
        raise NotWritten(f"There is nothing at “{'.'.join(path)}”: the list is shorter.")
    if isinstance(parent, yaml.SequenceNode):
        number = len(parent.value) + 1 if rest[0] == MORE else int(rest[0])
        return _in_list(original, parent, number, value, lines)
    if not isinstance(parent, yaml.MappingNode):
        raise NotWritten("Here are no fields with values.")
    pair = value_of(parent, rest[0])
    if pair and holds_remark(pair[1], lines):
        raise NotWritten(f"A remark stands in “{rest[0]}”, and would be lost. Change it by hand.")
    if value is None:
        splice = _taken_out(parent, pair, lines)
        return lambda tree: original.with_splices([splice])
    if pair:
        return _replaced(original, parent, pair, lines)
    return _added(original, parent, rest, model, lines)


def _deepest(node: yaml.Node, path: list[str], model: type[Record]) -> tuple[yaml.Node, list[str]]:
    """The deepest fields or list on a path that are there, and the rest of the path."""
    while len(path) > 1:
        step = path[0]
        if isinstance(node, yaml.SequenceNode):
            if not step.isdecimal() or not 0 < int(step) <= len(node.value):
                break
            inside: yaml.Node = node.value[int(step) - 1]
        else:
            pair = value_of(node, step)
            if pair is None or not isinstance(pair[1], yaml.CollectionNode):
                break
            inside = pair[1]
        if not isinstance(inside, yaml.CollectionNode):
            break
        node, path = inside, path[1:]
    return node, path


def _in_list(
    original: Original,
    parent: yaml.SequenceNode,
    number: int,
    value: Tree | None,
    lines: list[str],
) -> Candidate:
    """One value of a list, counted from 1; one more than there are is put at the end."""
    count = len(parent.value)
    if not 0 < number <= count + 1 or (value is None and not 0 < number <= count) or not count:
        raise NotWritten(f"The list has {count} values, counted from 1.")
    if value is None:
        raise NotWritten("One value of a list is not taken out by itself. Give the whole list.")
    last = parent.value[min(number, count) - 1]
    start, end = start_of(last), end_of(last, lines)
    if holds_remark(last, lines):
        raise NotWritten("A remark stands in this value, and would be lost. Change it by hand.")

    def candidate(tree: Tree) -> Original:
        if number <= count:
            text = in_brackets(tree) if parent.flow_style else _item(tree, last)
            return original.with_splices([Splice(start, end, text)])
        if parent.flow_style:
            return original.with_splices([Splice(end, end, f", {in_brackets(tree)}")])
        place = line_end(end, lines)
        text = "\n" + written([tree], parent.start_mark.column)
        return original.with_splices([Splice(place, place, text)])

    return candidate


def _item(tree: Tree, node: yaml.Node) -> str:
    """A value of a list, to stand behind its hyphen."""
    column = node.start_mark.column
    return written([tree], max(column - 2, 0))[column:]


def _replaced(
    original: Original,
    parent: yaml.MappingNode,
    pair: tuple[yaml.Node, yaml.Node],
    lines: list[str],
) -> Candidate:
    key, old = pair
    start, end = start_of(key), end_of(old, lines)
    end = max(end, Place(key.end_mark.line, key.end_mark.column + 1))
    flow = parent.flow_style
    folds = not remark_after(end, lines)
    remark = not flow and not folds

    def candidate(tree: Tree) -> Original:
        if flow:
            text = f"{key.value}: {in_brackets(tree)}"
        elif remark and isinstance(tree, str):
            text = written({key.value: tree}, start.column, folds=False)[start.column :]
        elif remark:
            text = f"{key.value}: {in_brackets(tree)}"
        else:
            text = written({key.value: tree}, start.column)[start.column :]
        return original.with_splices([Splice(start, end, text)])

    return candidate


def _added(
    original: Original,
    parent: yaml.MappingNode,
    rest: list[str],
    model: type[Record],
    lines: list[str],
) -> Candidate:
    """A field more, in the place that the model gives it."""
    names = [str(key.value) for key, _ in parent.value]
    order = [*ordered(model, dict.fromkeys([*names, rest[0]], ""))]
    before = [name for name in order[: order.index(rest[0])] if name in names]

    def candidate(tree: Tree) -> Original:
        for step in reversed(rest[1:]):
            tree = [tree] if step == MORE or step.isdecimal() else {step: tree}
        if parent.flow_style:
            pair = f"{rest[0]}: {in_brackets(tree)}"
            if before:
                place = end_of(parent.value[names.index(before[-1])][1], lines)
                return original.with_splices([Splice(place, place, f", {pair}")])
            place = start_of(parent.value[0][0])
            return original.with_splices([Splice(place, place, f"{pair}, ")])
        column = parent.start_mark.column
        text = written({rest[0]: tree}, column)
        if before:
            pair_before = parent.value[names.index(before[-1])]
            place = line_end(end_of(pair_before[1], lines), lines)
            return original.with_splices([Splice(place, place, "\n" + text)])
        place = start_of(parent.value[0][0])
        splice = Splice(place, place, f"{text[column:]}\n{' ' * column}")
        return original.with_splices([splice])

    return candidate


def _taken_out(
    parent: yaml.MappingNode, pair: tuple[yaml.Node, yaml.Node] | None, lines: list[str]
) -> Splice:
    if pair is None:
        raise NotWritten("There is no such field here, so it cannot be taken out.")
    at = parent.value.index(pair)
    start, end = start_of(pair[0]), end_of(pair[1], lines)
    if len(parent.value) == 1:
        raise NotWritten("It is the only field there, so take out what it stands in.")
    if parent.flow_style:
        if at:
            return Splice(end_of(parent.value[at - 1][1], lines), end, "")
        return Splice(start, start_of(parent.value[1][0]), "")
    if remark_after(end, lines):
        raise NotWritten("A remark stands behind this field, and would be lost. Change it by hand.")
    if at == 0:
        return Splice(start, start_of(parent.value[1][0]), "")
    if end.line + 1 < len(lines):
        return Splice(Place(start.line, 0), Place(end.line + 1, 0), "")
    return Splice(line_end(Place(start.line - 1, 0), lines), end, "")
