"""Files are made once, the same each time, whole or not at all; what is missing is named."""

import dataclasses
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from coproduction import templates
from coproduction.cache import Cache
from coproduction.document import Document
from coproduction.document.tree import Paragraph, Words
from coproduction.formats import FORMATS, docx, epub, formats, making, pdf, tools
from coproduction.formats.downloads import Downloads
from coproduction.formats.fonts import read_fonts
from coproduction.formats.format import Materials
from coproduction.formats.making import Failure, Made, make_all, make_one
from coproduction.formats.tools import MissingTool, NotMade
from coproduction.look import read_look
from coproduction.phrases import Phrases
from coproduction.project import Project, read_project
from project import ROOT
from takeaway import example, publications

pytestmark = pytest.mark.slow

NAMES = [one.extension for one in FORMATS]


@pytest.mark.parametrize("form", NAMES)
def test_the_same_document_gives_the_same_bytes(
    form: str, easy: Document, materials: Materials, files: dict[str, Path]
) -> None:
    assert make_one(easy, form, materials) == files[f"easy.{form}"].read_bytes()


def test_what_is_there_is_not_made_again(
    easy: Document, materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    (first,) = make_all([(easy, "txt")], materials)
    monkeypatch.setattr(making, "make_one", lambda *_: pytest.fail("made again"))
    assert make_all([(easy, "txt")], materials) == [first]


def test_a_change_of_words_makes_another_file(easy: Document, materials: Materials) -> None:
    changed = dataclasses.replace(easy, title="Another")
    one, other = make_all([(easy, "txt"), (changed, "txt")], materials, workers=1)
    assert isinstance(one, Made)
    assert isinstance(other, Made)
    assert one.file != other.file
    assert other.file.read_text().startswith("Another\n")


def test_a_change_of_a_picture_makes_another_file(easy: Document, materials: Materials) -> None:
    pictures = {name: content + b"\n" for name, content in easy.pictures.items()}
    changed = dataclasses.replace(easy, pictures=pictures)
    one, other = make_all([(easy, "txt"), (changed, "txt")], materials, workers=1)
    assert isinstance(one, Made)
    assert isinstance(other, Made)
    assert one.file != other.file


@pytest.mark.parametrize(
    ("file", "changed"),
    [
        ("templates/views/words-list.html.jinja", []),
        ("templates/word/styles.xml.jinja", ["docx"]),
        ("templates/epub/style.css.jinja", ["epub"]),
        ("templates/print/look.typ", ["pdf", "docx", "large-print.pdf", "epub"]),
        ("document/inline.py", NAMES),
        ("formats/txt.py", NAMES),
    ],
)
def test_formats_are_made_anew_where_what_they_are_made_by_changes(
    file: str, changed: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    core = tmp_path / "coproduction"
    shutil.copytree(ROOT / "hooks/coproduction", core)
    monkeypatch.setattr(making, "files", lambda name: core if name == core.name else files(name))
    program = making.program.__wrapped__
    before = {form: program(form) for form in NAMES}
    (core / file).write_text(f"{(core / file).read_text()}\n")
    assert [form for form in NAMES if program(form) != before[form]] == changed


@pytest.mark.parametrize("form", NAMES)
def test_a_format_names_the_folders_of_all_its_templates(
    form: str, easy: Document, materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    used = {"print"} if "typst" in formats()[form].packages else set()

    def render(name: str, phrases: Phrases | None = None, /, **values: object) -> str:
        used.add(name.partition("/")[0])
        return templates.render(name, phrases, **values)

    for module in (docx, epub):
        monkeypatch.setattr(module, "render", render)
    make_one(easy, form, materials)
    assert used == {*formats()[form].templates}


def test_a_format_that_fails_is_named_and_leaves_no_file(
    easy: Document, materials: Materials, tmp_path: Path
) -> None:
    broken = dataclasses.replace(easy, pictures={"pictures/book.svg": b"not a picture"})
    text, print_ = make_all([(broken, "txt"), (broken, "pdf")], materials)
    assert isinstance(text, Made)
    assert isinstance(print_, Failure)
    assert str(print_).startswith("“Reading aloud” has no Print (PDF). ")
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file()] == [".txt"]


def test_a_letter_that_no_font_has_is_a_failure_not_a_gap(
    easy: Document, materials: Materials
) -> None:
    chapter = dataclasses.replace(easy.chapters[0], blocks=(Paragraph((Words("Tea ☕"),)),))
    with pytest.raises(NotMade):
        pdf.make(dataclasses.replace(easy, chapters=(chapter,)), materials)


def test_a_missing_program_is_named_with_its_debian_package(
    easy: Document, materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools.program_version.cache_clear()
    monkeypatch.setattr(shutil, "which", lambda _: None)
    braille, text = make_all([(easy, "brf"), (easy, "txt")], materials, workers=1)
    tools.program_version.cache_clear()
    assert isinstance(braille, Failure)
    assert "Install Debian's package liblouis-bin: apt-get install liblouis-bin." in braille.why
    assert isinstance(text, Made)


def test_a_missing_python_package_is_named(
    easy: Document, materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> str:
        raise tools.missing_package(name)

    monkeypatch.setattr(making, "package_version", missing)
    (print_,) = make_all([(easy, "pdf")], materials)
    assert isinstance(print_, Failure)
    assert print_.why == "The Python package “typst” is missing. Install it: pip install typst."


def test_a_site_without_fonts_says_where_they_belong(tmp_path: Path) -> None:
    root = example(tmp_path / "project")
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text().replace(f"{ROOT.as_posix()}/overrides", "overrides"))
    (root / "overrides").mkdir()
    made = publications(root)
    assert not made.files
    (said,) = made.failures
    assert "There is no font in overrides/assets/fonts" in said
    with pytest.raises(MissingTool):
        read_fonts(read_look(root, "overrides"), Cache(tmp_path))


def test_only_files_that_exist_are_offered(
    books: Project, published: Downloads, files: dict[str, Path]
) -> None:
    offers = published.of_page("easy.md", books.catalogue)
    assert [offer.format for offer in offers] == NAMES
    assert [offer.format for offer in offers if offer.first] == ["pdf", "docx"]
    by_format = {offer.format: offer for offer in offers}
    assert by_format["brf"].url == "downloads/easy/easy.brf"
    assert by_format["pdf"].size == f"{round(files['easy.pdf'].stat().st_size / 1000)} kB"
    assert by_format["pdf"].pages.endswith(" pages")
    assert by_format["txt"].pages == ""
    assert published.of_page("glance.md", books.catalogue) == []


def test_a_page_that_stands_alone_is_offered_before_the_book_that_holds_it(tmp_path: Path) -> None:
    book = "- {id: book, title: Book, pages: [guide.md, glance.md], formats: [txt]}\n"
    sheet = "- {id: sheet, title: One sheet, pages: glance.md, formats: [txt]}\n"
    root = example(tmp_path / "project", book + sheet)
    made, catalogue = publications(root), read_project(root).catalogue
    assert [one.title for one in made.of_page("glance.md", catalogue)] == ["One sheet", "Book"]
    assert [one.title for one in made.of_page("guide.md", catalogue)] == ["Book"]
