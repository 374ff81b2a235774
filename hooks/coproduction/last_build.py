"""Manifest of the last build of a site: a digest of each file, and what each page was made from.

A file of the site is taken for what that build made only if it has its digest.
"""

import hashlib
import json
import os
import shutil
import stat
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path

from coproduction.cache import Cache, digest_of, key
from coproduction.ownership import RIGHTS, of_others, seen

COPIES = ("br", "gz")
"""The endings of a file's compressed copies."""


@dataclass(frozen=True)
class Manifest:
    """What a build made in the folder `site`: in `files`, the digest of each by its name there;
    with them `theirs`, what others put there.

    `sources` is the fingerprint of all that it was made from, `builder` that of what built it;
    `pages` holds a key of all that each page's template was given, by the page's file.
    """

    site: Path
    sources: str = ""
    builder: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    theirs: Collection[str] = ()
    pages: Mapping[str, str] = field(default_factory=dict)

    def copies(self, name: str) -> list[str]:
        """The names of the compressed copies that the build made of a file."""
        copies = (f"{name}.{ending}" for ending in COPIES)
        return [copy for copy in copies if copy in self.files and copy not in self.theirs]

    def put(self, names: Collection[str], folder: Path) -> bool:
        """Puts files of the site, as that build made them, into another folder.

        False, and none is put there, where one is another now. They are linked if the disk can do
        that, so nothing may write into them afterwards.
        """
        put: list[Path] = []
        for place in {os.path.dirname(name) for name in names}:
            with suppress(OSError):
                os.makedirs(folder / place, exist_ok=True)
        for name in names:
            put.append(folder / name)
            with suppress(OSError):
                _link(self.site / name, put[-1])
            if name not in self.files or digest_of(put[-1]) != self.files[name]:
                for path in put:
                    path.unlink(missing_ok=True)
                return False
        return True

    @property
    def stands(self) -> bool:
        """Whether the site is as that build left it."""
        return self.site.is_dir() and _made_in(self.site) == self.files


def _link(file: Path, path: Path) -> None:
    """Gives a file another name; copies it where that cannot be, or where it has not the rights of
    a site's files: it would get them under both names. Raises `OSError`.
    """
    if stat.S_IMODE(os.lstat(file).st_mode) == RIGHTS:
        with suppress(OSError, NotImplementedError):
            os.link(file, path, follow_symlinks=False)
            return
    shutil.copyfile(file, path, follow_symlinks=False)


def read_manifest(cache: Cache, site: Path) -> Manifest:
    """That of the last build of a site; an empty one where there was none."""
    kept = cache.get(_name(cache, site), "json")
    try:
        made = json.loads(kept.read_bytes()) if kept else {}
    except (ValueError, RecursionError):
        made = {}
    nothing = Manifest(site)
    if not isinstance(made, dict):  # another version, or somebody else, may write what it likes
        return nothing
    known = [one.name for one in fields(Manifest) if _fits(made.get(one.name), one.name, nothing)]
    return Manifest(site, **{name: made[name] for name in known})


def _fits(value: object, name: str, nothing: Manifest) -> bool:
    """Whether a field can have this value: what it has by itself is of the same kind."""
    there = getattr(nothing, name)
    if isinstance(there, Mapping):
        return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())
    if isinstance(there, str):
        return isinstance(value, str)
    return name == "theirs" and isinstance(value, list) and {*map(type, value)} <= {str}


def write_manifest(cache: Cache, made: Manifest, last: Manifest, put: Iterable[str]) -> None:
    """Notes what was `made`, with the digests of what stands in the site's folder.

    Files that were `put` there from the `last` build have theirs already.
    """
    known = {name: last.files[name] for name in put}
    files = {**_made_in(made.site, known.keys()), **known}
    noted = {one.name: getattr(made, one.name) for one in fields(Manifest)}
    noted |= {"files": files, "theirs": [*of_others(made.site)]}
    del noted["site"]
    cache.put(_name(cache, made.site), "json", json.dumps(noted).encode())


def _name(cache: Cache, site: Path) -> str:
    """A site is named by its way from the cache, with which it may be moved."""
    return key("manifest", os.path.relpath(site, cache.folder))


def _made_in(site: Path, known: Collection[str] = ()) -> dict[str, str]:
    return digests(site, (site / name for name in seen(site) if name not in known))


def digests(folder: Path, files: Iterable[Path]) -> dict[str, str]:
    """The digest of each file, by its path in the folder; of a link, where it leads."""
    found = {path.relative_to(folder).as_posix(): _digest(path) for path in files}
    return dict(sorted(found.items()))


def digest(content: bytes) -> str:
    """The SHA-256 of a file's content."""
    return hashlib.sha256(content).hexdigest()


def _digest(path: Path) -> str:
    """That of a file that can be read; where a link leads, which no site may have."""
    if path.is_symlink():
        return f"link to {os.readlink(path)}"
    return digest_of(path) or "unread"
