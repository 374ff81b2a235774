"""Files that are kept under a name made of everything they were made from.

What went into a file is its key, so a file that is there is right, and none is ever changed.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HOUR, _MONTH = 3600, 30 * 24 * 3600


def key(*parts: Any) -> str:
    """A name for what is made from these parts: bytes, words, numbers, lists and dictionaries."""
    digest = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else _written(part)
        digest.update(b"%d:" % len(data) + data)
    return digest.hexdigest()


def _written(part: Any) -> bytes:
    return json.dumps(part, ensure_ascii=False, sort_keys=True).encode()


@dataclass(frozen=True)
class Cache:
    """A folder of such files. It can be deleted at any time: all in it can be made again."""

    folder: Path

    def path(self, name: str, extension: str) -> Path:
        """Where the file with this key is, or would be."""
        return self.folder / name[:2] / f"{name}.{extension}"

    def get(self, name: str, extension: str) -> Path | None:
        """The file, if it is there; from now on it counts as just used."""
        path = self.path(name, extension)
        if not path.is_file():
            return None
        try:
            os.utime(path)
        except FileNotFoundError:
            return None
        except OSError:
            pass  # a cache that may only be read
        return path

    def put(self, name: str, extension: str, content: bytes) -> Path:
        """Writes the file, whole or not at all; two that write it at once do no harm."""
        path = self.path(name, extension)
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".draft-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.chmod(draft, 0o644)
            os.replace(draft, path)
        except BaseException:
            os.unlink(draft)
            raise
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
                    if path.stat().st_mtime == used:
                        path.unlink()

    def _used(self) -> Iterator[tuple[float, int, Path]]:
        """When each file was last used, how large it is, and where."""
        for path in self.folder.glob("[0-9a-f][0-9a-f]/*"):
            with suppress(OSError):
                about = path.stat()
                yield about.st_mtime, about.st_size, path
