"""LinkChecker walks the served site; its warnings count.

Places on pages are looked for in test_every_page.py: it would read a page anew for each.
"""

import csv
import functools
import http.server
import io
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass

    def end_headers(self) -> None:
        self.send_header("LinkChecker", "no limit to the requests a second")
        super().end_headers()


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_no_link_of_the_site_is_dead(served: str, tmp_path: Path) -> None:
    settings = tmp_path / "linkcheckerrc"
    settings.write_text("[checking]\nmaxrequestspersecond=1000\n")
    command = [
        str(Path(sys.executable).with_name("linkchecker")),
        "--config", str(settings), "--no-status", "--no-robots", "--threads", "4",
        "--output", "csv", "--verbose", served,
    ]  # fmt: skip
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line for line in run.stdout.splitlines() if not line.startswith("#")]
    rows = list(csv.DictReader(io.StringIO("\n".join(lines)), delimiter=";"))
    assert len(rows) > 20, run.stderr
    wrong = [row for row in rows if row["valid"] != "True" or row["warningstring"]]
    assert not wrong
