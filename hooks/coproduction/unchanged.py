"""Up-to-date check: whether a site is what a build of the same sources would make again.

A build leaves a manifest of what it made, with the fingerprint of what it was made from. Where both
are as they were, there is nothing to build.
"""

import os
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from coproduction import clock
from coproduction.cache import key
from coproduction.last_build import Manifest, digests
from coproduction.load.files import stamp
from coproduction.load.tracked import tracked
from coproduction.parts import installed, registered

_PROGRAMS = ("ffmpeg", "lou_translate")
"""Programs beside Python's packages that make some of a site's files."""
_DEPLOY = "DEPLOY"
"""The variable that asks for what goes to the host."""


@cache
def program(hooks: Path) -> str:
    """A name for what builds: this program with the modules in `hooks`, Python, its packages."""
    beside = Path(__file__).parent.parent
    folders = sorted({hooks, *(beside / part.package for part in installed())})
    packages = [*Path(sysconfig.get_path("purelib")).glob("*.dist-info")]
    return key(
        sys.version,
        sorted(path.name for path in packages),
        [digests(folder, _code(folder)) for folder in folders],
    )


def fingerprint(root: Path, theme: Path, settings: object, builder: str) -> str:
    """A name for all that a build of the project in `root` reads.

    `settings` are those it is called with, written as text; `builder` is the `program`.
    """
    programs = {name: shutil.which(name) for name in _PROGRAMS}
    made = [path.relative_to(root).as_posix() for path in _by_commands(root / ".cache")]
    return key(
        builder,
        repr(settings),
        clock.today().isoformat(),
        os.environ.get(_DEPLOY, ""),
        {name: path and os.stat(path).st_mtime for name, path in programs.items()},
        made,
        [digests(folder, below(folder)) for folder in _folders(root, theme)],
    )


def stamps(root: Path, theme: Path) -> str:
    """A name for when those files were last written: another where one was written since."""
    folders = _folders(root, theme)
    return key(
        [{str(path.relative_to(one)): stamp(path) for path in below(one)} for one in folders]
    )


def _folders(root: Path, theme: Path) -> tuple[Path, ...]:
    return root / "data", root / "docs", theme


def stands(manifest: Manifest, sources: str, root: Path) -> bool:
    """Whether a site is what was made from the same `sources`, and nothing is wrong with what else
    lies in the project.
    """
    if manifest.sources != sources or not manifest.stands:
        return False
    aside = [one for look_through in registered("folders") for one in look_through(root)]
    return not [*tracked(root, manifest.site.as_posix()), *aside]


def below(folder: Path) -> Iterator[Path]:
    """All files and links in a folder."""
    for above, folders, names in os.walk(folder):
        yield from (Path(above, name) for name in names)
        yield from (path for name in folders if (path := Path(above, name)).is_symlink())


def _code(folder: Path) -> Iterator[Path]:
    """The files of a package, without what Python compiled; of a folder of hooks, its modules."""
    found = below(folder) if (folder / "__init__.py").exists() else folder.glob("*.py")
    return (path for path in found if path.suffix not in {".pyc", ".pyo"})


def _by_commands(cache: Path) -> list[Path]:
    """What other commands made for builds to take, such as speech."""
    folders = [one for one in cache.glob("*") if one.is_dir() and len(one.name) > 2]
    return sorted(path for folder in folders for path in below(folder))
