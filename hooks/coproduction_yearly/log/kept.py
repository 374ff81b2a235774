"""Whether a log lies where it is published or kept, which it must not."""

import subprocess
from pathlib import Path

OUTSIDE = "Choose a place outside the project, where only those who need it can open it."
_NOT_IGNORED = 1
"""What git ends with for a file that it would keep; with 128 where there is no repository."""


def is_kept(path: Path, root: Path) -> bool:
    """Whether a log there would lie in the project's folder, or where git would keep it."""
    place, project = path.resolve(), root.resolve()
    if (project / "mkdocs.yml").exists() and place.is_relative_to(project):
        return True
    above = next(one for one in place.parents if one.is_dir())
    command = ["git", "-c", "core.fsmonitor=false", "check-ignore", "-q", str(place)]
    try:
        done = subprocess.run(command, cwd=above, capture_output=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == _NOT_IGNORED
