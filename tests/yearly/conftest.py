"""The invented network of examples/, with a year of every kind of record."""

import shutil
from pathlib import Path

import pytest

from project import ROOT
from sites import copy_example

HERE = Path(__file__).parent


@pytest.fixture
def network(tmp_path: Path) -> Path:
    """A copy of the network, with the year 2026."""
    folder = tmp_path / "network"
    copy_example(folder, ROOT / "examples/network")
    (folder / "data/years").mkdir(exist_ok=True)
    shutil.copy(HERE / "2026.yml", folder / "data/years")
    return folder
