"""How long an edit takes to show while pages are served: here, and with stock Material.

Both serve the same pages.

`python bench/serving.py` edits words, a fact and a template of this site in turn, 20 times in all
(`python bench/serving.py 6`: as often as that), and prints the median. Stock Material serves what
`coproduction stage` makes of the same pages, and has words edited alone.
"""

import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
COPIED = ("data", "docs", "hooks", "overrides", "mkdocs.yml")
PATIENCE = 180.0
"""Seconds until an edit must have shown."""
STOCK = "site_name: Stock\ntheme: {name: material, font: false}\nplugins: [search]\n"

Edit = tuple[str, str, str, str]
"""What is edited: its file, words in it, what they become (with a number), the page it shows on."""

OURS: tuple[Edit, ...] = (
    ("docs/guide/culture.md", "# Culture\n", "# Culture {}\n", "guide/culture/"),
    ("data/figures.yml", "value: 37\n", "value: 37{}\n", "report-2014/who-took-part/"),
    ("overrides/parts/whose.html", "<p>", "<p data-edit='{}'>", "guide/culture/"),
)
STAGED = OURS[:1]


@contextmanager
def served(root: Path) -> Iterator[Callable[[str], str]]:
    """Serves a project; what reads a page by its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [BIN / "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    server = subprocess.Popen(
        command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )

    def read(address: str) -> str:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/{address}", timeout=5) as answer:
                return str(answer.read().decode())
        except OSError:
            return ""

    try:
        yield read
    finally:
        server.terminate()
        server.wait()


def until(read: Callable[[], str], words: str) -> float:
    """Seconds until a page holds the words."""
    began = time.monotonic()
    while words not in read():
        if time.monotonic() - began > PATIENCE:
            raise SystemExit(f"“{words}” did not show within {PATIENCE:.0f} seconds.")
        time.sleep(0.05)
    return time.monotonic() - began


def measured(root: Path, edits: tuple[Edit, ...], times: int) -> list[float]:
    """Seconds from each edit until it shows."""
    took = []
    with served(root) as read:
        until(lambda: read("guide/culture/"), "</html>")
        for number, (file, old, new, address) in zip(range(times), cycle(edits), strict=False):
            path, mark = root / file, new.format(f"9{number:03}")
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace(old, mark, 1), encoding="utf-8")
            shown = f"9{number:03}"
            took.append(until(lambda a=address, s=shown: read(a), shown))  # type: ignore[misc]
            path.write_text(text, encoding="utf-8")
            time.sleep(1)
            until(lambda a=address, s=shown: "gone" if s not in read(a) else "", "gone")  # type: ignore[misc]
    return took


def main() -> None:
    """Prints the median of each."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as folder:
        ours, stock = Path(folder, "ours"), Path(folder, "stock")
        for name in COPIED:
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            ours.mkdir(exist_ok=True)
            copy(ROOT / name, ours / name)
        subprocess.run([BIN / "coproduction", "stage", stock, ours], check=True)
        (stock / "mkdocs.yml").write_text(STOCK)
        for name, root, edits in (("stock Material", stock, STAGED), ("this site", ours, OURS)):
            took = measured(root, edits, times)
            each = " ".join(f"{one:.1f}" for one in took)
            print(f"{name}: median {statistics.median(took):.2f} s of {times} edits ({each})")


if __name__ == "__main__":
    main()
