"""The example project's publications in every format, made once."""

from pathlib import Path

import pytest

from coproduction.formats.downloads import Downloads
from coproduction.project import Project, read_project
from takeaway import example, publications


@pytest.fixture(scope="session")
def books(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project that the files are made of."""
    return read_project(example(tmp_path_factory.mktemp("books") / "project"))


@pytest.fixture(scope="session")
def published(books: Project) -> Downloads:
    """All its files."""
    made = publications(books.root)
    assert not made.problems
    assert not made.failures + made.left_out
    return made


@pytest.fixture(scope="session")
def files(published: Downloads) -> dict[str, Path]:
    """The files by the end of their address, such as `easy.pdf`."""
    return {address.rpartition("/")[2]: path for address, path in published.files.items()}
