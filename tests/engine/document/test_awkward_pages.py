"""Pages that nobody thought of become documents whole, or are refused once, at their line."""

from pathlib import Path

import pytest

from coproduction.document import Document, documents
from coproduction.document.document import text, walk
from coproduction.document.long_words import breakable
from coproduction.document.tree import Image, Link, List, Paragraph, Table
from coproduction.formats.signs import in_letters
from coproduction.problem import Problem, errors
from coproduction.project import check, read_project
from takeaway import example

pytestmark = pytest.mark.slow

FIELDS = (
    "---\ntype: page\ntitle: New\nsummary: New.\nchanged: 2026-11-01\n"
    "reviewed: 2026-11-01\nnext_review: archive\n---\n"
)


def made(root: Path, body: str, formats: str = "pdf", file: str = "new.md") -> list[Problem]:
    text = f"- id: book\n  title: Book\n  pages: [{file}, index.md]\n  formats: [{formats}]\n"
    project = example(root / "project", text)
    (project / "docs" / file).write_text(f"{FIELDS}{body}")
    return check(read_project(project))


def book(root: Path, body: str, file: str = "new.md") -> Document:
    assert not errors(made(root, body, file=file))
    (document,), _ = documents(read_project(root / "project"), frozenset(range(0x110000)))
    return document


def test_a_link_to_the_page_s_own_title_leads_to_its_chapter(tmp_path: Path) -> None:
    body = "# Getting better\n\n- [Up](#getting-better)\n\n## First\n\n[Down](#first)\n"
    found = [one for one in walk(book(tmp_path, body).chapters[0]) if isinstance(one, Link)]
    assert [(text(one.content), one.anchor) for one in found] == [
        ("Up", "page-new"),
        ("Down", "page-new.first"),
    ]


def test_a_file_s_name_may_have_dots(tmp_path: Path) -> None:
    document = book(tmp_path, "# New\n\n[Down](#down)\n\n## Down\n\nWords.\n", "new.v2.md")
    assert document.chapters[0].anchor == "page-new-v2"
    (link,) = (one for one in walk(document.chapters[0]) if isinstance(one, Link))
    assert link.anchor == "page-new-v2.down"


def test_a_picture_inside_a_sentence_stays_there(tmp_path: Path) -> None:
    body = (
        "# New\n\nWords ![a cup](pictures/cup.svg) in a line.\n\n"
        "![Alone](pictures/cup.svg)\n\nWords\n![below](pictures/cup.svg)\n"
    )
    blocks = book(tmp_path, body).chapters[0].blocks
    kinds = [type(one) for one in blocks]
    assert kinds == [Paragraph, Image, Paragraph, Image]
    assert isinstance(blocks[0], Paragraph)
    assert text(blocks[0].content) == "Words a cup in a line."


def test_a_note_and_a_list_that_goes_on_are_in_the_document(tmp_path: Path) -> None:
    body = "# New\n\n1. a\n2. b\n\nWords.[^1]\n\n4. d\n\n[^1]: In the library.\n"
    blocks = book(tmp_path, body).chapters[0].blocks
    starts = [one.start for one in blocks if isinstance(one, List)]
    said = [text(one.content) for one in walk(blocks) if isinstance(one, Paragraph)]
    assert starts == [1, 4, 1]
    assert said[-2:] == ["Notes", "In the library."]


def test_words_in_many_scripts_are_refused_once(tmp_path: Path) -> None:
    words = "Croeso. Cześć. Привет. Καλώς ήρθατε. ਸੁਆਗਤ ਹੈ. স্বাগতম. 欢迎. مرحبا. ברוכים."
    (problem,) = made(tmp_path, f"# New\n\nWords.\n\n{words}\n")
    assert (problem.file, problem.line) == ("docs/new.md", 13)
    assert "(Cyrillic, Greek, Gurmukhi, Bengali, Cjk, Arabic, Hebrew)" in problem.what
    assert "have no PDF" in problem.mend


def test_formats_that_take_any_letters_take_those(tmp_path: Path) -> None:
    assert not made(tmp_path, "# New\n\nПривет. 欢迎.\n", "docx, epub, txt")


def test_everyday_signs_are_in_the_letters_of_documents(tmp_path: Path) -> None:
    signs = "→ ⇒ ↗ ≤ ≥ × ÷ − ✔ ✅ ☑ ☐ ❌ ₂ ² ⅓ ½ № ™ ☎ ✉ • ▪ é ñ Ł ś € … √ ∞ ★"
    frames = "```\n├── a\n│   └── b\n╔═╗ ⌘ ⚠️ ✦ ₹\n```"
    assert not made(tmp_path, f"# New\n\n{signs}\n\n{frames}\n", "pdf, large-print.pdf, brf")


def test_frames_and_signs_that_braille_lacks_are_said_in_letters() -> None:
    assert (
        in_letters("├── a ║ └ ⚠️ ✨ ₹ → ✔")
        == "+-- a | + Warning: (sparkles) (indian rupee sign) → (tick)"
    )


@pytest.mark.parametrize(
    ("columns", "told"),
    [(3, []), (13, ["A table of 13 columns is wider than a page of paper."])],
)
def test_the_editor_is_told_of_a_table_that_is_too_wide(
    columns: int, told: list[str], tmp_path: Path
) -> None:
    heads = " | ".join(["Neighbourhood"] * columns)
    body = f"# New\n\n{heads}\n{'|'.join(['---'] * columns)}\n{'1 | ' * columns}\n"
    found = made(tmp_path, body)
    assert [one.what for one in found] == told
    assert {(one.severity, one.line) for one in found} <= {("warning", 11)}


def test_a_table_knows_its_longest_words(tmp_path: Path) -> None:
    body = "# New\n\n| A | Long |\n|---|---|\n| neighbourhood it | " + "x" * 40 + " |\n"
    (table,) = (one for one in walk(book(tmp_path, body).chapters[0]) if isinstance(one, Table))
    assert [words[0] for words in table.longest] == ["neighbourhood", "x" * 8]


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("Neighbourhood", "Neighbourhood"),
        ("x" * 32, "\u00ad".join(["x" * 8] * 4)),
        ("https://a.example/" + "b" * 14, "https://\u200ba.\u200bexample/\u200bbbbbbbbbbbbbbb"),
    ],
)
def test_a_long_word_may_break(word: str, shown: str) -> None:
    assert breakable(word) == shown
