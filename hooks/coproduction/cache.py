"""Content-addressed cache: files under a hash of everything they were made from.

What went into a file is its key. What is in it is in its name too, and is looked at whenever
the file is: one that was changed, emptied or put there by somebody else is made again.
"""

import atexit
import hashlib
import json
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from io import BufferedRandom
from pathlib import Path
from typing import Any

Fill = Callable[[BufferedRandom], object]
"""Writes what is to stand in a file; it may be asked again, for another file."""

_HOUR, _MONTH = 3600, 30 * 24 * 3600
_AS_IT_IS = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))
"""Opens no link, and waits for nobody where there is a pipe."""


def key(*parts: Any) -> str:
    """A name for what is made from these parts: bytes, words, numbers, lists and dictionaries."""
    digest = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else _written(part)
        digest.update(b"%d:" % len(data) + data)
    return digest.hexdigest()


def _written(part: Any) -> bytes:
    return json.dumps(part, ensure_ascii=False, sort_keys=True).encode(errors="surrogatepass")


@dataclass(frozen=True)
class Cache:
    """A folder of such files. It can be deleted at any time: all in it can be made again.

    Where nothing can be kept in it, a folder that goes with the program takes its place.
    """

    folder: Path

    def get(self, name: str, extension: str) -> Path | None:
        """The file with this key, if it is there and whole; it counts as just used then."""
        for path in self._named(name, extension):
            digest = digest_of(path)
            if digest is not None and path.name == _file(name, extension, digest):
                with suppress(OSError):  # a cache that may only be read
                    os.utime(path)
                return path
        return None

    def put(self, name: str, extension: str, content: bytes) -> Path:
        """Writes the file, whole or not at all; two that write it at once do no harm.

        It takes the place of any other with this key. Raises `OSError` where there is no room for
        it anywhere.
        """
        return self.write(name, extension, lambda file: file.write(content))

    def write(self, name: str, extension: str, fill: Fill) -> Path:
        """The same with what `fill` writes piece by piece, so that nobody holds the whole of it."""
        try:
            path = _write(self._home(name), name, extension, fill)
        except OSError:
            return _write(self._instead, name, extension, fill)
        for other in self._named(name, extension):
            if other.name != path.name:
                other.unlink(missing_ok=True)
        return path

    def prune(self, keep: Collection[Path], most: int = 500_000_000) -> None:
        """Deletes what no one used for a month, and what was used longest ago above `most` bytes.

        Not what to `keep`, which is what this build is about to copy; nor what was used within
        the hour, for another build may be. Folders within this one are caches of their own.
        """
        found = sorted(self._used(), reverse=True)
        kept = 0
        for used, size, path in found:
            kept += size
            ago = found[0][0] - used  # by the clock of the files: that of programs may differ
            if path not in keep and (ago > _MONTH or (kept > most and ago > _HOUR)):
                with suppress(OSError):  # another build was quicker, or it may only be read
                    if path.lstat().st_mtime == used:
                        path.unlink()

    def _home(self, name: str) -> Path:
        return self.folder / name[:2]

    def _named(self, name: str, extension: str) -> Iterator[Path]:
        """Files with this key; none in a folder that is a link to another."""
        if not self._home(name).is_symlink():
            yield from self._home(name).glob(f"{name}.*.{extension}")

    def _used(self) -> Iterator[tuple[float, int, Path]]:
        """When each file was last used, how large it is, and where."""
        for path in self.folder.glob("[0-9a-f][0-9a-f]/*"):
            with suppress(OSError):
                about = path.lstat()
                yield about.st_mtime, about.st_size, path

    @cached_property
    def _instead(self) -> Path:
        folder = tempfile.mkdtemp(prefix="coproduction-")
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        return Path(folder)


def _file(name: str, extension: str, digest: str) -> str:
    return f"{name}.{digest[:32]}.{extension}"


def digest_of(path: Path) -> str | None:
    """The SHA-256 of a file's content; None where it is a link, no file, or cannot be read."""
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY | _AS_IT_IS)
        with os.fdopen(handle, "rb") as file:
            if stat.S_ISREG(os.fstat(handle).st_mode):
                return hashlib.file_digest(file, "sha256").hexdigest()
    return None


def _write(folder: Path, name: str, extension: str, fill: Fill) -> Path:
    """Writes to a file beside it first."""
    if folder.is_symlink():
        raise OSError(f"{folder} is a link.")
    folder.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=folder, prefix=".draft-")
    try:
        with os.fdopen(handle, "w+b") as file:
            fill(file)
            digest = _kept(file)
        os.chmod(draft, 0o644)
        path = folder / _file(name, extension, digest)
        os.replace(draft, path)
    except BaseException:
        os.unlink(draft)
        raise
    return path


def _kept(file: BufferedRandom) -> str:
    """The digest of what was written to a file, once it is on the disk."""
    file.flush()
    os.fsync(file.fileno())
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()
