"""What git must not keep: the cache and the built site, which every build would believe or replace.

Whoever sends a change could otherwise send a document that nobody made.
"""

import subprocess
from pathlib import Path

from coproduction.problem import Problem

_CACHE = ".cache"
_COMMAND = ("git", "-c", "core.fsmonitor=false", "ls-files", "-z", "--")
_PATIENCE = 10
"""Seconds; git takes milliseconds."""


def tracked(root: Path, site: str) -> list[Problem]:
    """Files of the cache and of the folder `site` that git keeps; none where there is no git."""
    draft = (Path(site).parent / f".{Path(site).name}.").as_posix()
    folders = [_CACHE, f":(glob){draft}*", f":(glob){draft}*/**"]
    if (root / site).resolve().is_relative_to(root.resolve()):
        folders.append(site)
    try:
        done = subprocess.run(
            [*_COMMAND, *folders], cwd=root, capture_output=True, timeout=_PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    if done.returncode:
        return []  # not in a repository, or not in ours
    names = sorted(filter(None, done.stdout.decode(errors="replace").split("\0")))
    first = {name.split("/")[0]: name for name in reversed(names)}
    return [
        Problem(
            file,
            1,
            "A build makes this file, so git must not keep it.",
            f"Take it out: git rm -r --cached {top}",
        )
        for top, file in sorted(first.items())
    ]
