"""What a build made in a site's folder, and what somebody else put there.

Each site says in a file of its own which files a build made. All else there is left alone.
"""

import os
import posixpath
import shutil
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from coproduction.inside import write

MARK = ".made-by-coproduction"
"""The file that says so: a build's files by their names, one a line."""

RIGHTS = 0o644
"""What a host may do with a file of a site, whatever the umask of who built it."""

_OLDER = ("_headers", "feed.xml", "index.html")
"""What every site has that a build made before there was a mark."""


def mark(site: Path) -> None:
    """Says of all that is in the folder that a build made it, but of what is hidden."""
    names = sorted(seen(site))
    write(site, MARK, "".join(f"{name}\n" for name in names).encode())


def is_ours(site: Path) -> bool:
    """Whether a build made the folder; one that holds nothing but hidden files may be filled."""
    found = [name for name in os.listdir(site) if not name.startswith(".")]
    return not found or _is_marked(site) or all((site / name).is_file() for name in _OLDER)


def of_others(site: Path) -> Iterator[str]:
    """Files and folders that no build made, by name; of a folder, nothing in it."""
    made = _made(site)
    places = {posixpath.dirname(name) for name in made}
    folders = places | {one.as_posix() for place in places for one in PurePosixPath(place).parents}
    for above, inner, files in os.walk(site):
        place = Path(above).relative_to(site).as_posix()
        theirs = [name for name in inner if _named(place, name) not in folders]
        inner[:] = [name for name in inner if name not in theirs]
        yield from (_named(place, name) for name in theirs)
        names = (_named(place, name) for name in files)
        yield from (name for name in names if name not in made and name != MARK)


def _named(place: str, name: str) -> str:
    """The name, from the site's folder, of what lies in a folder of it."""
    return name if place == "." else f"{place}/{name}"


def carry(site: Path, name: str, draft: Path) -> None:
    """Has the draft hold what is somebody else's too; it stays in the site's folder as well."""
    source, target = site / name, draft / name
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir() and not source.is_symlink():
        shutil.copytree(source, target, symlinks=True, copy_function=_linked)
    else:
        _linked(source, target)


def _linked(source: str | Path, target: str | Path) -> None:
    """The same file under another name; a copy where the file system has no such thing."""
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, target, follow_symlinks=False)


def _is_marked(site: Path) -> bool:
    return (site / MARK).is_file() and not (site / MARK).is_symlink()


def _made(site: Path) -> frozenset[str]:
    """The names that the mark lists; of an older site, all that is not hidden."""
    if _is_marked(site):
        return frozenset((site / MARK).read_text(encoding="utf-8", errors="replace").splitlines())
    return frozenset(seen(site))


def seen(site: Path) -> Iterator[str]:
    """The names of all files in the folder, but of what is hidden."""
    for above, inner, files in os.walk(site):
        inner[:] = [name for name in inner if not name.startswith(".")]
        place = Path(above).relative_to(site).as_posix()
        yield from (_named(place, name) for name in files if not name.startswith("."))
