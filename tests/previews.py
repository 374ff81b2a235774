"""A copy of the small project whose pages are served while they are written (`mkdocs serve`)."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sites import copy_example


@contextmanager
def previewed(project: Path, settings: str = "") -> Iterator[str]:
    """Copies it to `project`, with more settings, and serves it; gives the home page's address.

    The server may not answer yet.
    """
    copy_example(project)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = project / "mkdocs.yml"
    with config.open("a", encoding="utf-8") as file:
        file.write(f"{settings}watch: [data]\ndev_addr: 127.0.0.1:{port}\n")
    command = [sys.executable, "-m", "mkdocs", "serve", "--config-file", str(config)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait()
