"""The list of what the site was made with, for those who run it."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from project import ROOT

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def bill(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("bill") / "one.json")


def write(file: Path, *switches: str, **more: str) -> Path:
    env = {**os.environ, "PYTHON": sys.executable, **more}
    subprocess.run([ROOT / ".ci/bill-of-materials", file, *switches], env=env, check=True)
    return file


def test_it_lists_each_package_of_the_lock_file_with_all_its_checksums(bill: Path) -> None:
    lock = (ROOT / "requirements.lock").read_text()
    listed = json.loads(bill.read_text())["components"]
    assert {(part["name"], part["version"]) for part in listed} == set(
        re.findall(r"^([\w.-]+)==(\S+)", lock, re.MULTILINE)
    )
    checksums = [
        checksum["content"]
        for part in listed
        for reference in part["externalReferences"]
        for checksum in reference["hashes"]
    ]
    assert sorted(checksums) == sorted(re.findall(r"--hash=sha256:(\w+)", lock))


def test_it_is_the_same_bytes_on_another_day(bill: Path, tmp_path: Path) -> None:
    another = write(tmp_path / "two.json", "--no-validate", SOURCE_DATE_EPOCH="1900000000")
    assert another.read_bytes() == bill.read_bytes()


def test_it_does_not_say_on_whose_machine_it_was_made(bill: Path) -> None:
    assert str(ROOT) not in bill.read_text()
