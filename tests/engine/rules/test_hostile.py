"""Hostile pages and files are refused with file and line, and nothing of them is published."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from hostile import AFTER, BEFORE
from hostile import PAGES as OTHERS
from hostile_files import FILES
from hostile_marks import MARKS
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from selectolax.lexbor import LexborHTMLParser

from bad_input import PAGE
from coproduction.cli import main

PAGES = OTHERS | MARKS
Place = tuple[str, int]


def put_page(project: Path, name: str) -> tuple[Place, str]:
    """Writes a hostile page; the place and words of the answer that is due."""
    body, line, said = PAGES[name]
    path = project / f"docs/hostile-{name}.md"
    path.write_text(PAGE + BEFORE + body + AFTER, encoding="utf-8")
    return (f"docs/{path.name}", (PAGE + BEFORE).count("\n") + line), said


def put_file(project: Path, name: str) -> tuple[Place, str]:
    """The same for a file."""
    file, content, line, said = FILES[name]
    path = project / "docs" / f"hostile-{name}" / file
    path.parent.mkdir()
    if isinstance(content, Path):
        path.symlink_to(content)
    else:
        path.write_text(content, encoding="utf-8")
    return (path.relative_to(project).as_posix(), line), said


def put(project: Path, name: str) -> tuple[Place, str]:
    return (put_page if name in PAGES else put_file)(project, name)


def problems(project: Path) -> dict[Place, str]:
    """What `coproduction check` says, by place."""
    result = CliRunner().invoke(main, ["check", "--format", "json", str(project)])
    assert isinstance(result.exception, SystemExit | None)
    found = json.loads(result.output)
    assert result.exit_code == (1 if found else 0)
    said: dict[Place, str] = {}
    for one in found:
        place = (one["file"], one["line"])
        said[place] = f"{said.get(place, '')} {one['what']} {one['mend']}"
    return said


def build_site(project: Path, folder: Path) -> None:
    build(load_config(str(project / "mkdocs.yml"), site_dir=str(folder)))


@pytest.mark.slow
@pytest.mark.parametrize("name", [*PAGES, *FILES])
def test_check_names_the_line(name: str, project: Path) -> None:
    place, said = put(project, name)
    found = problems(project)
    assert set(found) == {place}
    assert said in found[place]


@pytest.mark.slow
@pytest.mark.parametrize("name", [*PAGES, *FILES])
def test_a_build_stops_and_writes_nothing(name: str, project: Path, tmp_path: Path) -> None:
    put(project, name)
    with pytest.raises(Abort):
        build_site(project, tmp_path / "site")
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("name", ["docs", "data", "data/words.yml", "data/more"])
def test_what_a_link_stands_for_is_not_read(name: str, project: Path, tmp_path: Path) -> None:
    path = project / name
    elsewhere = tmp_path / "elsewhere"
    if path.exists():
        path.rename(elsewhere)
    else:
        elsewhere.mkdir()
    path.symlink_to(elsewhere)
    found = problems(project)
    assert "symbolic link" in found[name, 1]
    with pytest.raises(Abort):
        build_site(project, tmp_path / "site")


def test_check_names_them_all_at_once(project: Path) -> None:
    places = [put(project, name)[0] for name in [*PAGES, *FILES]]
    assert len(places) >= 60
    assert set(problems(project)) == set(places)


def test_a_build_of_them_all_stops_and_writes_nothing(project: Path, tmp_path: Path) -> None:
    for name in [*PAGES, *FILES]:
        put(project, name)
    with pytest.raises(Abort):
        build_site(project, tmp_path / "site")
    assert not (tmp_path / "site").exists()


@pytest.fixture
def preview(project: Path, tmp_path: Path) -> Iterator[Callable[[], None]]:
    """Builds the project as `mkdocs serve` does."""
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(tmp_path / "site"))
    config.plugins.on_startup(command="serve", dirty=False)
    yield lambda: build(config, serve_url="http://127.0.0.1:8000/")
    config.plugins.on_startup(command="build", dirty=False)


def test_the_preview_leaves_a_hostile_article_out_and_says_why(
    project: Path, preview: Callable[[], None], tmp_path: Path
) -> None:
    put(project, "script")
    preview()
    page = (tmp_path / "site/hostile-script/index.html").read_text(encoding="utf-8")
    assert "alert(1)" not in page
    assert "docs/hostile-script.md:" in page


def live(html: str) -> Iterator[str]:
    """Every script and event handler in a page."""
    root = LexborHTMLParser(html).root
    assert root
    for node in root.traverse():
        for name, value in node.attributes.items():
            if name.startswith("on") or (value or "").startswith("javascript"):
                yield f"<{node.tag} {name}={value}>"
        if node.attributes.get("type") == "application/ld+json":
            json.loads(node.text())  # data, which no browser runs; whole, so nothing broke out
        elif node.tag in ("script", "style", "iframe") and not node.attributes.get("src"):
            yield f"<{node.tag}>"


def test_hostile_words_are_shown_as_words(project: Path, tmp_path: Path) -> None:
    nasty = "</title><script>alert(1)</script>\\\"'><img src=x onerror=alert(1)>"
    words = '&lt;script&gt;alert(1)&lt;/script&gt; `<img onerror="alert(1)">`'
    path = project / "docs/hostile.md"
    fields = PAGE.replace("title: New", f'title: "{nasty}"')
    fields = fields.replace("summary: New.", f'summary: "{nasty}"')
    parts = "".join(f"\n## {words} {number}\n\n{words}\n" for number in range(4))
    path.write_text(fields + parts, encoding="utf-8")
    records = project / "data/words.yml"
    text = records.read_text(encoding="utf-8")
    records.write_text(text.replace("word: large print", f'word: "{nasty}"'), encoding="utf-8")
    assert problems(project) == {}
    build_site(project, tmp_path / "site")
    pages = [one.read_text(encoding="utf-8") for one in (tmp_path / "site").rglob("*.html")]
    assert "&lt;script&gt;alert(1)" in "".join(pages)
    assert [found for page in pages for found in live(page)] == []
