"""Compressed copies of the site's texts."""

import gzip
import os
import random
import subprocess
import sys
from pathlib import Path

import brotli
import pytest

from coproduction.compress import compress


def test_a_text_has_two_copies_that_hold_the_same(tmp_path: Path) -> None:
    text = b"<p>Made together.</p>" * 100
    (tmp_path / "page.html").write_bytes(text)
    compress(tmp_path)
    assert gzip.decompress((tmp_path / "page.html.gz").read_bytes()) == text
    assert brotli.decompress((tmp_path / "page.html.br").read_bytes()) == text


def test_what_gains_nothing_has_no_copy(tmp_path: Path) -> None:
    (tmp_path / "short.html").write_bytes(b"short")
    (tmp_path / "noise.txt").write_bytes(random.Random(1).randbytes(5000))
    (tmp_path / "picture.png").write_bytes(b"a" * 5000)
    (tmp_path / "film.mp4").write_bytes(b"a" * 5000)
    before = {path.name for path in tmp_path.iterdir()}
    compress(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == before


def test_the_same_text_gives_the_same_bytes_at_any_time(tmp_path: Path) -> None:
    copies = []
    for name in ("one", "two"):
        page = tmp_path / name / "page.html"
        page.parent.mkdir()
        page.write_bytes(b"a page " * 500)
        compress(page.parent)
        copies.append([path.read_bytes() for path in sorted(page.parent.iterdir())])
    assert copies[0] == copies[1]


def test_what_cannot_be_written_is_not_passed_over(tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / f"{name}.html").write_bytes(b"a page " * 500)
    (tmp_path / "two.html.gz").mkdir()
    with pytest.raises(OSError, match=r"two\.html\.gz"):
        compress(tmp_path)


@pytest.mark.slow
def test_a_build_for_a_deploy_packs_tighter(project: Path, tmp_path: Path) -> None:
    sizes = []
    for name, deploy in (("usual", ""), ("deploy", "1")):
        site = tmp_path / name
        config = str(project / "mkdocs.yml")
        command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", config, "-d", str(site)]
        subprocess.run(command, env=os.environ | {"DEPLOY": deploy}, check=True)
        packed = (site / "all-views/index.html.br").read_bytes()
        assert brotli.decompress(packed) == (site / "all-views/index.html").read_bytes()
        sizes.append(len(packed))
    assert sizes[1] < 0.95 * sizes[0]
