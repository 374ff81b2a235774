"""The site can be built by another engine: nothing a reader should find is lost on the way."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import yaml
from bs4 import BeautifulSoup
from selectolax.lexbor import LexborHTMLParser

from coproduction.load import load
from project import ROOT
from sites import build

HERE = Path(sys.executable).parent
PACKED = {".br", ".gz"}
"""Copies for hosts, which another engine does not make."""
ZENSICAL = ROOT / ".venv/zensical/bin/zensical"


def run(*command: str | Path, folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def staged(checkout: Path, site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree that any engine reads; the documents were made when the site was built."""
    folder = tmp_path_factory.mktemp("staged") / "tree"
    run(HERE / "coproduction", "stage", folder, folder=checkout)
    return folder


def with_properdocs(checkout: Path, _: Path, folder: Path) -> Path:
    return build(checkout, folder / "site", "--strict", engine="properdocs")


def with_zensical(_: Path, staged: Path, folder: Path) -> Path:
    shutil.copytree(staged, folder, dirs_exist_ok=True)
    run(ZENSICAL, "build", folder=folder)
    return folder / "site"


def with_mkdocs_and_no_hook(_: Path, staged: Path, folder: Path) -> Path:
    return build(staged, folder / "site", "--strict")


ENGINES = {one.__name__: one for one in (with_properdocs, with_zensical, with_mkdocs_and_no_hook)}


@pytest.fixture(scope="module", params=ENGINES)
def other(
    request: pytest.FixtureRequest,
    checkout: Path,
    staged: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """The site as another engine builds it."""
    return ENGINES[request.param](checkout, staged, tmp_path_factory.mktemp(request.param))


def records(name: str) -> list[dict[str, str]]:
    text = (ROOT / f"data/{name}.yml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)  # type: ignore[no-any-return]  # all strings


def words(site: Path, address: str) -> str:
    html = (site / address / "index.html").read_text(encoding="utf-8")
    return " ".join(BeautifulSoup(html, "html.parser").get_text(" ").split())


def test_every_deliverable_organisation_and_figure_is_there(other: Path) -> None:
    progress = words(other, "report-2014/progress")
    assert not [one["id"] for one in records("deliverables") if one["wording"] not in progress]
    organisations = words(other, "report-2014/who-took-part")
    assert not [one["id"] for one in records("organisations") if one["name"] not in organisations]
    sources = words(other, "about/sources")
    lines = [
        (one["id"], f"{one['value']} {one['unit']} {one['counts']}") for one in records("figures")
    ]
    assert not [name for name, line in lines if line not in sources]


def test_its_files_are_those_that_mkdocs_gives(other: Path, site: Path) -> None:
    given = {
        path.relative_to(site)
        for folder in ("data", "downloads")
        for path in (site / folder).rglob("*")
        if path.is_file() and path.suffix not in PACKED
    }
    assert len(given) > 100
    assert not [path for path in given if not (other / path).is_file()]


def test_every_page_says_whose_it_is(other: Path) -> None:
    record = load(ROOT).site
    assert record
    for page in other.rglob("index.html"):
        text = LexborHTMLParser(page.read_text(encoding="utf-8")).text()
        assert record.record.independence in " ".join(text.split()), page


def test_no_link_is_dead(other: Path) -> None:
    dead = set()
    for page in other.rglob("index.html"):
        place = f"/{page.parent.relative_to(other).as_posix()}/".replace("/./", "/")
        for one in LexborHTMLParser(page.read_text(encoding="utf-8")).css(
            "article [href], article [src]"
        ):
            named = one.attributes.get("href") or one.attributes.get("src") or ""
            address = urlsplit(urljoin(place, named))
            target = other / unquote(address.path).lstrip("/")
            if not address.netloc and not address.scheme:
                found = (target / "index.html") if address.path.endswith("/") else target
                dead |= set() if found.is_file() else {(place, named)}
    assert not dead


def test_whole_paths_begin_where_the_site_does(project: Path, tmp_path: Path) -> None:
    site = project / "data/site.yml"
    site.write_text(site.read_text().replace("https://example.org", "https://example.org/read"))
    run(HERE / "coproduction", "stage", tmp_path / "staged", project, folder=tmp_path)
    page = (tmp_path / "staged/docs/all-views.md").read_text()
    paths = re.findall(r'<a [^>]*href="(/[^"]*)"', page)
    assert "/read/guide/" in paths
    assert all(path.startswith("/read/") for path in paths)


def test_a_tree_is_not_written_over_what_is_there(project: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full/letter.txt").write_text("mine")
    command = [HERE / "coproduction", "stage", tmp_path / "full", project]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "is not empty. Name a new folder" in done.stderr
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter.txt"]


def test_a_project_with_problems_is_not_staged(project: Path, tmp_path: Path) -> None:
    (project / "data/words.yml").write_text("- id: word\n")
    command = [HERE / "coproduction", "stage", tmp_path / "new", project]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "data/words.yml:1: The field “word” is missing." in done.stdout
    assert not (tmp_path / "new").exists()
