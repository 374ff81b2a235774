"""Plain text keeps to its width, braille to its page; both say all that the pages say."""

import re
from pathlib import Path

import pytest

from coproduction.project import Project
from takeaway import from_braille, page_words, words

pytestmark = pytest.mark.slow

BOOKS = {"reading": ["index.md", "guide.md", "all-views.md", "sources.md"], "easy": ["easy.md"]}


@pytest.mark.parametrize("name", BOOKS)
def test_no_line_of_text_is_wider_than_72_letters(name: str, files: dict[str, Path]) -> None:
    lines = files[f"{name}.txt"].read_text(encoding="utf-8").split("\n")
    assert [line for line in lines if len(line) > 72 and " " in line.strip()] == []


def test_a_table_s_cells_stand_after_the_heads_of_their_columns(files: dict[str, Path]) -> None:
    lines = files["reading.txt"].read_text(encoding="utf-8").split("\n")
    assert any(line.startswith("  What was promised: ") for line in lines)


@pytest.mark.parametrize("name", BOOKS)
def test_braille_is_25_lines_of_40_cells_a_page(name: str, files: dict[str, Path]) -> None:
    text = files[f"{name}.brf"].read_bytes().decode("ascii")
    pages = text.split("\f")
    assert {page.count("\n") for page in pages} == {25}
    assert max(len(line) for page in pages for line in page.split("\n")) <= 40
    assert {letter for letter in text if not " " <= letter <= "_"} <= {"\n", "\f"}
    numbers = [page.split("\n")[24].strip() for page in pages]
    assert numbers[:3] == ["#A", "#B", "#C"][: len(pages)]


@pytest.mark.parametrize("name", BOOKS)
def test_nearly_every_word_comes_back_from_braille(
    name: str, files: dict[str, Path], books: Project
) -> None:
    back = words(from_braille(files[f"{name}.brf"].read_text()))
    wanted = sum((page_words(books.articles[uri]) for uri in BOOKS[name]), start=words(""))
    lost = wanted - back
    assert lost.total() <= 0.01 * wanted.total(), lost


def test_the_contents_in_braille_give_the_page_on_which_each_chapter_begins(
    files: dict[str, Path],
) -> None:
    pages = files["reading.brf"].read_text().split("\f")
    entries = dict(re.findall(r'^(,.+?) "+ #([A-J]+)$', pages[0], re.MULTILINE))
    assert len(entries) == 6
    for title, number in entries.items():
        page = int("".join(str("JABCDEFGHI".index(letter)) for letter in number))
        assert re.search(rf"^ +{re.escape(title)}$", pages[page - 1], re.MULTILINE), title
