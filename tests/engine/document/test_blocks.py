"""What stands in an article is read as what it is, and no word of it is lost."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from coproduction.document.blocks import read_blocks
from coproduction.document.document import text
from coproduction.document.links import Links
from coproduction.document.pictures import Pictures
from coproduction.document.reader import PageReader
from coproduction.document.tree import Block, Box, Heading, Idea, List, Paragraph, Table
from coproduction.phrases import phrases_of
from project import TESTS

DOCS = TESTS / "example/docs"


@pytest.fixture
def reader() -> PageReader:
    links, pictures = Links(["index.md"], {"index.md": "Start"}, ""), Pictures(DOCS, [])
    names, wanted = {"index.md": "page"}, frozenset[str]()
    return PageReader("index.md", links, pictures, names, wanted, "Site", phrases_of())


def blocks(html: str, reader: PageReader) -> list[Block]:
    body = LexborHTMLParser(html).body
    assert body
    return [*read_blocks(body, reader)]


def test_a_heading_loses_the_sign_that_links_to_it_and_no_words(reader: PageReader) -> None:
    beside, around = blocks(
        '<h2 id="a">One<a href="#a">¶</a></h2><h2 id="b"><a href="#b">Two</a></h2>', reader
    )
    assert isinstance(beside, Heading)
    assert isinstance(around, Heading)
    assert [text(beside.content), text(around.content)] == ["One", "Two"]


def test_words_of_an_idea_that_are_in_no_sentence_are_kept(reader: PageReader) -> None:
    (idea,) = blocks(
        '<p data-part="idea"><img data-part="idea-picture" src="pictures/book.svg" alt="A book">'
        '<span data-part="idea-sentence">One <b>bold</span><br>'
        '<span data-part="idea-sentence">line</b> and more.</span></p>',
        reader,
    )
    assert isinstance(idea, Idea)
    assert " ".join(map(text, idea.sentences)) == "One bold line and more."


def test_an_aside_is_a_box(reader: PageReader) -> None:
    (box,) = blocks("<aside><p>Words</p></aside>", reader)
    assert isinstance(box, Box)


@pytest.mark.parametrize("side", ["left", "center", "right"])
def test_a_cell_is_aligned_as_its_node_says(side: str, reader: PageReader) -> None:
    (table,) = blocks(
        "<table><thead><tr><th>Tea</th></tr></thead><tbody><tr>"
        f'<td data-part="aligned" data-value="{side}">2</td></tr></tbody></table>',
        reader,
    )
    assert isinstance(table, Table)
    assert table.rows[0][0].align == side


def test_a_column_to_write_in_is_as_wide_as_the_one_that_says_most(reader: PageReader) -> None:
    heads = "<thead><tr><th>What</th><th>In my words</th></tr></thead>"
    row = "<tr><td>What matters most to me</td><td>…</td></tr>"
    (table,) = blocks(f"<table>{heads}<tbody>{row}</tbody></table>", reader)
    assert isinstance(table, Table)
    assert table.shares[1] > table.shares[0] * 0.7


def test_a_telephone_number_in_a_cell_is_one_word(reader: PageReader) -> None:
    row = "<tr><td>0300\N{NO-BREAK SPACE}061</td></tr>"
    (table,) = blocks(f"<table><thead><tr><th>Phone</th></tr></thead>{row}</table>", reader)
    assert isinstance(table, Table)
    assert table.longest[0][0] == "0300\N{NO-BREAK SPACE}061"


def test_what_a_page_alone_needs_says_nothing(reader: PageReader) -> None:
    found = blocks('<p>One<video src="a.mp4">old browser</video></p><nav>Menu</nav>', reader)
    assert [text(one.content) for one in found if isinstance(one, Paragraph)] == ["One"]


def test_the_list_of_sources_takes_little_room_and_others_do_not(reader: PageReader) -> None:
    found = blocks('<ol data-part="origins"><li>A</li></ol><ol><li>B</li></ol>', reader)
    assert [isinstance(one, List) and one.close for one in found] == [True, False]
