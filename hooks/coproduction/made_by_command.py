"""Files of a project that commands write: those that somebody changed by hand, or that are old."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from coproduction.export.schema import schema_files
from coproduction.hosting import settings_files
from coproduction.parts import registered
from coproduction.problem import Problem

Made = tuple[Mapping[str, str], tuple[Problem, ...]]
"""Texts by their path in the project, and what stood in the way of others."""


@dataclass(frozen=True)
class Writer:
    """A command that writes files of a project: its name, what it makes them of, and how.

    `folders` hold all of them; a project without any of these is not asked. None where there may
    be something to tell of the files that they are made of.
    """

    command: str
    of: str
    make: Callable[[Path], Made]
    folders: tuple[str, ...] = ()


WRITERS = (
    Writer(
        "schema",
        "the models of records",
        lambda _: (schema_files(), ()),
        ("data/schema", ".vscode"),
    ),
    Writer(
        "hosting",
        "the list of headers in the program",
        lambda _: (settings_files(), ()),
        ("deploy",),
    ),
)
"""The core's; a part's are of the same shape."""


def edited(root: Path) -> Iterator[Problem]:
    """Files in the project's folder that are not what their command makes, each where it differs.

    A project need not have them. What a command cannot be made of is told too.
    """
    for writer in registered("writers"):
        if writer.folders and not any((root / one).exists() for one in writer.folders):
            continue
        texts, problems = writer.make(root)
        yield from problems
        for file, text in texts.items():
            path = root / file
            there = path.read_bytes().decode(errors="replace") if path.is_file() else text
            if there != text:
                what = f"This file is made by “coproduction {writer.command}”, which makes another."
                mend = f"Change {writer.of} instead, and run: coproduction {writer.command}"
                yield Problem(file, _first_difference(there, text), what, mend)


def _first_difference(one: str, other: str) -> int:
    """The first line, from 1, in which two texts differ."""
    pairs = zip(one.split("\n"), other.split("\n"), strict=False)
    same = next((at for at, (left, right) in enumerate(pairs) if left != right), one.count("\n"))
    return same + 1
