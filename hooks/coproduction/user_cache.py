"""The user's own cache folder, for what is code or becomes code when it is read.

It is never in a project: whoever sent that could have put something else there.
"""

import os
from pathlib import Path

from platformdirs import user_cache_path

_OTHERS_MAY_WRITE = 0o022


def user_cache(name: str) -> Path | None:
    """A folder of this name that the user alone can write; None where there can be none."""
    try:
        folder = user_cache_path("coproduction", appauthor=False) / name
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        about = folder.stat()
    except (OSError, RuntimeError):  # it cannot be written, or whoever runs this has no home
        return None
    whose = getattr(os, "geteuid", lambda: about.st_uid)()  # Windows sees to it by itself
    return None if whose != about.st_uid or about.st_mode & _OTHERS_MAY_WRITE else folder
