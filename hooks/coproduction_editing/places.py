"""Where values stand in YAML: from the marks of the parser, without what follows a value."""

from typing import TypeVar

import yaml

from coproduction_editing.splice import Place

N = TypeVar("N", bound=yaml.Node)


def compose(text: str) -> yaml.Node | None:
    """The nodes of one YAML document, which has been read before and is sound."""
    node: yaml.Node | None = yaml.compose(text, Loader=yaml.CBaseLoader)
    return node


def start_of(node: yaml.Node) -> Place:
    """Where a value begins."""
    return Place(node.start_mark.line, node.start_mark.column)


def end_of(node: yaml.Node, lines: list[str]) -> Place:
    """Where a value ends: after its last sign, before remarks and empty lines that follow.

    The parser has a list or a group of fields end where the next thing begins.
    """
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return end_of(last[1] if isinstance(last, tuple) else last, lines)
    end = Place(node.end_mark.line, node.end_mark.column)
    if not (isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")):
        return end
    number, column = end
    while number > node.start_mark.line and not lines[number][:column].strip():
        number, column = number - 1, len(lines[number - 1])
    return Place(number, len(lines[number][:column].rstrip()))


def line_end(place: Place, lines: list[str]) -> Place:
    """The end of the line on which a place is: after its remark, if it has one."""
    return Place(place.line, len(lines[place.line]))


def remark_after(place: Place, lines: list[str]) -> bool:
    """Whether a remark follows on the same line."""
    return "#" in lines[place.line][place.column :]


def holds_remark(node: yaml.Node, lines: list[str]) -> bool:
    """Whether a remark stands inside a value, which would be lost with it."""
    first, last = start_of(node), end_of(node, lines)
    if isinstance(node, yaml.ScalarNode):
        return node.style in ("|", ">") and "#" in lines[first.line][first.column :]
    inside = lines[first.line + 1 : last.line + 1]
    return any(line.lstrip().startswith("#") for line in inside)


def value_of(node: yaml.Node, name: str) -> tuple[yaml.Node, yaml.Node] | None:
    """A field's name and value in a group of fields; None where it is not there."""
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((pair for pair in pairs if pair[0].value == name), None)
