"""Rights to files: what in a project's folders this program may not read."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from coproduction.problem import Problem

_SAID = "This program may not read this {}: its rights say so."
MEND = "Give yourself the right to read it: on Linux and macOS, chmod u+rX and its name."


def not_readable(root: Path, folders: Iterable[str]) -> list[Problem]:
    """Every file and folder in these folders of the project in `root` that may not be read.

    Links are not followed, and what is hidden is not looked at.
    """
    found = (path for folder in folders for path in _closed(root / folder))
    return [_problem(path, root) for path in dict.fromkeys(found)]


def is_closed(problem: Problem) -> bool:
    """Whether the fault is that something may not be read."""
    return problem.mend == MEND


def refusal() -> tuple[str, str]:
    """What is wrong with such a file, and how to mend it."""
    return _SAID.format("file"), MEND


def _closed(folder: Path) -> Iterator[Path]:
    if folder.is_dir() and not os.access(folder, os.R_OK | os.X_OK):
        yield folder
    for above, inner, files in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        for names, rights in ((inner, os.R_OK | os.X_OK), (sorted(files), os.R_OK)):
            for path in (os.path.join(above, name) for name in names if name[0] != "."):
                if not os.access(path, rights) and not os.path.islink(path):
                    yield Path(path)


def _problem(path: Path, root: Path) -> Problem:
    name = path.relative_to(root) if path.is_relative_to(root) else path
    return Problem(name.as_posix(), 1, _SAID.format("folder" if path.is_dir() else "file"), MEND)
