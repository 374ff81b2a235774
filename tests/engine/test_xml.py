"""What hostile strings make of the XML that we write: each is refused, or read back as it was."""

from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from xml_words import lost, texts, xml_of

from coproduction import site_files
from coproduction.cache import Cache
from coproduction.characters import hidden
from coproduction.document import Document, documents
from coproduction.formats import docx, epub
from coproduction.formats.fonts import read_fonts
from coproduction.formats.format import Materials
from coproduction.load import Entry, Memo
from coproduction.model.library import Word
from coproduction.problem import errors
from coproduction.project import Project, read_project
from coproduction_drawing.drawing import draw
from coproduction_drawing.scene import Item, Scene
from hostile_strings import STRINGS, places, quoted, write
from takeaway import example

pytestmark = pytest.mark.slow

LEAST = 300


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = example(tmp_path_factory.mktemp("xml") / "project", "")
    (root / "data/publications.yml").unlink()
    write(root)
    return root


@pytest.fixture(scope="module")
def refused(root: Path) -> set[int]:
    """The strings that the check refuses, each at a line of every file that holds it.

    A title alone may have no marks of Markdown: such pages are taken away.
    """
    found = {(one.file, one.line) for one in errors(read_project(root).problems)}
    assert all(line >= 1 for _, line in found)
    files = {name for name, _ in found}
    marked = [f"docs/s{number}.md" for number in range(len(STRINGS))]
    for number, page in enumerate(marked):
        if places(number) & files == {page}:
            (root / page).unlink()
            files.remove(page)
    numbers = {number for number in range(len(STRINGS)) if places(number) & files}
    assert {STRINGS[one]: places(one) - files for one in numbers if places(one) - files} == {}
    return numbers


@pytest.fixture(scope="module")
def project(root: Path, refused: set[int]) -> Project:
    """The project with the strings that were taken, all of them in one book."""
    for number in refused:
        for name in places(number):
            (root / name).unlink()
    hostile = root / "docs/hostile.md"
    signs = {number for number, one in enumerate(STRINGS) if not any(map(str.isalnum, one))}
    without = refused | signs  # no words for a picture; the chart says them
    left = [line for line in hostile.read_text().split("\n\n") if not _of(line, without)]
    hostile.write_text("\n\n".join(left), encoding="utf-8")
    pages = sorted(path.relative_to(root / "docs").as_posix() for path in root.glob("docs/s*.md"))
    book = ", ".join(["hostile.md", "all-views.md", *pages])
    line = f"- {{id: book, title: A book, pages: [{book}], formats: [epub, docx]}}\n"
    (root / "data/publications.yml").write_text(line, encoding="utf-8")
    made = read_project(root)
    assert not errors([*made.problems, *made.unrendered])
    return made


def _of(line: str, numbers: set[int]) -> bool:
    return any(f"{{{{ picture.s{number} }}}}" in line for number in numbers)


def taken(project: Project) -> list[str]:
    """The strings as records have them."""
    return [one.word for one in project.catalogue.all(Word) if one.id.startswith("s")]


def titles(project: Project) -> list[str]:
    """Those of them that pages have as their titles."""
    return [
        one.entry.record.title for uri, one in project.catalogue.pages.items() if _numbered(uri)
    ]


def _numbered(uri: str) -> bool:
    return uri.removeprefix("s").removesuffix(".md").isdigit()


def _unseen(text: str) -> bool:
    return next(hidden(text), None) is not None


def test_there_are_300_and_those_nobody_can_see_are_refused(refused: set[int]) -> None:
    assert len(STRINGS) >= LEAST
    seen = {STRINGS[number] for number in refused}
    assert [
        one for one in STRINGS if one.startswith("a ") and one not in seen and _unseen(one)
    ] == []


def test_most_of_what_can_be_seen_is_taken(project: Project, refused: set[int]) -> None:
    assert len(taken(project)) == len(STRINGS) - len(refused)
    wrong = [
        STRINGS[one] for one in refused if not _unseen(STRINGS[one]) and len(STRINGS[one]) < 99
    ]
    assert wrong == []


def test_a_record_holds_what_was_written(project: Project) -> None:
    ids = [int(one.id[1:]) for one in project.catalogue.all(Word) if one.id[1:].isdigit()]
    assert taken(project) == [" ".join(STRINGS[one].split()) for one in ids]


def test_the_feed_says_what_was_written(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_files, "IN_FEED", 10_000)
    all_at_once = " ¦ ".join(taken(project))
    entry = project.catalogue.site
    assert entry
    named = {"name": all_at_once, "independence": all_at_once, "publisher": all_at_once}
    site = Entry(entry.record.model_copy(update=named), entry.written, entry.file)
    made = site_files.site_files(replace(project.catalogue, site=site), Memo())["feed.xml"]
    assert lost([*titles(project), all_at_once, f"{all_at_once}: what changed"], made) == []


@pytest.fixture(scope="module")
def book(project: Project) -> Document:
    """A book of all pages, that says of itself all strings at once."""
    books, problems = documents(project, frozenset(range(0x110000)))
    assert problems == []
    (made,) = books
    all_at_once = " ¦ ".join(taken(project))
    return replace(made, title=all_at_once, made_by=all_at_once, strapline=all_at_once)


@pytest.fixture(scope="module")
def materials(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Materials:
    cache = Cache(tmp_path_factory.mktemp("fonts"))
    return Materials(read_fonts(project.catalogue.look, cache), cache)


def test_an_ebook_says_what_was_written(
    project: Project, book: Document, materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(epub, "cover", lambda *_: b"")  # a picture, not XML
    made = xml_of(epub.make(book, materials))
    strings = taken(project)
    assert lost([book.title], made["package.opf"]) == []
    assert lost([book.title, *titles(project)], made["nav.xhtml"]) == []
    pages = [content for name, content in made.items() if name.startswith(("chapter", "title"))]
    assert lost([book.title, *strings], *pages) == []
    (alone,) = [one for name, one in made.items() if name == "chapter-1.xhtml"]
    said = [one for one in strings if any(map(str.isalnum, one))]
    assert lost(said, alone) == []  # labels of a chart, and words for pictures


def test_a_word_file_says_what_was_written(
    project: Project, book: Document, materials: Materials
) -> None:
    made = xml_of(docx.make(book, materials))
    strings = taken(project)
    assert lost([book.title], made["core.xml"]) == []
    assert lost([book.title, *strings], made["document.xml"]) == []
    assert all(texts(content) for content in made.values())


def test_a_drawing_says_what_was_written(project: Project) -> None:
    item = Item(thing="table", x="600", y="600")  # type: ignore[arg-type]
    for string in taken(project):
        scene = Scene(id="s", alt=string, draw=(item,))
        assert lost([" ".join(string.split())], draw(scene).encode()) == []


def test_the_list_of_addresses_is_xml_whatever_the_sites_own_address_holds(
    tmp_path: Path,
) -> None:
    small = example(tmp_path / "project", "")
    (small / "data/publications.yml").unlink()
    site = small / "data/site.yml"
    address = "https://example.org/a&b/%22%3C"
    lines = [one for one in site.read_text().splitlines() if not one.startswith("address:")]
    site.write_text("\n".join([*lines, f"address: {quoted(address)}\n"]), encoding="utf-8")
    build(load_config(str(small / "mkdocs.yml"), site_dir=str(tmp_path / "site")))
    found = texts((tmp_path / "site/sitemap.xml").read_bytes())
    assert f"{address}/guide/" in found
