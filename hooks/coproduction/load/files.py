"""Looks through `docs/` and `data/` for what may not be there, and reads drawings and captions."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from coproduction.captions import Cue, read_cues
from coproduction.model.base import listed
from coproduction.problem import Problem
from coproduction.source import Unreadable, read_text

_WORDS = ".md .txt .svg .png .jpg .jpeg .webp .mp4 .webm .vtt .mp3 .m4a"
_ANYWHERE = _WORDS.split()
_OF_THE_LOOK = [".css", ".js", ".woff2"]
"""Endings of files that make the site look and act as it does; a page brings none of them."""
_NO_PAGES = "docs/assets"
"""A folder of this name would hide the look's own, which has the same address."""

_LINK = (
    "This is a symbolic link: it stands for a file or folder elsewhere.",
    "Put the file itself here.",
)


@dataclass
class Files:
    """The files below docs/ by name; drawings and captions by file; the parts of a `Catalogue`."""

    names: list[str] = field(default_factory=list)
    drawings: dict[str, str] = field(default_factory=dict)
    captions: dict[str, tuple[Cue, ...]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_files(root: Path) -> Files:
    """Every file below `root/docs`, with the text of drawings and captions, and every problem.

    Links among pages and records are refused where those are read.
    """
    files = Files()
    files.problems += [
        Problem(path.relative_to(root).as_posix(), 1, *_LINK)
        for path in [root / "docs", root / "data", *_folders(root / "data")]
        if path.is_symlink()
    ]
    for path in _everything(root / "docs"):
        file = path.relative_to(root).as_posix()
        found = _fault(path, file)
        if found:
            files.problems.append(Problem(file, 1, *found))
        elif path.is_file():
            files.names.append(file)
            try:
                _read(files, path, file)
            except Unreadable as error:
                files.problems.append(error.problem)
    return files


def _read(files: Files, path: Path, file: str) -> None:
    if path.suffix == ".svg":
        files.drawings[file] = read_text(path, file)
    elif path.suffix == ".vtt":
        files.captions[file] = read_cues(read_text(path, file), file)


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
    if path.is_dir() and file == _NO_PAGES:
        what = "The address assets/ belongs to the site's look, so docs/ can have no such folder."
        return (
            what,
            "Move what is part of the look into overrides/assets/; name the folder otherwise.",
        )
    if path.is_dir() or path.suffix in _ANYWHERE:
        return None
    if path.suffix in _OF_THE_LOOK:
        what = f"A file that ends in “{path.suffix}” may stand in overrides/assets/ only."
        return what, "Move it there if it is part of how the site looks; else delete it."
    ending = f"that ends in “{path.suffix}”" if path.suffix else "without an ending"
    return (
        f"A file {ending} may not stand in docs/.",
        f"Delete it, or save it as another kind. The endings there are: {listed(_ANYWHERE)}.",
    )
