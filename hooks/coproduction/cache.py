"""Files that are kept under a name made of everything they were made from.

What went into a file is its key, so a file that is there is right, and none is ever changed.
"""

import hashlib
import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any


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
        """The file, if it is there."""
        path = self.path(name, extension)
        return path if path.is_file() else None

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
