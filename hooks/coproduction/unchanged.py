"""Up-to-date check: whether a site is what a build of the same sources would make again.

A build leaves in the cache what it was made from (a fingerprint) and what it made (a digest of
each file). Where both are as they were, there is nothing to build.
"""

import hashlib
import json
import os
import shutil
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from coproduction import clock
from coproduction.cache import Cache, key
from coproduction.load.tracked import tracked
from coproduction.ownership import seen
from coproduction.parts import installed, registered

_PROGRAMS = ("ffmpeg", "lou_translate")
"""Programs beside Python's packages that make some of a site's files."""
_DEPLOY = "DEPLOY"
"""The variable that asks for what goes to the host."""
_SITE = "site.json"


@cache
def program(hooks: Path) -> str:
    """A name for what builds: this program with the modules in `hooks`, Python, its packages."""
    beside = Path(__file__).parent.parent
    folders = sorted({hooks, *(beside / part.package for part in installed())})
    packages = [*Path(sysconfig.get_path("purelib")).glob("*.dist-info")]
    return key(
        sys.version,
        sorted(path.name for path in packages),
        [_digests(folder, _code(folder)) for folder in folders],
    )


def fingerprint(root: Path, theme: Path, settings: object, builder: str) -> str:
    """A name for all that a build of the project in `root` reads.

    `settings` are those it is called with, written as text; `builder` is the `program`.
    """
    folders = (root / "data", root / "docs", theme)
    programs = {name: shutil.which(name) for name in _PROGRAMS}
    made = [path.relative_to(root).as_posix() for path in _by_commands(root / ".cache")]
    return key(
        builder,
        repr(settings),
        clock.today().isoformat(),
        os.environ.get(_DEPLOY, ""),
        {name: path and os.stat(path).st_mtime for name, path in programs.items()},
        made,
        [_digests(folder, _below(folder)) for folder in folders],
    )


def keep(cache: Cache, name: str, site: Path) -> None:
    """Notes what a build made from the sources with this fingerprint."""
    made = json.dumps(_site(site))
    cache.put(key(_SITE, name), "json", made.encode())


def stands(cache: Cache, name: str, site: Path, root: Path) -> bool:
    """Whether the site in the folder `site` is what was made from the same, and nothing is wrong
    with what else lies in the project.
    """
    kept = cache.get(key(_SITE, name), "json") if site.is_dir() else None
    if kept is None or json.loads(kept.read_bytes()) != _site(site):
        return False
    aside = [one for look_through in registered("folders") for one in look_through(root)]
    return not [*tracked(root, site.as_posix()), *aside]


def _site(site: Path) -> dict[str, str]:
    return _digests(site, (site / name for name in seen(site)))


def _digests(folder: Path, files: Iterable[Path]) -> dict[str, str]:
    """The digest of each file, by its path in the folder."""
    found = {path.relative_to(folder).as_posix(): _digest(path) for path in files}
    return dict(sorted(found.items()))


def _digest(path: Path) -> str:
    """The SHA-256 of a file; where a link leads, which no site may have."""
    if path.is_symlink():
        return f"link to {os.readlink(path)}"
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _below(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def _code(folder: Path) -> Iterator[Path]:
    """The files of a package, without what Python compiled; of a folder of hooks, its modules."""
    below = _below(folder) if (folder / "__init__.py").exists() else folder.glob("*.py")
    return (path for path in below if path.suffix not in {".pyc", ".pyo"})


def _by_commands(cache: Path) -> list[Path]:
    """What other commands made for builds to take, such as speech."""
    folders = [one for one in cache.glob("*") if one.is_dir() and len(one.name) > 2]
    return sorted(path for folder in folders for path in _below(folder))
