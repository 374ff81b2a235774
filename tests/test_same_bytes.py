"""The same input gives the same bytes: in another folder, on another day, in another locale."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from project import ROOT
from test_publish import contents

VARIATIONS: dict[str, dict[str, str]] = {
    "another folder, with a space in its name": {},
    "another locale": {"LC_ALL": "C", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "another hash seed": {"PYTHONHASHSEED": "4321"},
    "another day": {"FAKETIME": "2031-07-04 23:59:58", "LD_PRELOAD": "libfaketime.so.1"},
}


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


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return build(ROOT, tmp_path_factory.mktemp("first") / "site")


@pytest.mark.parametrize("variation", VARIATIONS)
def test_two_builds_differ_in_no_file(
    variation: str, first: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "a folder with a space"
    for name in ("data", "docs", "hooks", "overrides"):
        shutil.copytree(
            ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
        )
    shutil.copy(ROOT / "mkdocs.yml", folder)
    second = build(folder, tmp_path / "site", **VARIATIONS[variation])
    assert len(first) > 40
    assert {name for name in {*first, *second} if first.get(name) != second.get(name)} == set()
