"""Parts (plugins): packages that register kinds of record, views, rules, formats and commands.

The core is the first part. The others stand beside it, and each can be left out: it names itself
as an entry point of the group `coproduction.parts`, in the pyproject.toml of whoever brings it.
What they register is named by words, so that this module imports nothing before it is asked for.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from importlib.resources import files
from pkgutil import resolve_name
from typing import Any, Literal

GROUP = "coproduction.parts"

What = Literal[
    "kinds",
    "page_types",
    "views",
    "nodes",
    "blocks",
    "rules",
    "formats",
    "writers",
    "folders",
    "files",
]


@dataclass(frozen=True)
class Part:
    """A part: of each thing that it registers, where their tuple is (`module:NAME`), "" for none.

    `commands` says of each by its name where it is (`module:NAME`), so that a command imports
    what it needs itself, and not what all others need.

    `folders` are functions that find problems in a project's folder, of which they are given the
    path: files that should not lie there.

    `files` are `site_files.Files`: what makes files of the site from a catalogue.

    `fences` are the names of fenced blocks in pages that its views fill in, such as ```data.

    Templates and phrases of its own stand in `templates/` in its `package`, as the core's do.
    """

    package: str
    kinds: str = ""
    page_types: str = ""
    views: str = ""
    nodes: str = ""
    blocks: str = ""
    rules: str = ""
    formats: str = ""
    commands: Mapping[str, str] = field(default_factory=dict)
    writers: str = ""
    folders: str = ""
    files: str = ""
    fences: tuple[str, ...] = ()


CORE = Part(  # its views are found in their package (see views.registry)
    "coproduction",
    kinds="coproduction.model:KINDS",
    page_types="coproduction.model:PAGE_TYPES",
    rules="coproduction.rules:FAMILIES",
    formats="coproduction.formats:FORMATS",
    commands={
        "accept": "coproduction.commands.keeping:accept_command",
        "check": "coproduction.commands.check:check_command",
        "check-pack": "coproduction.commands.keeping:check_pack_command",
        "convert": "coproduction.commands.making:convert_command",
        "hosting": "coproduction.commands.making:hosting",
        "schema": "coproduction.commands.making:schema",
        "stage": "coproduction.commands.making:stage_command",
        "status": "coproduction.commands.keeping:status_command",
    },
    writers="coproduction.made_by_command:WRITERS",
    fences=("data",),
)


@cache
def registered(what: What) -> tuple[Any, ...]:
    """All that is registered of one sort: first the core's, then that of each part."""
    named = [name for part in installed() if (name := getattr(part, what))]
    return tuple(one for name in named for one in resolve_name(name))


@cache
def commands() -> Mapping[str, str]:
    """Where each command is (`module:NAME`), by its name."""
    return {name: place for part in installed() for name, place in part.commands.items()}


@cache
def fences() -> tuple[str, ...]:
    """The names of fenced blocks that views fill in, the core's `data` first."""
    return tuple(name for part in installed() for name in part.fences)


@cache
def installed() -> tuple[Part, ...]:
    """The parts that there are, the core first, the others by their names."""
    return (CORE, *(part for _, part in _entries() if part))


@cache
def left_out() -> tuple[str, ...]:
    """The names of the parts that are known here, and whose packages are not."""
    return tuple(name for name, part in _entries() if part is None)


@cache
def with_templates() -> tuple[str, ...]:
    """The packages of those parts that have templates or phrases."""
    packages = (part.package for part in installed())
    return tuple(name for name in packages if (files(name) / "templates").is_dir())


@cache
def _entries() -> tuple[tuple[str, Part | None], ...]:
    found = sorted(entry_points(group=GROUP), key=lambda entry: entry.name)
    return tuple((entry.name, _load(entry)) for entry in found)


def _load(entry: EntryPoint) -> Part | None:
    """The part; None where its package is not there."""
    package = entry.module.partition(".")[0]
    try:
        import_module(package)
    except ModuleNotFoundError as error:
        if error.name == package:
            return None
        raise
    part: Part = entry.load()
    return part
