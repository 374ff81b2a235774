"""What cannot go into a document is refused at its line of its page."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from coproduction.cli import main
from takeaway import example, publications

PAGE = (
    "---\ntype: page\ntitle: New\nsummary: New.\nchanged: 2026-11-01\n"
    "reviewed: 2026-11-01\nnext_review: archive\n---\n"
)
BOOK = "- id: book\n  title: Book\n  pages: [{pages}]\n  formats: [pdf]\n"

PAGES = {
    "a picture without words": (
        "# New\n\nOne.\n\n![](pictures/cup.svg)\n",
        13,
        "The picture “cup.svg” has no words for readers who cannot see it.",
        "Write them between the square brackets",
    ),
    "a picture that is not there": (
        "# New\n\nOne.\n\n![A cup](pictures/mug.svg)\n",
        13,
        "There is no picture “mug.svg” in docs/.",
        "Put the file there",
    ),
    "a picture from elsewhere": (
        "# New\n\nOne ![A cup](https://example.org/cup.png)\n",
        11,
        "There is no picture “cup.png” in docs/.",
        "A document fetches nothing.",
    ),
    "a heading level left out": (
        "# New\n\n## One\n\nWords.\n\n#### Deep\n\nWords.\n",
        15,
        "“Deep” is a heading of level 4, below one of level 2.",
        "Write it with ###",
    ),
    "a page of a heading alone": (
        "# New\n",
        9,
        "The page has no words to put into a document.",
        "Write some.",
    ),
    "a table without heads": (
        "# New\n\n|   |   |\n|---|---|\n| Tea | 2 |\n",
        13,
        "A table has no row of heads, which say what stands in each column.",
        "Write them in its first row",
    ),
    "a letter that the fonts lack": (
        "# New\n\nWords.\n\nMore 🦊 words.\n",
        13,
        "The letters that documents are set in have no “🦊” (U+1F98A FOX FACE).",
        "Say it in words, or have no PDF",
    ),
    "a drawing inside the page": (
        '# New\n\nWords.\n\n<svg viewBox="0 0 9 9"><title>Box</title></svg>\n',
        13,
        "A drawing stands inside the page",
        "Save it as a file in docs/pictures/",
    ),
    "a link to a place that is not there": (
        "# New\n\nWords.\n\n[Down](#nowhere)\n",
        13,
        "The link “Down” leads to a place that no document has.",
        "Let it lead to a heading",
    ),
}

RECORDS = {
    "a page that is not there": (
        BOOK.format(pages="index.md, gide.md"),
        3,
        "There is no page docs/gide.md.",
        "Did you mean “guide.md”?",
    ),
    "a page twice in one book": (
        BOOK.format(pages="index.md, guide.md, index.md"),
        3,
        "The page index.md stands twice in “Book”.",
        "Delete one of the two.",
    ),
    "a cover whose file is not there": (
        BOOK.format(pages="index.md") + "  cover: book\n",
        5,
        "There is no file docs/pictures/book.svg for the picture on the cover.",
        "Put it there, or name another.",
    ),
}


@pytest.mark.parametrize("case", PAGES)
def test_a_page_is_refused_where_it_is_wrong(case: str, tmp_path: Path) -> None:
    body, line, what, mend = PAGES[case]
    root = example(tmp_path / "project", BOOK.format(pages="new.md"))
    (root / "docs/new.md").write_text(PAGE + body)
    made = publications(root)
    assert not made.files
    assert [(one.file, one.line) for one in made.problems] == [("docs/new.md", line)]
    assert what in made.problems[0].what
    assert mend in made.problems[0].mend


@pytest.mark.parametrize("case", RECORDS)
def test_a_record_is_refused_where_it_is_wrong(case: str, tmp_path: Path) -> None:
    text, line, what, mend = RECORDS[case]
    root = example(tmp_path / "project", text)
    (root / "docs/pictures/book.svg").unlink(missing_ok=True)
    made = publications(root)
    assert not made.files
    assert [(one.file, one.line) for one in made.problems] == [("data/publications.yml", line)]
    assert what in made.problems[0].what
    assert mend in made.problems[0].mend


def test_every_fault_of_every_page_is_found_at_once(tmp_path: Path) -> None:
    root = example(tmp_path / "project", BOOK.format(pages="new.md, other.md"))
    (root / "docs/new.md").write_text(f"{PAGE}# New\n\nMore 🦊 and 🐝.\n\n![](pictures/cup.svg)\n")
    (root / "docs/other.md").write_text(f"{PAGE}# Other\n\n#### Deep\n\nWords.\n")
    found = [(one.file, one.line) for one in publications(root).problems]
    assert found == [("docs/new.md", line) for line in (11, 13)] + [("docs/other.md", 11)]


def test_a_format_that_there_is_not_is_refused_when_records_are_read(tmp_path: Path) -> None:
    text = BOOK.format(pages="index.md").replace("[pdf]", "[pdf, doc]")
    root = example(tmp_path / "project", text)
    said = CliRunner().invoke(main, ["check", str(root)]).output
    assert "data/publications.yml:4: formats.2: There is no format “doc”." in said
    assert "pdf, docx, large-print.pdf, epub, brf, txt, mp3 and spoken.epub" in said
