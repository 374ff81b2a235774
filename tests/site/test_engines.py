"""The site can be built by another engine: nothing a reader should find is lost on the way."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import yaml
from bs4 import BeautifulSoup
from selectolax.lexbor import LexborHTMLParser

from coproduction.model.figure import Figure
from coproduction.page.address import page_folder
from coproduction.project import Project, read_project
from project import ROOT
from sites import build

HERE = Path(sys.executable).parent
PACKED = {".br", ".gz"}
"""Copies for hosts, which another engine does not make."""
ZENSICAL = ROOT / ".venv/zensical/bin/zensical"
WAITING = "Its files are made with the whole site."
"""What stands for links to documents until these are made."""
NESTED = """
Read in this order:
- the map
  - its north
  ```
  the key
  ```
- the ~~book~~ letter[^1]
4. the fourth

> - quoted
>
> — {{ source.poster }}

- [x] done

[^1]: The note.
"""
"""Lists straight below words, two spaces in, with code in an item; and what is struck or ticked."""


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


@pytest.fixture(scope="module")
def read(checkout: Path) -> Project:
    """The project that the site was built from, as it is today."""
    return read_project(checkout)


def records(name: str) -> list[dict[str, str]]:
    text = (ROOT / f"data/{name}.yml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)  # type: ignore[no-any-return]  # all strings


@pytest.fixture(scope="module")
def said(read: Project) -> dict[str, set[str]]:
    """What each article says, by its page, string by string."""
    return {
        uri: {" ".join(one.split()) for one in BeautifulSoup(article, "html.parser").strings}
        for uri, article in read.articles.items()
    }


def words(site: Path, address: str) -> str:
    html = (site / address / "index.html").read_text(encoding="utf-8")
    page = LexborHTMLParser(html)
    page.strip_tags(["script", "style", "template"])
    return " ".join(page.text(separator=" ").split())


def pages(site: Path) -> Iterator[tuple[Path, LexborHTMLParser]]:
    """The pages of a site, but for those that only lead from an old address to a new one."""
    for path in site.rglob("index.html"):
        page = LexborHTMLParser(path.read_text(encoding="utf-8"))
        if not page.css_first("meta[http-equiv=refresh]"):
            yield path, page


def test_every_deliverable_organisation_and_figure_is_there(other: Path, read: Project) -> None:
    progress = words(other, "report-2014/progress")
    assert not [one["id"] for one in records("deliverables") if one["wording"] not in progress]
    organisations = words(other, "report-2014/who-took-part")
    assert not [one["id"] for one in records("organisations") if one["name"] not in organisations]
    sources = words(other, "about/sources")
    figures = [one.record for one in read.catalogue.entries[Figure].values()]
    lines = [
        f"{one.value} {one.counts}" if one.value.instead else f"{one.value} {one.unit} {one.counts}"
        for one in figures
    ]
    assert len(lines) == len(records("figures"))
    assert not [line for line in lines if line not in sources]


def test_every_article_is_there_word_for_word(other: Path, said: dict[str, set[str]]) -> None:
    assert len(said) > 50
    for uri, strings in said.items():
        page = words(other, page_folder(uri))
        assert not [one for one in strings - {WAITING} if one not in page], uri


def test_its_files_are_those_that_mkdocs_gives(other: Path, site: Path) -> None:
    given = {
        path.relative_to(site)
        for folder in ("data", "downloads")
        for path in (site / folder).rglob("*")
        if path.is_file() and path.suffix not in PACKED
    }
    assert len(given) > 100
    assert not [path for path in given if not (other / path).is_file()]


def test_every_page_says_whose_it_is(other: Path, read: Project) -> None:
    assert read.catalogue.site
    for path, page in pages(other):
        said = " ".join(page.text().split())
        assert read.catalogue.site.record.independence in said, path


def test_no_link_is_dead(other: Path) -> None:
    dead = set()
    for path, page in pages(other):
        place = f"/{path.parent.relative_to(other).as_posix()}/".replace("/./", "/")
        for one in page.css("article [href], article [src]"):
            named = one.attributes.get("href") or one.attributes.get("src") or ""
            address = urlsplit(urljoin(place, named))
            target = other / unquote(address.path).lstrip("/")
            if not address.netloc and not address.scheme:
                found = (target / "index.html") if address.path.endswith("/") else target
                dead |= set() if found.is_file() else {(place, named)}
    assert not dead


@pytest.mark.parametrize("engine", [with_zensical, with_mkdocs_and_no_hook])
def test_markdown_nests_and_reads_as_it_does_here(
    engine: Callable[[Path, Path, Path], Path], project: Path, tmp_path: Path
) -> None:
    with (project / "docs/index.md").open("a") as page:
        page.write(NESTED)
    run(HERE / "coproduction", "stage", tmp_path / "staged", project, folder=tmp_path)
    built = engine(project, tmp_path / "staged", tmp_path / "built") / "index.html"
    page = LexborHTMLParser(built.read_text(encoding="utf-8"))
    for selector, said in {
        "article p + ul > li > ul > li": "its north",
        "article ul > li pre": "the key",
        "article li del": "book",
        "article ol[start='4'] > li": "the fourth",
        "article blockquote > ul > li": "quoted",
        "article li:has(input[checked])": "done",
        "article .footnote li": "The note.",
    }.items():
        assert any(said in one.text() for one in page.css(selector)), selector
