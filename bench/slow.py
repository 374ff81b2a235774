"""Holds a program and all that it starts to a share of one core, by a control group of Linux."""

import shlex
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

GROUPS = Path("/sys/fs/cgroup")
PERIOD = 100_000
"""Microseconds, within which the share is dealt out anew: what the kernel does by itself."""


@contextmanager
def slowed(program: str, share: float, folder: Path) -> Iterator[Path]:
    """A script in `folder` that starts the program with so much of a core (0.25 is a quarter).

    Raises `OSError` on a machine where control groups cannot be made.
    """
    first = (GROUPS / "cpu/cpu.cfs_quota_us").parent
    group = (first if first.is_dir() else GROUPS) / "made-together-bench"
    if not first.is_dir():
        (GROUPS / "cgroup.subtree_control").write_text("+cpu")
    group.mkdir()
    try:
        limit(group, share)
        script = folder / "slowed"
        enter = f"echo $$ > {shlex.quote(str(group / 'cgroup.procs'))}"
        script.write_text(f'#!/bin/sh\n{enter} && exec {shlex.quote(program)} "$@"\n')
        script.chmod(0o755)
        yield script
    finally:
        dissolve(group)


def limit(group: Path, share: float) -> None:
    """Sets the group's share, in the words of either version of control groups."""
    quota = round(PERIOD * share)
    if (group / "cpu.max").exists():
        (group / "cpu.max").write_text(f"{quota} {PERIOD}")
    else:
        (group / "cpu.cfs_period_us").write_text(str(PERIOD))
        (group / "cpu.cfs_quota_us").write_text(str(quota))


def dissolve(group: Path) -> None:
    """Removes the group as soon as its last process is gone."""
    for _ in range(100):
        try:
            return group.rmdir()
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"{group} still holds processes: {(group / 'cgroup.procs').read_text()}")
