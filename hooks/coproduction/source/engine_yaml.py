"""YAML as MkDocs reads it, with the file and line of each part: `!ENV`, Python tags, `INHERIT`.

`!ENV` stands for an environment variable, `INHERIT` for another file's settings (MkDocs' user
guide, “Configuration”). A Python tag would run code, so its value is made only when asked for.
"""

import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import yaml
import yaml_env_tag  # type: ignore[import-untyped]

from coproduction.source.text import read_text
from coproduction.source.value import Unreadable

Steps = tuple[str | int, ...]
"""The names of fields and numbers of items that lead to a part."""

_ENV = "!ENV"


@dataclass(frozen=True)
class Tagged:
    """What has a Python tag, as it stands in the file."""

    node: yaml.Node

    def value(self) -> Any:
        """What MkDocs makes of it, importing what it names; raises `Unreadable`."""
        return _construct(self.node, _PythonLoader)


@dataclass(frozen=True)
class EngineYaml:
    """A file of settings: its values, `Tagged` where a Python tag stands."""

    values: dict[str, Any]
    node: yaml.MappingNode

    def refusal(self, steps: Steps, what: str, mend: str) -> Unreadable:
        """What is wrong with a part; of an environment variable that is not set, just that."""
        place, node = _at(self.node, steps)
        if node.tag == _ENV and _construct(node, _Loader) is None:
            names = [node] if isinstance(node, yaml.ScalarNode) else node.value
            name = " or ".join(one.value for one in names[:-1] or names)
            what = f"The environment variable {name} is not set, and nothing else stands here."
            mend = f"Set it, or say what counts without it: !ENV [{name}, …]."
        return _unreadable(place.start_mark, what, mend)


def read_engine_yaml(path: Path, root: Path) -> EngineYaml:
    """The settings in a file of the project in `root`.

    Raises `Unreadable`, and `RecursionError` where files inherit from one another.
    """
    node = _compose(path, root)
    return EngineYaml(_construct(node, _Loader), node)


class _Loader(yaml.SafeLoader):
    """Reads values, and runs nothing."""


class _PythonLoader(yaml.Loader):
    """Reads values as MkDocs does, those of Python too."""


def _unknown(_: yaml.Loader, node: yaml.Node) -> NoReturn:
    what, mend = f"There is no tag “{node.tag}”.", "Delete it, or put the words in quotation marks."
    raise _unreadable(node.start_mark, what, mend)


_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda _, __, node: Tagged(node))
_Loader.add_constructor("!relative", lambda _, node: Tagged(node))
for _loader in (_Loader, _PythonLoader):
    _loader.add_constructor(_ENV, yaml_env_tag.construct_env_tag)
    _loader.add_constructor(None, _unknown)


def _compose(path: Path, root: Path) -> yaml.MappingNode:
    """What stands in a file, laid over the file that it inherits from."""
    file = Path(os.path.relpath(path, root)).as_posix()
    stream = io.StringIO(read_text(path, file))
    stream.name = file  # as PyYAML's marks call it
    try:
        node = _Loader(stream).get_single_node()
    except yaml.MarkedYAMLError as error:
        raise _failed(error) from None
    if not isinstance(node, yaml.MappingNode):
        raise Unreadable(file, 1, "These are no settings.", "Write each as “name: value”.")
    place, inherited = _at(node, ("INHERIT",))
    if inherited is node:
        return node
    node.value.remove((place, inherited))
    below = Path(os.path.normpath(path.parent / str(_construct(inherited, _Loader))))
    if not below.is_file():
        what = f"There is no file {os.path.relpath(below, root)} to inherit settings from."
        raise _unreadable(place.start_mark, what, "Name another, or delete the line.")
    return _merged(_compose(below, root), node)


def _merged(below: yaml.MappingNode, above: yaml.MappingNode) -> yaml.MappingNode:
    """One laid over the other: groups of fields are merged, all else is replaced."""
    for node in (below, above):
        _Loader("").flatten_mapping(node)
    parts = {key.value: (key, value) for key, value in below.value}
    for key, value in above.value:
        old = parts.get(key.value, (None, None))[1]
        if isinstance(old, yaml.MappingNode) and isinstance(value, yaml.MappingNode):
            value = _merged(old, value)
        parts[key.value] = key, value
    return yaml.MappingNode(above.tag, [*parts.values()], above.start_mark, above.end_mark)


def _construct(node: yaml.Node, loader: type[yaml.SafeLoader] | type[yaml.Loader]) -> Any:
    try:
        return loader("").construct_document(node)
    except yaml.MarkedYAMLError as error:
        raise _failed(error) from None


def _at(node: yaml.Node, steps: Steps) -> tuple[yaml.Node, yaml.Node]:
    """Where a part begins (a field at its name), and what it holds; or the last that is there."""
    place = node
    for step in steps:
        found = None
        if isinstance(node, yaml.MappingNode):
            found = next((pair for pair in reversed(node.value) if pair[0].value == step), None)
        elif isinstance(node, yaml.SequenceNode) and node.tag != _ENV and isinstance(step, int):
            found = (node.value[step], node.value[step])
        if found is None:
            break
        place, node = found
    return place, node


def _failed(error: yaml.MarkedYAMLError) -> Unreadable:
    mend = "Look at this line and the one above for a missing colon, quotation mark or indent."
    mark = error.problem_mark or error.context_mark
    return _unreadable(mark, f"This cannot be read: {error.problem}.", mend)


def _unreadable(mark: Any, what: str, mend: str) -> Unreadable:
    return Unreadable(mark.name, mark.line + 1, what, mend)
