"""YAML as MkDocs reads it, with `!ENV` and `INHERIT`; each part knows its file and line.

`!ENV` stands for an environment variable, `INHERIT` for another file's settings (MkDocs' user
guide, “Configuration”). MkDocs also runs the Python that a tag names; here it is refused.
"""

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from coproduction.source.engine_loader import ENV, Loader, where
from coproduction.source.text import read_text
from coproduction.source.value import Unreadable
from coproduction.source.yaml_faults import told


@dataclass(frozen=True)
class EngineYaml:
    """A file of settings: its values, and the nodes that they were made of."""

    values: dict[str, Any]
    node: yaml.MappingNode

    def refusal(self, path: tuple[str | int, ...], what: str, mend: str) -> Unreadable:
        """What is wrong with the part that names and numbers lead to, at its file and line.

        Of an environment variable that is not set, just that is said.
        """
        place, node = _at(self.node, path)
        if node.tag == ENV and _construct(node) is None:
            names = [node] if isinstance(node, yaml.ScalarNode) else node.value
            name = " or ".join(one.value for one in names[:-1] or names)
            what = f"The environment variable {name} is not set, and nothing else stands here."
            mend = f"Set it, or say what counts without it: !ENV [{name}, …]."
        return Unreadable(*where(place), what, mend)

    def place(self, path: tuple[str | int, ...]) -> tuple[str, int]:
        """The file and line of the part that names and numbers lead to."""
        return where(_at(self.node, path)[0])

    def environment(self) -> Iterator[tuple[str | int, ...]]:
        """Names and numbers that lead to each value which the environment says."""
        yield from _environment(self.node, ())


def _environment(node: yaml.Node, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    if node.tag == ENV:
        yield path
    elif isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield from _environment(item, (*path, number))
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _environment(key, path)
            yield from _environment(value, (*path, str(key.value)))


def read_engine_yaml(path: Path, root: Path) -> EngineYaml:
    """The settings in a file of the project in `root`; raises `Unreadable`."""
    node = _compose(path, root, ())
    return EngineYaml(_construct(node), node)


def _compose(path: Path, root: Path, heirs: tuple[Path, ...]) -> yaml.MappingNode:
    """What stands in a file, laid over the file that it inherits from."""
    file = _name(path, root)
    stream = io.StringIO(read_text(path, file))
    stream.name = file  # as PyYAML's marks call it
    try:
        _refuse_short_cuts(stream)
        node = Loader(stream).get_single_node()
    except yaml.YAMLError:
        raise _unreadable(stream.getvalue(), file) from None
    if not isinstance(node, yaml.MappingNode):
        raise Unreadable(file, 1, "These are no settings.", "Write each as “name: value”.")
    _refuse_twice(node, file)
    place, inherited = _at(node, ("INHERIT",))
    if inherited is node:
        return node
    node.value.remove((place, inherited))
    above = Path(os.path.normpath(path.parent / str(_construct(inherited))))
    if not above.resolve().is_relative_to(root.resolve()):
        what = f"{_name(above, root)} is no file of this project, so nothing is inherited from it."
        raise Unreadable(*where(place), what, "Write its settings here.")
    if above in (path, *heirs) or not above.is_file():
        why = "inherits from this one" if above.is_file() else "is not there"
        what = f"The file {_name(above, root)}, from which settings are inherited, {why}."
        raise Unreadable(*where(place), what, "Name another, or delete the line.")
    return _merged(_compose(above, root, (*heirs, path)), node)


def _refuse_short_cuts(stream: io.StringIO) -> None:
    """A value that stands for another may stand for millions."""
    for event in yaml.parse(stream.getvalue(), yaml.CBaseLoader):
        if isinstance(event, yaml.AliasEvent):
            line = event.start_mark.line + 1 if event.start_mark else 1
            what = f"A YAML short cut, “*{event.anchor}”."
            raise Unreadable(stream.name, line, what, "Write the value out each time.")


def _refuse_twice(node: yaml.Node, file: str) -> None:
    """Of a setting that stands there twice, the first would count for nothing."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _refuse_twice(item, file)
    elif isinstance(node, yaml.MappingNode):
        found = set[str]()
        for key, value in node.value:
            name = str(key.value)
            if name in found:
                what = f"The setting “{name}” stands here for the second time."
                raise Unreadable(file, key.start_mark.line + 1, what, "Keep one of the two.")
            found.add(name)
            _refuse_twice(value, file)


def _merged(below: yaml.MappingNode, above: yaml.MappingNode) -> yaml.MappingNode:
    """One laid over the other: groups of fields are merged, all else is replaced."""
    for node in (below, above):
        Loader("").flatten_mapping(node)
    parts = {key.value: (key, value) for key, value in below.value}
    for key, value in above.value:
        old = parts.get(key.value, (None, None))[1]
        if isinstance(old, yaml.MappingNode) and isinstance(value, yaml.MappingNode):
            value = _merged(old, value)
        parts[key.value] = key, value
    return yaml.MappingNode(above.tag, [*parts.values()], above.start_mark, above.end_mark)


def _construct(node: yaml.Node) -> Any:
    try:
        return Loader("").construct_document(node)
    except (yaml.YAMLError, ValueError) as error:  # such as a day that no month has
        mark = getattr(error, "problem_mark", None) or node.start_mark
        what, mend = "A value here cannot be read.", "Put it in quotation marks."
        raise Unreadable(mark.name, mark.line + 1, what, mend) from None


def _at(node: yaml.Node, path: tuple[str | int, ...]) -> tuple[yaml.Node, yaml.Node]:
    """Where what names and numbers lead to begins (a field at its name), and it; or all there is.

    What is inside a tag has no place of its own.
    """
    place = node
    for step in path:
        found = None
        if isinstance(node, yaml.MappingNode):
            found = next((pair for pair in reversed(node.value) if pair[0].value == step), None)
        elif isinstance(node, yaml.SequenceNode) and node.tag != ENV and isinstance(step, int):
            found = (node.value[step], node.value[step])
        if found is None:
            break
        place, node = found
    return place, node


def _name(path: Path, root: Path) -> str:
    return Path(os.path.relpath(path, root)).as_posix()


def _unreadable(text: str, file: str) -> Unreadable:
    """What keeps the text from being YAML, as the reader of records tells it."""
    try:
        [*yaml.parse(text, Loader=yaml.CBaseLoader)]
    except yaml.YAMLError as error:
        fault = told(error, text)
        return Unreadable(file, fault.line + 1, fault.what, fault.mend)
    what = "This cannot be read as settings."
    return Unreadable(file, 1, what, "Look for a line that begins in the wrong column.")
