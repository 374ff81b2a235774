"""The built site, read as a reader would."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup


@pytest.fixture(scope="session")
def soup(site: Path) -> Callable[[str], BeautifulSoup]:
    """Reads a page of the built site by its address, such as `report-2014/progress/`."""

    def read(address: str) -> BeautifulSoup:
        path = site / address / "index.html"
        return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")

    return read
