"""Runs a script of the workflows, and reads what it asked the code host for."""

import subprocess
from pathlib import Path


def run(host: dict[str, str], *command: str | Path) -> tuple[int, str]:
    """The exit code, and all that the code host was asked for."""
    done = subprocess.run(command, env=host, capture_output=True, text=True, check=False)
    notes = Path(host["NOTES"])
    return done.returncode, notes.read_text() if notes.exists() else ""
