"""What a page says is in every format: not a word is lost on the way."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from coproduction.project import Project
from coproduction.templates.nodes import Node
from file_words import READ
from takeaway import page_words, words

pytestmark = pytest.mark.slow

BOOKS = {"reading": ["index.md", "guide.md", "all-views.md", "sources.md"], "easy": ["easy.md"]}


def in_order(text: str) -> str:
    return " ".join(re.findall(r"\w+", text))


@pytest.mark.parametrize("form", READ)
@pytest.mark.parametrize("name", BOOKS)
def test_every_word_of_the_pages_is_there(
    name: str, form: str, files: dict[str, Path], books: Project
) -> None:
    found = words(READ[form](files[f"{name}.{form}"]))
    wanted = sum((page_words(books.articles[uri]) for uri in BOOKS[name]), start=words(""))
    assert wanted.total() > 50
    assert wanted - found == words("")


@pytest.mark.parametrize("form", READ)
def test_the_words_of_an_easy_read_stand_in_their_order(
    form: str, files: dict[str, Path], books: Project
) -> None:
    page = BeautifulSoup(books.articles["easy.md"], "html.parser")
    text = in_order(READ[form](files[f"easy.{form}"]))
    places = [text.find(in_order(one.get_text(" "))) for one in page.select(Node.IDEA.selector)]
    assert len(places) == 2
    assert -1 < places[0] < places[1]
