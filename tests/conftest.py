"""What the tests share: the built site, a small project of others, and golden files.

A run may have several workers, and another run may go on beside it. So nothing is written
into the checkout, and what takes long is made once for all workers of a run (`sites.once`).
"""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from builds_again import NOON, copied
from coproduction.project import Project, read_project
from project import GOLDEN, ROOT, TESTS
from sites import build, copy_checkout, copy_example, once

FIRST, LAST = "site", "engine"
"""Folders of long modules, and of many short ones: so no worker is left with a long one."""
MEASURED = "measured"
"""What a test says it measured, for the summary of the run."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what the tests find into tests/golden/, to be read in the diff",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the longest first; within a folder the order stays as it is."""

    def place(item: pytest.Item) -> tuple[bool, bool]:
        folder = item.path.relative_to(TESTS).parts[0]
        return folder == LAST, folder != FIRST

    items.sort(key=place)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints what tests measured, whichever worker it was."""
    told = [
        value
        for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
        for name, value in report.user_properties
        if name == MEASURED
    ]
    if told:
        terminalreporter.section("measured")
        for one in dict.fromkeys(map(str, told)):
            terminalreporter.line(one)


@pytest.fixture(autouse=True)
def no_clock_runs_on() -> Iterator[None]:
    """A page's clock that a test leaves running would ring in the midst of another test."""
    yield
    if hasattr(signal, "setitimer"):
        assert not any(signal.setitimer(signal.ITIMER_VIRTUAL, 0)), "a clock was left running"


@pytest.fixture
def measured(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Keeps a line for the end of the run."""
    return lambda line: record_property(MEASURED, line)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares words with a file in tests/golden/, or writes them there."""

    def compare(name: str, found: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(found, encoding="utf-8")
        assert path.exists(), f"no golden file {name}: run pytest --update-golden and read it"
        assert found == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the small project in tests/example, to be changed as a test likes."""
    return copy_example(tmp_path / "project")


@pytest.fixture(scope="session")
def ours() -> Project:
    """The real project, read once for all who only look at it."""
    return read_project(ROOT)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run, the same for all its workers."""
    mine = tmp_path_factory.getbasetemp()
    return mine.parent if "PYTEST_XDIST_WORKER" in os.environ else mine


@pytest.fixture(scope="session")
def checkout(shared: Path) -> Path:
    """A copy of what the site is made of; what its documents are made of stays in its cache."""
    return once(shared / "checkout", copy_checkout)


@pytest.fixture(scope="session")
def site(shared: Path, checkout: Path) -> Path:
    """The folder of the real site."""
    return once(shared / "site", lambda folder: build(checkout, folder, "--strict"))


@pytest.fixture(scope="session")
def soup(site: Path) -> Callable[[str], BeautifulSoup]:
    """Reads a page of the real site by its address, such as `report-2014/progress/`."""

    def read(address: str) -> BeautifulSoup:
        path = site / address / "index.html"
        return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")

    return read


@pytest.fixture(scope="session")
def built(shared: Path) -> Path:
    """A project with its site, as a first build leaves them."""
    with pytest.MonkeyPatch.context() as context:
        context.setenv("SOURCE_DATE_EPOCH", str(NOON))
        return once(shared / "unchanged", copied)


@pytest.fixture
def there(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, on the same day."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(NOON))
    return Path(shutil.copytree(built, tmp_path / "there"))
