"""The example project's publications in every format, made once."""

import dataclasses
from pathlib import Path

import pytest

from coproduction.cache import Cache
from coproduction.document import Document, documents
from coproduction.formats.downloads import Downloads
from coproduction.formats.format import Materials
from coproduction.formats.making import gather
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


@pytest.fixture(scope="session")
def gathered(books: Project, tmp_path_factory: pytest.TempPathFactory) -> Materials:
    """What its documents are made with."""
    return gather(books.catalogue, Cache(tmp_path_factory.mktemp("fonts")))


@pytest.fixture
def materials(gathered: Materials, tmp_path: Path) -> Materials:
    """The same, with a cache that holds none of them."""
    return dataclasses.replace(gathered, cache=Cache(tmp_path))


@pytest.fixture(scope="session")
def easy(books: Project, gathered: Materials) -> Document:
    """Its Easy Read."""
    return documents(books, gathered.fonts.letters)[0][1]
