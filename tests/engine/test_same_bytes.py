"""The same input gives the same bytes: in another folder, on another day, in another locale."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from test_publish import contents

from project import ROOT

SOUNDS = ".cache/speech"
ELSEWHERE = {
    "LC_ALL": "C",
    "LANG": "tr_TR.UTF-8",
    "LANGUAGE": "tr",
    "TZ": "Pacific/Kiritimati",
    "PYTHONHASHSEED": "4321",
    "FAKETIME": "@2031-07-04 23:59:58",
    "LD_PRELOAD": "libfaketime.so.1",
}
"""Another locale, time zone, hash seed and day."""


def build(folder: Path, site: Path, **variables: str) -> dict[str, str]:
    environment = {**os.environ, "TZ": "UTC", "PYTHONHASHSEED": "1", **variables}
    library = next(Path("/usr/lib").rglob("faketime/libfaketime.so.1"), None)
    if "LD_PRELOAD" in variables:
        assert library, "the Debian package faketime is missing"
        environment["LD_PRELOAD"] = str(library)
        year = [sys.executable, "-c", "import time; print(time.gmtime().tm_year)"]
        assert subprocess.check_output(year, env=environment, text=True).strip() == "2031"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    run = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return contents(site)


def test_two_builds_differ_in_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "another folder with a space"
    for name in ("data", "docs", "hooks", "overrides"):
        shutil.copytree(
            ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
        )
    shutil.copy(ROOT / "mkdocs.yml", folder)
    if (ROOT / SOUNDS).exists():  # what no build makes; documents are made there from nothing
        (folder / SOUNDS).parent.mkdir()
        (folder / SOUNDS).symlink_to(ROOT / SOUNDS)
    first = build(ROOT, tmp_path / "first")
    second = build(folder, tmp_path / "second", **ELSEWHERE)
    assert len(first) > 100
    assert {name for name in {*first, *second} if first.get(name) != second.get(name)} == set()
