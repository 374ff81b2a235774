"""Hostile pages and files are refused with file and line, and nothing of them is published."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
from coproduction.hosting import named
from takeaway import example

pytestmark = pytest.mark.slow

PAGES = OTHERS | MARKS
Place = tuple[str, int]


def put_page(project: Path, name: str) -> tuple[Place, str]:
    """Writes a hostile page; the place and words of the answer that is due."""
    body, line, said = PAGES[name]
    path = project / f"docs/hostile-{name}.md"
    page = PAGE.replace("title: New", f"title: New {name}", 1)
    path.write_text(page + BEFORE + body + AFTER, encoding="utf-8")
    return (f"docs/{path.name}", (PAGE + BEFORE).count("\n") + line), said


def put_file(project: Path, name: str) -> tuple[Place, str]:
    """The same for a file."""
    file, content, line, said = FILES[name]
    path = project / "docs" / f"hostile-{name}" / file
    path.parent.mkdir()
    if isinstance(content, Path):
        path.symlink_to(content)
    else:
        path.write_text(content.replace("title: New", f"title: New {name}"), encoding="utf-8")
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


@dataclass(frozen=True)
class Judged:
    """A project with all that is hostile at once: what is due of each, and what was said."""

    project: Path
    due: dict[str, tuple[Place, str]]
    said: dict[Place, str]


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Judged:
    project = example(tmp_path_factory.mktemp("hostile") / "project")
    due = {name: put(project, name) for name in [*PAGES, *FILES]}
    return Judged(project, due, problems(project))


@pytest.mark.parametrize("name", [*PAGES, *FILES])
def test_check_names_the_line(name: str, judged: Judged) -> None:
    place, said = judged.due[name]
    assert said in judged.said[place]


def test_check_names_nothing_else(judged: Judged) -> None:
    assert len(judged.due) >= 60
    assert set(judged.said) == {place for place, _ in judged.due.values()}


def test_a_build_stops_and_writes_nothing(
    judged: Judged, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(Abort):
        build_site(judged.project, tmp_path / "site")
    assert not (tmp_path / "site").exists()
    named = re.findall(r"(docs/.*?):(\d+): ", caplog.text)
    told = {(file, int(line)) for file, line in named}
    assert len(told) >= 50
    assert told <= set(judged.said)


@pytest.mark.prove
@pytest.mark.parametrize("name", [*PAGES, *FILES])
def test_a_build_stops_at_each_alone(name: str, project: Path, tmp_path: Path) -> None:
    place, _ = put(project, name)
    assert set(problems(project)) == {place}
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
    """Every script, style and event handler in a page, but for those that its policy names."""
    root = LexborHTMLParser(html).root
    assert root
    meta = root.css_first('meta[http-equiv="Content-Security-Policy"]')
    policy = (meta.attributes.get("content") if meta else None) or ""
    for node in root.traverse():
        for name, value in node.attributes.items():
            if name.startswith("on") or (value or "").startswith("javascript"):
                yield f"<{node.tag} {name}={value}>"
        if node.attributes.get("type") == "application/ld+json":
            json.loads(node.text())  # data, which no browser runs; whole, so nothing broke out
        elif node.tag == "iframe" or (
            node.tag in ("script", "style")
            and not node.attributes.get("src")
            and named(node.text()) not in policy
        ):
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
