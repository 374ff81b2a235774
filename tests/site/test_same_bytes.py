"""The same input gives the same bytes: in another folder, on another day, in another locale."""

import os
import subprocess
import sys
import time
from pathlib import Path

from sites import build, contents, copy_checkout

ELSEWHERE = {
    "LC_ALL": "C",
    "LANG": "tr_TR.UTF-8",
    "LANGUAGE": "tr",
    "TZ": "Pacific/Kiritimati",
    "PYTHONHASHSEED": "4321",
    "FAKETIME": "@2031-07-04 23:59:58",
}
"""Another locale, time zone, hash seed and day of the computer's clock."""


def test_two_builds_differ_in_no_file(site: Path, tmp_path: Path) -> None:
    library = next(Path("/usr/lib").rglob("faketime/libfaketime.so.1"), None)
    assert library, "the Debian package faketime is missing"
    told_day = {"SOURCE_DATE_EPOCH": str(int(time.time()))}  # that a build takes for today
    elsewhere = {**ELSEWHERE, **told_day, "LD_PRELOAD": str(library)}
    year = [sys.executable, "-c", "import time; print(time.gmtime().tm_year)"]
    told = subprocess.check_output(year, env=os.environ | elsewhere, text=True)
    assert told.strip() == "2031"
    folder = copy_checkout(tmp_path / "another folder with a space")  # with nothing in its cache
    first = contents(site)
    second = contents(build(folder, tmp_path / "second", "--strict", **elsewhere))
    assert len(first) > 100
    assert {name for name in {*first, *second} if first.get(name) != second.get(name)} == set()
