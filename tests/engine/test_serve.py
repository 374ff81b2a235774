"""`mkdocs serve`, strict as the site is: an edit shows; a mistake is told above the last good page.

Mending it mends the page.
"""

import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from previews import previewed

pytestmark = pytest.mark.slow
PATIENCE = 30.0
"""Seconds until an edit must have shown; it takes about one."""

Read = Callable[..., str]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Read]]:
    """A copy of the small project while its pages are served, and what reads its home page."""
    project = tmp_path_factory.mktemp("served") / "project"
    with previewed(project, "strict: true\n") as home:

        def read(address: str = "") -> str:
            with urllib.request.urlopen(f"{home}{address}", timeout=5) as answer:
                return str(answer.read().decode())

        yield project, read


def until(read: Read, shown: Callable[[str], bool]) -> str:
    """The page once it shows what it should; a failure where it never does."""
    give_up = time.monotonic() + PATIENCE
    text = "the server gave no answer"
    while time.monotonic() < give_up:
        try:
            text = read()
        except OSError:
            text = "the server gave no answer"
        if shown(text):
            return text
        time.sleep(0.1)
    pytest.fail(f"after {PATIENCE} seconds the page was still:\n{text}")


def is_good(page: str) -> bool:
    return "over 30" in page and 'role="alert"' not in page


def test_an_edit_shows(served: tuple[Path, Read]) -> None:
    project, read = served
    until(read, is_good)
    figures = project / "data/figures.yml"
    text = figures.read_text()
    figures.write_text(text.replace("value: over 30", "value: over 40"))
    until(read, lambda page: "over 40" in page)
    figures.write_text(text)
    until(read, is_good)


def test_a_picture_that_changed_shows_and_nothing_changes_it(served: tuple[Path, Read]) -> None:
    project, read = served
    until(read, is_good)
    picture = project / "docs/pictures/book.svg"
    address = picture.relative_to(project / "docs").as_posix()
    old = picture.read_text()
    for number in range(3):
        new = old.replace("</svg>", f"<path d='M{number} 1h2'/></svg>")
        picture.write_text(new)
        until(lambda: read(address), lambda found, new=new: found == new)  # type: ignore[misc]
        assert picture.read_text() == new
        assert picture.stat().st_nlink == 1
    picture.write_text(old)
    until(lambda: read(address), lambda found: found == old)


def test_whoever_writes_a_page_sees_its_reading_figures(served: tuple[Path, Read]) -> None:
    _, read = served
    assert "The words of this page: " in until(read, is_good)


MISTAKES = {
    "a wrong value": ("data/figures.yml", "value: over 30", "value: lots", "data/figures.yml:2: "),
    "an emptied page": ("docs/guide.md", None, "", "docs/guide.md:1: The file is empty."),
    "a page in no navigation": (
        "mkdocs.yml",
        "strict:",
        "nav: [index.md]\nstrict:",
        "docs/guide.md:1: No navigation leads to this page.",
    ),
    "a dead link": (
        "docs/sources.md",
        "# Sources",
        "# Sources\n\n[A](no.md)",
        "docs/sources.md:12: There is no page or file “no.md”. ",
    ),
    "words that no page may hold": (
        "docs/guide.md",
        "# How we read",
        "# How we read\n\n<iframe></iframe>",
        "“&lt;iframe&gt;” may not stand in a page.",
    ),
    "settings that cannot be read": ("mkdocs.yml", "strict:", "nav: [\nstrict:", "mkdocs.yml:7: "),
    "a setting that MkDocs refuses": (
        "mkdocs.yml",
        "theme: {name: material",
        "theme: {name: none",
        "Config value &#39;theme&#39;: Unrecognised theme name",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_above_the_last_good_page_until_it_is_mended(
    mistake: str, served: tuple[Path, Read]
) -> None:
    project, read = served
    name, right, wrong, told = MISTAKES[mistake]
    until(read, is_good)
    file = project / name
    text = file.read_text()
    assert right is None or right in text
    try:
        file.write_text(text.replace(right, wrong, 1) if right else wrong)
        assert "over 30" in until(read, lambda page: told in page)
    finally:
        file.write_text(text)
    until(read, is_good)
