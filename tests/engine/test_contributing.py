"""Every page says how to change it, where its site says in which repository its files are."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup, Tag
from mkdocs.commands.build import build
from mkdocs.config import load_config

from coproduction.contributing import PROBLEM_FORM, WORDS_FORM, contributing
from coproduction.project import read_project
from project import ROOT
from takeaway import example

pytestmark = pytest.mark.slow

REPOSITORY = "https://github.com/example/site"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example's site, whose repository is known, and whom to write to."""
    root = example(tmp_path_factory.mktemp("known") / "project")
    data = root / "data/site.yml"
    known = f"repository: {REPOSITORY}/\npublisher: Us\ncontact: us@example.org\n"
    lines = [one for one in data.read_text().splitlines(True) if not one.startswith(("pub", "con"))]
    data.write_text("".join(lines) + known)
    build(load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site")))
    return root / "site"


def change(site: Path, address: str) -> Tag:
    page = BeautifulSoup((site / address / "index.html").read_text(), "html.parser")
    found = page.select_one("nav.change")
    assert found
    return found


def links(site: Path, address: str) -> dict[str, str]:
    return {" ".join(one.stripped_strings): str(one["href"]) for one in change(site, address)("a")}


def test_a_page_is_edited_in_its_own_file(site: Path) -> None:
    assert links(site, "guide")["Edit this page"] == f"{REPOSITORY}/edit/main/docs/guide.md"


def test_the_facts_of_a_list_are_edited_in_their_files(site: Path) -> None:
    facts = {words: to for words, to in links(site, "").items() if words.startswith("Edit the f")}
    file = "data/deliverables.yml"
    assert facts[f"Edit the facts of its lists {file}"] == f"{REPOSITORY}/edit/main/{file}"


def test_a_record_of_a_list_is_found_at_its_line(site: Path) -> None:
    file = "data/deliverables.yml"
    for id_ in ("ramp", "shelves"):
        line = (site.parent / file).read_text().splitlines().index(f"- id: {id_}") + 1
        assert links(site, "")[id_] == f"{REPOSITORY}/blob/main/{file}#L{line}"


@pytest.mark.parametrize(
    ("words", "form"),
    [("Suggest better words", WORDS_FORM), ("Report a problem", PROBLEM_FORM)],
)
def test_a_form_that_is_there_carries_the_page(words: str, form: str, site: Path) -> None:
    address = urlsplit(links(site, "guide")[words])
    assert address.path == "/example/site/issues/new"
    assert parse_qs(address.query) == {"template": [form], "page": ["docs/guide.md"]}
    assert "\n    id: page\n" in (ROOT / ".github/ISSUE_TEMPLATE" / form).read_text()


def test_people_without_an_account_are_told_whom_to_write_to(site: Path) -> None:
    words = " ".join(change(site, "guide").get_text().split())
    assert "you need an account on github.com. It is free. Without one, write to us@" in words
    assert links(site, "guide")["us@example.org"].startswith("mailto:us@example.org?subject=")


def test_where_no_repository_is_known_nothing_is_invented(project: Path) -> None:
    read = read_project(project)
    assert read.catalogue.site
    assert read.catalogue.site.record.repository is None
    assert all(contributing(one, read.catalogue) is None for one in read.catalogue.pages.values())
