"""The tool that CONTRIBUTING.md shows how to make, made in a copy, and built."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from word_forms import controls

from project import ROOT
from sites import build
from takeaway import example

pytestmark = pytest.mark.slow

SECTION = (ROOT / "CONTRIBUTING.md").read_text().partition("## A form of your own\n")[2]
PAGE = re.compile(r"^````markdown\n(.*?)^````$", re.MULTILINE | re.DOTALL)
RECORD = re.compile(r"^```yaml\n(- id: .*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("eleventh")
    page, record = PAGE.search(SECTION), RECORD.search(SECTION)
    assert page
    assert record
    root = example(folder / "project", publications=record[1])
    (root / "docs/tools").mkdir()
    (root / "docs/tools/sign-up-sheet.md").write_text(page[1])
    return build(root, folder / "site", "--strict")


def test_it_can_be_filled_in_on_its_page(site: Path) -> None:
    html = (site / "tools/sign-up-sheet/index.html").read_text()
    page = BeautifulSoup(html, "html.parser")
    assert len(page.select(".field input, .field textarea")) == 5
    assert "forms." in " ".join(str(one) for one in page.select("head script"))


def test_it_can_be_filled_in_in_word(site: Path) -> None:
    found = controls(site / "downloads/sign-up-sheet/sign-up-sheet.docx")
    assert next(one.title for one in found) == "Your name"
    assert len(found) == 5


def test_other_pages_load_nothing_of_it(site: Path) -> None:
    assert "assets/forms." not in (site / "index.html").read_text()
