"""What a pull request's pictures show: the pages that a reader sees differ, before and after."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from project import ROOT

PAGE = "<!doctype html><nav>{nav}</nav><article><h1>{words}</h1><nav>{nav}</nav></article>"


def site(folder: Path, nav: str = "Home", **pages: str) -> Path:
    """A site whose pages say these words; `home` is its first."""
    for name, words in pages.items():
        file = folder / ("" if name == "home" else name) / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(PAGE.format(words=words, nav=nav))
    return folder


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    before = site(folder / "before", home="Welcome", same="Same", old="Gone soon", up="Was")
    after = site(folder / "after", "Home, News", home="Welcome", same="Same", up="Is", news="New")
    command = [sys.executable, ROOT / ".ci/pictures.py", before, after, folder / "taken"]
    path = {"PYTHONPATH": str(Path(__file__).parent)}
    subprocess.run(command, check=True, env={**os.environ, **path})
    return folder / "taken"


def test_pages_that_read_alike_are_not_named(taken: Path) -> None:
    assert (taken / "pages.txt").read_text() == "new /news/\ngone /old/\nchanged /up/\n"


def test_each_page_has_a_picture_of_what_there_was_and_is(taken: Path) -> None:
    assert sorted(one.name for one in taken.glob("*.png")) == [
        "01-after.png",
        "02-before.png",
        "03-after.png",
        "03-before.png",
    ]


def test_the_pictures_before_and_after_differ(taken: Path) -> None:
    before, after = (Image.open(taken / f"03-{one}.png").tobytes() for one in ("before", "after"))
    assert before != after


def test_a_page_shows_the_two_beside_one_another(taken: Path) -> None:
    text = (taken / "index.html").read_text()
    assert "<h2>/up/ (changed)</h2>" in text
    assert text.index("03-before.png") < text.index("03-after.png")
