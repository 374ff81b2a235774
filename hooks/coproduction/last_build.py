"""Manifest of the last build of a site: a digest of each file, and what each page was made from.

A file of the site is taken for what that build made only if it has its digest.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path

from coproduction.cache import Cache, key
from coproduction.ownership import seen


@dataclass(frozen=True)
class Manifest:
    """What a build made in the folder `site`: in `files`, the digest of each by its name there.

    `sources` is the fingerprint of all that it was made from, `builder` that of what built it;
    `pages` holds a key of all that each page's template was given, by the page's file.
    """

    site: Path
    sources: str = ""
    builder: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    pages: Mapping[str, str] = field(default_factory=dict)

    def read(self, name: str) -> bytes | None:
        """A file of the site as that build made it; None where it is another, or none."""
        if name in self.files:
            with suppress(OSError):
                content = (self.site / name).read_bytes()
                return content if digest(content) == self.files[name] else None
        return None

    @property
    def stands(self) -> bool:
        """Whether the site is as that build left it."""
        return self.site.is_dir() and _made_in(self.site) == self.files


def read_manifest(cache: Cache, site: Path) -> Manifest:
    """That of the last build of a site which had nothing to say; an empty one where none did."""
    kept = cache.get(_name(cache, site), "json")
    made = json.loads(kept.read_bytes()) if kept else {}  # by another version, it may hold others
    known = {one.name for one in fields(Manifest)} - {"site"}
    return Manifest(site, **{name: made[name] for name in known & made.keys()})


def write_manifest(
    cache: Cache, site: Path, sources: str, builder: str, pages: Mapping[str, str]
) -> None:
    """Notes what stands in a site's folder, which was just made."""
    made = {"sources": sources, "builder": builder, "files": _made_in(site), "pages": {**pages}}
    cache.put(_name(cache, site), "json", json.dumps(made).encode())


def _name(cache: Cache, site: Path) -> str:
    """A site is named by its way from the cache, with which it may be moved."""
    return key("manifest", os.path.relpath(site, cache.folder))


def _made_in(site: Path) -> dict[str, str]:
    return digests(site, (site / name for name in seen(site)))


def digests(folder: Path, files: Iterable[Path]) -> dict[str, str]:
    """The digest of each file, by its path in the folder; of a link, where it leads."""
    found = {path.relative_to(folder).as_posix(): _digest(path) for path in files}
    return dict(sorted(found.items()))


def digest(content: bytes) -> str:
    """The SHA-256 of a file's content."""
    return hashlib.sha256(content).hexdigest()


def _digest(path: Path) -> str:
    """That of a file, read piece by piece; where a link leads, which no site may have."""
    if path.is_symlink():
        return f"link to {os.readlink(path)}"
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
