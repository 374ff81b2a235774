"""A name in the site is one thing: a file or a folder, somebody's or the build's own."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bad_input import PAGE
from coproduction.cli import main
from sites import build

BODY = "# New\n\nWords.\n"
FORMERLY = PAGE.replace("---\n", "---\nformerly: [{}]\n", 1)
PAGES = ("index.html", "robots.txt", "404.html", "feed.xml", "_headers", "pictures/book.svg")
CLASHES = {
    **{f"the page {one}.md": {f"docs/{one}.md": PAGE + BODY} for one in PAGES},
    "a page like open data": {"docs/data/words.csv.md": PAGE + BODY},
    "a page like a document": {"docs/downloads/n/n.txt.md": PAGE + BODY},
    "a page like a copy": {"docs/index.html.br.md": PAGE + BODY},
    "a page beside a file": {"docs/a.txt": "a", "docs/a.txt.md": PAGE + BODY},
    "a file like a page's": {"docs/guide/index.html": "<p>"},
    **{
        f"a folder {one}": {f"docs/{one}/a.txt": "a"}
        for one in ("feed.xml", "index.html", "Robots.txt", "sitemap.xml")
    },
    **{
        f"a file {one}": {f"docs/{one}": "a"}
        for one in ("robots.txt", "Robots.txt", "sitemap.xml", "_headers", "pictures/sheets/a.svg")
    },
    "a folder of documents, in capitals": {"docs/Downloads/n/n.txt": "a"},
    "a long name": {f"docs/{'a' * 240}.txt": "a" * 3_000},
    "a name that Windows keeps": {"docs/con.txt": "a"},
}
FORMER = (
    *(f"{one}.md" for one in PAGES),
    "data/words.csv.md",
    "downloads/n/n.txt.md",
    "pictures/book.svg/a.md",
    "index.html.gz.md",
    "guide/index.html.md",
)


def told(project: Path) -> list[tuple[str, int]]:
    result = CliRunner().invoke(main, ["check", "--format", "json", str(project)])
    assert isinstance(result.exception, SystemExit | None), result.output
    found = json.loads(result.output)
    return [(one["file"], one["line"]) for one in found if one["severity"] == "error"]


def write(project: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("clash", CLASHES)
def test_what_would_be_two_things_is_told(clash: str, project: Path) -> None:
    write(project, CLASHES[clash])
    assert (list(CLASHES[clash])[-1], 1) in told(project)


@pytest.mark.parametrize("former", FORMER)
def test_a_former_file_that_would_be_is_told_at_its_line(former: str, project: Path) -> None:
    write(project, {"docs/new.md": FORMERLY.format(former) + BODY})
    assert told(project) == [("docs/new.md", 2)]


@pytest.mark.slow
def test_names_that_only_look_so_are_built(project: Path) -> None:
    write(
        project,
        {
            "docs/version-1.2.md": FORMERLY.format("data/about.md, downloads/n.md, v1.1.md") + BODY,
            "docs/notes.txt": "Words.",
            "docs/guide/feed.txt": "Words.",
            "docs/console.txt": "Words.",
            f"docs/{'a' * 196}.txt": "Words." * 900,
        },
    )
    assert told(project) == []
    site = build(project, project / "site")
    assert (site / "version-1.2/index.html").is_file()
    assert (site / "data/about/index.html").is_file()
