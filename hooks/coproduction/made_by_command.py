"""Files of a project that commands write: those that somebody changed by hand, or that are old."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from pkgutil import resolve_name

from coproduction.parts import registered
from coproduction.problem import Problem

Made = tuple[Mapping[str, str], tuple[Problem, ...]]
"""Texts by their path in the project, and what stood in the way of others."""


@dataclass(frozen=True)
class Writer:
    """A command that writes files of a project: its name, what it makes them of, and how.

    `place` names the function that makes them (`module:function`), so that it is imported only
    for a project that has such files. It gives their texts; where they are `made_of` what stands
    in the project, it takes the project's folder, and gives the problems too. `folders` hold all
    of them, or all that they are made of: without any of these, nothing is told.
    """

    command: str
    of: str
    place: str
    folders: tuple[str, ...]
    made_of: bool = False

    def make(self, root: Path) -> Made:
        """The files of the project in `root`."""
        texts = resolve_name(self.place)
        made: Made = texts(root) if self.made_of else (texts(), ())
        return made


WRITERS = (
    Writer(
        "schema",
        "the models of records",
        "coproduction.export.schema:schema_files",
        ("data/schema", ".vscode"),
    ),
    Writer(
        "hosting",
        "the list of headers in the program",
        "coproduction.hosting:settings_files",
        ("deploy",),
    ),
)
"""The core's; a part's are of the same shape."""


def edited(root: Path) -> Iterator[Problem]:
    """Files in the project's folder that are not what their command makes, each where it differs.

    A project need not have them. What a command cannot be made of is told too.
    """
    for writer in registered("writers"):
        if not any((root / one).exists() for one in writer.folders):
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
