"""The same input gives the same bytes: in another folder, on another day, in another locale.

`make prove` makes every document anew; `make test` those of a book, an Easy Read and a form.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coproduction.formats.downloads import CACHE
from sites import build, contents, copy_checkout

SAMPLES = ("at-a-glance", "easy-read-promises", "feedback")
"""Publications of each layout, and short."""
FORMATS = {".pdf", ".docx", ".epub", ".brf", ".txt"}
SOUNDS = shutil.ignore_patterns("speech")

ELSEWHERE = {
    "LC_ALL": "C",
    "LANG": "tr_TR.UTF-8",
    "LANGUAGE": "tr",
    "TZ": "Pacific/Kiritimati",
    "PYTHONHASHSEED": "4321",
    "FAKETIME": "@2031-07-04 23:59:58",
}
"""Another locale, time zone, hash seed and day of the computer's clock."""


def test_two_builds_differ_in_no_file(site: Path, checkout: Path, tmp_path: Path) -> None:
    folder = copy_checkout(tmp_path / "another folder with a space")
    shutil.copytree(checkout / CACHE, folder / CACHE, dirs_exist_ok=True, ignore=SOUNDS)
    again = {made for name in SAMPLES for made in contents(site / "downloads" / name).values()}
    kept = contents(folder / CACHE)
    forgotten = [name for name, content in kept.items() if content in again]
    assert {Path(name).suffix for name in forgotten} >= FORMATS
    for name in forgotten:
        (folder / CACHE / name).unlink()
    assert differing(site, folder, tmp_path / "second") == set()


@pytest.mark.prove
def test_two_builds_with_nothing_kept_differ_in_no_file(site: Path, tmp_path: Path) -> None:
    folder = copy_checkout(tmp_path / "another folder with a space")  # with nothing in its cache
    assert differing(site, folder, tmp_path / "second") == set()


def differing(site: Path, folder: Path, second: Path) -> set[str]:
    """The files in which a site and a second build elsewhere are not the same."""
    library = next(Path("/usr/lib").rglob("faketime/libfaketime.so.1"), None)
    assert library, "the Debian package faketime is missing"
    told_day = {"SOURCE_DATE_EPOCH": str(int(time.time()))}  # that a build takes for today
    elsewhere = {**ELSEWHERE, **told_day, "LD_PRELOAD": str(library)}
    year = [sys.executable, "-c", "import time; print(time.gmtime().tm_year)"]
    told = subprocess.check_output(year, env=os.environ | elsewhere, text=True)
    assert told.strip() == "2031"
    one, other = contents(site), contents(build(folder, second, "--strict", **elsewhere))
    assert len(one) > 100
    return {name for name in {*one, *other} if one.get(name) != other.get(name)}
