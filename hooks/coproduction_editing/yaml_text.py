"""Values as YAML text, in the style of files that people write: short things in one line.

Words longer than a line are folded; fields and lists that fit in a line stand in brackets.
"""

from collections.abc import Callable, Mapping, Sequence

import yaml
from yaml.resolver import Resolver

WIDTH = 92
"""Columns of a line; the last word of a folded one may go beyond."""
_TEXT = "tag:yaml.org,2002:str"

Tree = str | Sequence["Tree"] | Mapping[str, "Tree"]
"""What a file can hold: words, lists and fields."""


class Quoted(str):
    """Words that stand in quotation marks, because YAML would read them as something else."""

    __slots__ = ()


class _Writer(yaml.SafeDumper):
    """Lists below a field begin further in; double quotation marks rather than single ones."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def choose_scalar_style(self) -> str:
        style: str = super().choose_scalar_style()
        value = self.event.value if isinstance(self.event, yaml.ScalarEvent) else ""
        return '"' if style == "'" and not {*'"\\'} & {*value} else style


def written(tree: Tree, indent: int = 0, folds: bool = True, records: bool = False) -> str:
    """The text of a list or of fields, to stand `indent` columns in, without a last line feed.

    Where nothing `folds`, each value stays on its line. In a list of `records`, each field of
    theirs has a line.
    """
    width = WIDTH - indent if folds else 100_000
    node = _node(tree, width, top=True)
    if records:
        items = [_node(one, width - 4, top=True) for one in tree]
        node = yaml.SequenceNode("tag:yaml.org,2002:seq", items, flow_style=False)
    text = _serialized(node, width)
    return "\n".join(" " * indent + line if line else line for line in text.split("\n"))


def in_brackets(tree: Tree) -> str:
    """The text of a value as it may stand in brackets, on one line."""
    return _serialized(_flow([tree]), 100_000)[1:-1]


def reads_otherwise(words: str) -> bool:
    """Whether YAML reads words without quotation marks as a number, a date or the like."""
    return _tag(words) != _TEXT


def with_leaves(tree: Tree, change: Callable[[str], str]) -> Tree:
    """The same lists and fields, each text as `change` makes it."""
    if isinstance(tree, str):
        return change(tree)
    if isinstance(tree, Mapping):
        return {name: with_leaves(value, change) for name, value in tree.items()}
    return [with_leaves(value, change) for value in tree]


def leaves(tree: Tree) -> list[str]:
    """Every text in a tree of lists and fields, in order."""
    if isinstance(tree, str):
        return [tree]
    inside = tree.values() if isinstance(tree, Mapping) else tree
    return [words for one in inside for words in leaves(one)]


def _serialized(node: yaml.Node, width: int) -> str:
    text: str = yaml.serialize(
        node, Dumper=_Writer, allow_unicode=True, width=width, encoding=None, explicit_end=False
    )
    return text.removesuffix("...\n").rstrip("\n")


def _node(tree: Tree, width: int, top: bool = False) -> yaml.Node:
    if isinstance(tree, str):
        return _scalar(tree, ">" if len(tree) > width - 20 and width < 1000 else None)
    if not top and _is_flat(tree) and len(_serialized(_flow(tree), 100_000)) < width - 25:
        return _flow(tree)
    if isinstance(tree, Mapping):
        pairs = [(_scalar(name), _field(name, one, width)) for name, one in tree.items()]
        return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=False)
    items = [_node(one, width - 4) for one in tree]
    return yaml.SequenceNode("tag:yaml.org,2002:seq", items, flow_style=False)


def _field(name: str, value: Tree, width: int) -> yaml.Node:
    """A field's value; words are folded where they do not fit in the line of its name."""
    if isinstance(value, str):
        return _scalar(value, ">" if len(name) + len(value) + 6 > width else None)
    return _node(value, width - 4, top=isinstance(value, Mapping) and not _is_flat(value))


def _is_flat(tree: Tree) -> bool:
    if isinstance(tree, str):
        return True
    if isinstance(tree, Mapping):
        return all(isinstance(one, str) or not isinstance(one, Mapping) for one in tree.values())
    return all(isinstance(one, str) for one in tree)


def _flow(tree: Tree) -> yaml.Node:
    if isinstance(tree, str):
        return _scalar(tree)
    if isinstance(tree, Mapping):
        pairs = [(_scalar(name), _flow(one)) for name, one in tree.items()]
        return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=True)
    items = [_flow(one) for one in tree]
    return yaml.SequenceNode("tag:yaml.org,2002:seq", items, flow_style=True)


def _scalar(words: str, style: str | None = None) -> yaml.Node:
    if isinstance(words, Quoted):
        return yaml.ScalarNode(_TEXT, words, style='"')
    if style:
        return yaml.ScalarNode(_TEXT, words, style=style)
    return yaml.ScalarNode(_tag(words), words)


def _tag(words: str) -> str:
    """What YAML takes words without quotation marks for."""
    return str(Resolver().resolve(yaml.ScalarNode, words, (True, False)))  # type: ignore[no-untyped-call]
