"""Atomic replacement of a site's folder: a finished build takes its place whole, or not at all.

A build is written to a folder beside the site, and the two change places in one step
(`renameat2` with RENAME_EXCHANGE, Linux 3.15 and later). Where the system has no such
step, two renames do it, and the next start mends what an interruption left between them.
Only a site is replaced that a build made, and what others put there stays (`ownership`).
"""

import errno
import os
import shutil
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from coproduction.exchange import exchange
from coproduction.ownership import RIGHTS, carry, is_ours, mark, of_others

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FOLDER = 0o755
"""What a host may do with a folder of it."""


class NotReplaced(Exception):
    """A site that could not be published; its words say why and what to do."""


@dataclass(frozen=True)
class Replacement:
    """A build under way: `site` is the folder readers see, `draft` the one being written."""

    site: Path
    draft: Path
    lock: BaseFileLock


def begin(site: Path, sources: Iterable[Path] = ()) -> Replacement:
    """Takes the site for this build, mends an interrupted one, and gives an empty draft.

    `sources` are the folders that the site is made of: it can be none of them, nor lie in one
    or around one. A `site` that is a link is the folder it stands for. Raises `NotReplaced`
    where the folder is not ours to replace, where another build has it, or where nothing can
    be written.
    """
    site = _followed(site)
    for source in map(Path.resolve, sources):
        if source.is_relative_to(site) or site.is_relative_to(source):
            what = f"{site} cannot be the site's folder: it would take the place of {source}."
            raise NotReplaced(f"{what} Name another as site_dir or --site-dir.")
    lock = FileLock(_beside(site, "lock"), timeout=0)
    try:
        site.parent.mkdir(parents=True, exist_ok=True)
        if _beside(site, "lock").is_symlink():
            raise NotReplaced(f"{_beside(site, 'lock')} is a link. Delete it, and build again.")
        lock.acquire()
    except Timeout:
        raise NotReplaced(
            f"Another build is writing {site}. Wait until it has finished, then build again."
        ) from None
    except OSError as error:
        raise NotReplaced(_cannot_write(site.parent, error)) from None
    draft, last = _beside(site, "draft"), _beside(site, "last")
    try:
        if last.is_dir() and not last.is_symlink() and not site.exists():
            last.rename(site)
        _refuse_what_is_not_ours(site)
        for leftover in (draft, last):
            _delete(leftover)
        draft.mkdir()
    except OSError as error:
        lock.release()
        raise NotReplaced(_cannot_write(site.parent, error)) from None
    except NotReplaced:
        lock.release()
        raise
    return Replacement(site, draft, lock)


def interrupted(site: Path) -> bool:
    """Whether a build of the folder `site` did not end, and the next is to mend what it left."""
    return any(os.path.lexists(_beside(site, name)) for name in ("draft", "last"))


def finish(replacement: Replacement) -> None:
    """Puts the draft in the site's place and deletes what a build made of what stood there.

    Raises `NotReplaced` where the system refuses; the site is then as it was.
    """
    site, draft = replacement.site, replacement.draft
    try:
        mark(draft)
        _let_hosts_read(draft)
        if not site.exists():
            draft.rename(site)
        else:
            _keep_what_is_not_ours(site, draft)
            if not exchange(draft, site):
                last = _beside(site, "last")
                site.rename(last)
                draft.rename(site)
        abandon(replacement)
    except NotReplaced:
        abandon(replacement)
        raise
    except OSError as error:
        raise NotReplaced(_cannot_write(site, error)) from None


def abandon(replacement: Replacement) -> None:
    """Deletes the draft, and lets the next build begin; the site stays as it is."""
    for name in ("draft", "last"):
        shutil.rmtree(_beside(replacement.site, name), ignore_errors=True)
    replacement.lock.release()


def reason(error: OSError, replacement: Replacement) -> str | None:
    """Plain words for a draft that could not be written; None where something else went wrong."""
    file = Path(error.filename) if isinstance(error.filename, str) else None
    if error.errno in _FULL or (file and file.is_relative_to(replacement.draft)):
        return _cannot_write(replacement.site, error)
    return None


def _followed(site: Path) -> Path:
    """The folder itself, where the name is that of a link to it."""
    try:
        found = site.resolve()
    except (OSError, RuntimeError):
        raise NotReplaced(f"{site} is a link that leads nowhere. Delete it.") from None
    if found.exists() and not found.is_dir():
        raise NotReplaced(f"{found} is a file, and a site is a folder. Name another place.")
    return found


def _refuse_what_is_not_ours(site: Path) -> None:
    if site.exists() and not is_ours(site):
        what = f"{site} holds files that no build made, so nothing was put in their place."
        mend = "Name another folder as site_dir or --site-dir. If it is an old site, delete it."
        raise NotReplaced(f"{what} {mend}")


def _keep_what_is_not_ours(site: Path, draft: Path) -> None:
    """Puts it into the draft too; raises `NotReplaced` where a build now makes such a file."""
    _refuse_what_is_not_ours(site)
    for name in of_others(site):
        if os.path.lexists(draft / name):
            what = f"{site / name} was put there by hand, and this build makes such a file too."
            raise NotReplaced(f"{what} Move yours somewhere else, and build again.")
        carry(site, name, draft)


def _let_hosts_read(draft: Path) -> None:
    for above, _, files in os.walk(draft):
        os.chmod(above, _FOLDER)
        for name in files:
            path = os.path.join(above, name)
            if stat.S_IMODE(os.lstat(path).st_mode) != RIGHTS:  # one of the last site has them
                os.chmod(path, RIGHTS)


def _delete(leftover: Path) -> None:
    """A folder with all in it; of a link, the link alone."""
    if leftover.is_symlink() or leftover.is_file():
        leftover.unlink()
    elif leftover.exists():
        shutil.rmtree(leftover)


def _beside(site: Path, name: str) -> Path:
    """`.site.draft` and its like: on the same file system as the site, and out of sight."""
    return site.with_name(f".{site.name}.{name}")


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
            why = error.strerror or str(error) or type(error).__name__
            return f"{place} could not be written: {why}. {kept}"
