"""A form with every kind of field, in the example project, and its documents."""

import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from coproduction.formats.downloads import make_downloads
from coproduction.project import Project, read_project
from project import TESTS
from takeaway import example

FORM = TESTS / "forms/form.md"
BOOK = (
    "- {id: form, title: A form, pages: [form.md], section: The form, "
    "formats: [pdf, docx, large-print.pdf, epub, brf, txt]}\n"
)


@pytest.fixture(scope="session")
def with_form(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = example(tmp_path_factory.mktemp("forms") / "project", publications=BOOK)
    shutil.copy(FORM, root / "docs/form.md")
    return read_project(root)


@pytest.fixture(scope="session")
def page(with_form: Project) -> BeautifulSoup:
    return BeautifulSoup(with_form.articles["form.md"], "html.parser")


@pytest.fixture(scope="session")
def form_files(with_form: Project) -> dict[str, Path]:
    """The documents of the form by their formats."""
    made = make_downloads(with_form)
    assert made.failures == ()
    return {address.partition("form.")[2]: path for address, path in made.files.items()}
