"""`mkdocs serve`: an edit shows, bad data keeps the last good site, mending it mends the page."""

import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PATIENCE = 30.0
"""Seconds until an edit must have shown; it takes about one."""


@pytest.fixture
def page(project: Path) -> Iterator[Callable[[], str]]:
    """Starts the server on the project, and reads its home page."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = project / "mkdocs.yml"
    config.write_text(config.read_text() + f"watch: [data]\ndev_addr: 127.0.0.1:{port}\n")
    command = [sys.executable, "-m", "mkdocs", "serve", "--config-file", str(config)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}/"

    def read() -> str:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return str(answer.read().decode())

    yield read
    server.terminate()
    server.wait()


def until(read: Callable[[], str], shown: Callable[[str], bool]) -> str:
    """The page once it shows what it should; a failure where it never does."""
    give_up = time.monotonic() + PATIENCE
    text = "the server gave no answer"
    while time.monotonic() < give_up:
        try:
            text = read()
        except OSError:
            text = "the server gave no answer"
        if shown(text):
            return text
        time.sleep(0.1)
    pytest.fail(f"after {PATIENCE} seconds the page was still:\n{text}")


@pytest.mark.slow
def test_an_edit_shows_bad_data_keeps_the_page_and_mending_it_mends_the_page(
    project: Path, page: Callable[[], str]
) -> None:
    figures = project / "data/figures.yml"
    until(page, lambda text: "over 30" in text)

    figures.write_text(figures.read_text().replace("value: over 30", "value: over 40"))
    until(page, lambda text: "over 40" in text)

    figures.write_text(figures.read_text().replace("value: over 40", "value: lots"))
    bad = until(page, lambda text: "lots" in text)
    assert "data/figures.yml:2" in bad
    assert "over 40" in bad

    figures.write_text(figures.read_text().replace("value: lots", "value: over 50"))
    good = until(page, lambda text: "over 50" in text)
    assert "data/figures.yml" not in good
