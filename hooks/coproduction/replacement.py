"""A finished build takes the place of the last one, whole, or not at all.

A build is written to a folder beside the site, and the two change places in one step
(`renameat2` with RENAME_EXCHANGE, Linux 3.15 and later). Where the system has no such
step, two renames do it, and the next start mends what an interruption left between them.
"""

import ctypes
import errno
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_NOT_SUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}
_FULL = {errno.ENOSPC, errno.EDQUOT}


class NotReplaced(Exception):
    """A site that could not be published; its words say why and what to do."""


@dataclass(frozen=True)
class Replacement:
    """A build under way: `site` is the folder readers see, `draft` the one being written."""

    site: Path
    draft: Path
    lock: BaseFileLock


def begin(site: Path) -> Replacement:
    """Takes the site for this build, mends an interrupted one, and gives an empty draft.

    Raises `NotReplaced` where another build has it, or where nothing can be written.
    """
    lock = FileLock(_beside(site, "lock"), timeout=0)
    try:
        site.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise NotReplaced(
            f"Another build is writing {site}. Wait until it has finished, then build again."
        ) from None
    except OSError as error:
        raise NotReplaced(_cannot_write(site.parent, error)) from None
    draft, last = _beside(site, "draft"), _beside(site, "last")
    try:
        if last.exists() and not site.exists():
            last.rename(site)
        for leftover in (draft, last):
            if leftover.exists():
                shutil.rmtree(leftover)
        draft.mkdir()
    except OSError as error:
        lock.release()
        raise NotReplaced(_cannot_write(site.parent, error)) from None
    return Replacement(site, draft, lock)


def finish(replacement: Replacement) -> None:
    """Puts the draft in the site's place and deletes what stood there.

    Raises `NotReplaced` where the system refuses; the site is then as it was.
    """
    site, draft = replacement.site, replacement.draft
    try:
        if not site.exists():
            draft.rename(site)
        elif not exchange(draft, site):
            last = _beside(site, "last")
            site.rename(last)
            draft.rename(site)
        abandon(replacement)
    except OSError as error:
        raise NotReplaced(_cannot_write(site, error)) from None


def abandon(replacement: Replacement) -> None:
    """Deletes the draft, and lets the next build begin; the site stays as it is."""
    for name in ("draft", "last"):
        shutil.rmtree(_beside(replacement.site, name), ignore_errors=True)
    replacement.lock.release()


def reason(error: OSError, replacement: Replacement) -> str | None:
    """Plain words for a draft that could not be written; None where something else went wrong."""
    file = Path(error.filename) if error.filename else None
    if error.errno in _FULL or (file and file.is_relative_to(replacement.draft)):
        return _cannot_write(replacement.site, error)
    return None


def _beside(site: Path, name: str) -> Path:
    """`.site.draft` and its like: on the same file system as the site, and out of sight."""
    return site.with_name(f".{site.name}.{name}")


def exchange(one: Path, other: Path) -> bool:
    """Two folders change places in one step; False where the system cannot do that."""
    if sys.platform != "linux":
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    paths = os.fsencode(one), os.fsencode(other)
    if renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _NOT_SUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _cannot_write(place: Path, error: OSError) -> str:
    kept = "The last good site is as it was."
    match error.errno:
        case code if code in _FULL:
            what = f"The disk is full, so {place} could not be written."
            return f"{what} Make room, and build again. {kept}"
        case errno.EACCES | errno.EPERM | errno.EROFS:
            what = f"{place} may not be written to."
            return f"{what} Allow it, or build elsewhere with --site-dir. {kept}"
        case _:
            return f"{place} could not be written: {error.strerror}. {kept}"
