"""The site can be built by another engine: nothing a reader should find is lost on the way."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import yaml
from bs4 import BeautifulSoup

from project import ROOT

HERE = Path(sys.executable).parent
ZENSICAL = ROOT / ".venv/zensical/bin/zensical"


def run(*command: str | Path, folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def with_mkdocs(folder: Path) -> Path:
    run(HERE / "mkdocs", "build", "--strict", "-q", "-d", folder / "site", folder=ROOT)
    return folder / "site"


def with_properdocs(folder: Path) -> Path:
    site = folder / "site"
    run(HERE / "properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d", site, folder=ROOT)
    return site


def with_zensical(folder: Path) -> Path:
    run(HERE / "coproduction", "stage", folder / "staged", folder=ROOT)
    run(ZENSICAL, "build", folder=folder / "staged")
    return folder / "staged/site"


def with_mkdocs_and_no_hook(folder: Path) -> Path:
    run(HERE / "coproduction", "stage", folder / "staged", folder=ROOT)
    run(HERE / "mkdocs", "build", "--strict", "-q", folder=folder / "staged")
    return folder / "staged/site"


ENGINES = [with_mkdocs, with_properdocs, with_zensical, with_mkdocs_and_no_hook]


def records(name: str) -> list[dict[str, str]]:
    text = (ROOT / f"data/{name}.yml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)  # type: ignore[no-any-return]  # all strings


def words(site: Path, address: str) -> str:
    html = (site / address / "index.html").read_text(encoding="utf-8")
    return " ".join(BeautifulSoup(html, "html.parser").get_text(" ").split())


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.__name__)
def test_every_deliverable_organisation_and_figure_is_there(
    engine: Callable[[Path], Path], tmp_path: Path
) -> None:
    site = engine(tmp_path)
    progress = words(site, "report-2014/progress")
    assert not [one["id"] for one in records("deliverables") if one["wording"] not in progress]
    organisations = words(site, "report-2014/organisations")
    assert not [one["id"] for one in records("organisations") if one["name"] not in organisations]
    sources = words(site, "about/sources")
    lines = [
        (one["id"], f"{one['value']} {one['unit']} {one['counts']}") for one in records("figures")
    ]
    assert not [name for name, line in lines if line not in sources]
    assert (site / "data/deliverables.csv").exists()
    for name in ("guide/guide.pdf", "easy-read-taking-part/easy-read-taking-part.docx"):
        assert (site / "downloads" / name).is_file()
    for page in site.rglob("index.html"):
        assert "Not made or approved by SCIE" in page.read_text(encoding="utf-8"), page


@pytest.mark.parametrize("engine", [with_zensical, with_mkdocs_and_no_hook])
def test_what_was_staged_has_no_dead_link(engine: Callable[[Path], Path], tmp_path: Path) -> None:
    site = engine(tmp_path)
    dead = set()
    for page in site.rglob("index.html"):
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        place = f"/{page.parent.relative_to(site).as_posix()}/".replace("/./", "/")
        for one in soup.select("article [href], article [src]"):
            address = urlsplit(urljoin(place, str(one.get("href") or one.get("src"))))
            target = site / unquote(address.path).lstrip("/")
            if not address.netloc and not address.scheme:
                found = (target / "index.html") if address.path.endswith("/") else target
                dead |= set() if found.is_file() else {(place, one.get("href") or one.get("src"))}
    assert not dead


def test_whole_paths_begin_where_the_site_does(project: Path, tmp_path: Path) -> None:
    site = project / "data/site.yml"
    site.write_text(site.read_text().replace("https://example.org", "https://example.org/read"))
    run(HERE / "coproduction", "stage", tmp_path / "staged", project, folder=ROOT)
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
