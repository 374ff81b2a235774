"""Files of `docs/` and `data/`: which may be there, and the texts of drawings and captions."""

import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from coproduction.captions import Cue, read_cues
from coproduction.images import EXTENSIONS, LARGEST, WIDEST, picture_fault
from coproduction.load.file_names import name_fault
from coproduction.load.memo import Memo
from coproduction.model.base import listed
from coproduction.one_page import guarded
from coproduction.problem import Problem
from coproduction.source import Unreadable, read_text

_WORDS = ".md .txt .svg .png .jpg .jpeg .webp .mp4 .webm .vtt .mp3 .m4a"
_ANYWHERE = _WORDS.split()
_OF_THE_LOOK = [".css", ".js", ".woff2"]
"""Endings of files that make the site look and act as it does; a page brings none of them."""
_PAGE = re.compile(r"[^.]+\.md(?=\.)", re.IGNORECASE)
_FIELDS = re.compile(r"---\n(?:[a-z_]+:.*\n)*type: ")
_PAGE_AS_TEXT = (
    "This is a page, and its name ends as that of a text without fields.",
    "Let its name end in “.md”.",
)
_NO_PAGES = "docs/assets"
"""A folder of this name would hide the look's own, which has the same address."""
_TEXTS = frozenset({".svg", ".txt", ".vtt"})
"""Endings of files that hold words, pages aside."""

_YOUNG = 2_000_000_000
"""Nanoseconds: the longest that a disk takes for one time (FAT)."""

_LINK = (
    "This is a symbolic link: it stands for a file or folder elsewhere.",
    "Put the file itself here.",
)
_HIDDEN = (
    "A hidden file or folder: its name begins with a dot.",
    "Delete it, or give it a name without the dot.",
)


@dataclass
class Files:
    """The files below docs/ by name; texts and captions by file; the parts of a `Catalogue`."""

    names: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    captions: dict[str, tuple[Cue, ...]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_files(root: Path, memo: Memo) -> Files:
    """Every file below `root/docs`, with the words of drawings, captions and texts; every problem.

    Links among pages and records are refused where those are read.
    """
    files = Files()
    files.problems += [
        Problem(path.relative_to(root).as_posix(), 1, *_LINK)
        for path in [root / "docs", root / "data", *_folders(root / "data")]
        if path.is_symlink()
    ]
    files.problems += [
        Problem(path.relative_to(root).as_posix(), 1, *_HIDDEN)
        for path in [*sorted((root / "data").glob(".*")), *sorted((root / "data").glob("*/.*"))]
        if not _left_by_programs(path.name)
    ]
    for path in _everything(root / "docs"):
        file = path.relative_to(root).as_posix()
        one = memo.renewed(("file", file), (lasting_stamp(path),), partial(_read_again, path, file))
        files.names += one.names
        files.texts |= one.texts
        files.captions |= one.captions
        files.problems += one.problems
    return files


def stamp(path: Path) -> tuple[int, ...]:
    """What differs between a file and the same file after a change; () where there is none."""
    try:
        about = path.lstat()
    except OSError:
        return ()
    return about.st_mode, about.st_ino, about.st_size, about.st_mtime_ns, about.st_ctime_ns


def lasting_stamp(path: Path) -> tuple[int, ...]:
    """The same, and never that of another reading while the file is so young that a second change
    could leave the stamp as it is: some disks note two seconds as one time.
    """
    found = stamp(path)
    now = time.time_ns()
    return (*found, now) if found and now - found[3] < _YOUNG else found


def _read_again(path: Path, file: str, last: Files | None) -> Files:
    """What one file gives; the same as at the `last` reading, where that is what it gave then."""
    found = _read(path, file)
    return last if last == found else found


def _read(path: Path, file: str) -> Files:
    files = Files()
    found = _fault(path, file)
    if found:
        files.problems.append(Problem(file, 1, *found))
    elif path.is_file():
        files.names.append(file)
        if path.suffix in EXTENSIONS and path.stat().st_size > LARGEST:
            files.problems.append(Problem(file, 1, *_large(path), "warning"))
        with guarded(file, files.problems):
            try:
                if path.suffix in _TEXTS:
                    files.texts[file] = read_text(path, file)
                if path.suffix == ".txt" and _FIELDS.match(files.texts[file]):
                    files.problems.append(Problem(file, 1, *_PAGE_AS_TEXT))
                if path.suffix == ".vtt":
                    files.captions[file] = read_cues(files.texts[file], file)
            except Unreadable as error:
                files.problems.append(error.problem)
    return files


def _large(path: Path) -> tuple[str, str]:
    what = f"The picture has {path.stat().st_size / 1e6:.1f} MB; it is published smaller."
    return what, f"Save it here with at most {WIDEST:,} pixels on its long side."


def _everything(folder: Path) -> Iterator[Path]:
    """Files and folders, in order; in a hidden folder nothing more is looked at."""
    for above, folders, files in os.walk(folder):
        names = sorted([*folders, *files])
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            if not (_left_by_programs(name) and Path(above, name).is_file()):
                yield Path(above, name)


def _left_by_programs(name: str) -> bool:
    """What a file manager or a text editor leaves lying about; it is never published."""
    return name == ".DS_Store" or (name.startswith(".") and name.endswith((".swp", ".swx")))


def _folders(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.glob("*")) if path.is_dir()]


def _fault(path: Path, file: str) -> tuple[str, str] | None:
    if fault := name_fault(path.name):
        return fault
    if path.name.startswith("."):
        return _HIDDEN
    if path.suffix == ".md":
        return None
    if path.is_file() and (page := _PAGE.match(path.name)):
        what = f"A page whose name ends in “{path.suffix}”: it would be none."
        return what, f"Rename it “{page[0].lower()}”: the rest was added by a program."
    if path.is_symlink():
        return _LINK
    if not (path.is_file() or path.is_dir()):
        return "This is neither a file nor a folder.", "Put the file itself here."
    if path.is_dir() and file == _NO_PAGES:
        what = "The address assets/ belongs to the site's look, so docs/ can have no such folder."
        return (
            what,
            "Move what is part of the look into overrides/assets/; name the folder otherwise.",
        )
    if path.suffix in EXTENSIONS and path.is_file():
        return picture_fault(path)
    if path.is_dir() or path.suffix in _ANYWHERE:
        return None
    if path.suffix.lower() in [*_ANYWHERE, ".md"]:
        small = f"{path.stem}{path.suffix.lower()}"
        what = f"The ending “{path.suffix}” is in capital letters."
        return what, f"Write it in small letters: {small}, here and where it is named."
    if path.suffix in _OF_THE_LOOK:
        what = f"A file that ends in “{path.suffix}” may stand in overrides/assets/ only."
        return what, "Move it there if it is part of how the site looks; else delete it."
    ending = f"that ends in “{path.suffix}”" if path.suffix else "without an ending"
    return (
        f"A file {ending} may not stand in docs/.",
        f"Delete it, or save it as another kind. The endings there are: {listed(_ANYWHERE)}.",
    )
