"""Looks through `docs/` and `data/` for what may not be there, and reads the drawings."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from coproduction.model.base import listed
from coproduction.problem import Problem
from coproduction.source import Unreadable, read_text

_WORDS = ".md .txt .svg .png .jpg .jpeg .webp .mp4 .webm .vtt .mp3 .m4a"
_ANYWHERE = _WORDS.split()
_ASSETS = [".css", ".js", ".woff2"]
"""Endings that the site's own look and manner need; a page brings none of them."""

_LINK = (
    "This is a symbolic link: it stands for a file or folder elsewhere.",
    "Put the file itself here.",
)


def read_files(root: Path) -> tuple[dict[str, str], list[Problem]]:
    """The text of every drawing below `root/docs` by its file, and what may not be there.

    Links among pages and records are refused where those are read.
    """
    drawings: dict[str, str] = {}
    problems = [
        Problem(path.relative_to(root).as_posix(), 1, *_LINK)
        for path in [root / "docs", root / "data", *_folders(root / "data")]
        if path.is_symlink()
    ]
    for path in _everything(root / "docs"):
        file = path.relative_to(root).as_posix()
        found = _fault(path, file)
        if found:
            problems.append(Problem(file, 1, *found))
        elif path.suffix == ".svg":
            try:
                drawings[file] = read_text(path, file)
            except Unreadable as error:
                problems.append(error.problem)
    return drawings, problems


def _everything(folder: Path) -> Iterator[Path]:
    """Files and folders, in order; not the hidden ones, which are never published."""
    for above, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted([*folders, *files]):
            if not name.startswith("."):
                yield Path(above, name)


def _folders(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.glob("*")) if path.is_dir()]


def _fault(path: Path, file: str) -> tuple[str, str] | None:
    if not re.fullmatch(r"[A-Za-z0-9._-]+", path.name):
        return (
            f"“{path.name}” cannot be the name of a file here.",
            "Use letters, digits and hyphens: the name becomes part of an address.",
        )
    if path.suffix == ".md":
        return None
    if path.is_symlink():
        return _LINK
    if path.is_dir() or path.suffix in _ANYWHERE:
        return None
    if path.suffix in _ASSETS:
        if file.startswith("docs/assets/"):
            return None
        what = f"A file that ends in “{path.suffix}” may stand in docs/assets/ only."
        return what, "Move it there if it is part of how the site looks; else delete it."
    ending = f"that ends in “{path.suffix}”" if path.suffix else "without an ending"
    return (
        f"A file {ending} may not stand in docs/.",
        f"Delete it, or save it as another kind. The endings there are: {listed(_ANYWHERE)}.",
    )
