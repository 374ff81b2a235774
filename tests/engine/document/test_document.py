"""A publication says in words what its pages say, and leaves what only a web page needs."""

import dataclasses
from pathlib import Path

import pytest

from coproduction.document import Document, documents
from coproduction.document.document import plain, text, walk
from coproduction.document.tree import (
    Box,
    Chart,
    Heading,
    Idea,
    Image,
    Link,
    List,
    Paragraph,
    Table,
)
from coproduction.project import Project, read_project
from takeaway import example


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return read_project(example(tmp_path_factory.mktemp("project") / "project"))


def with_site(project: Project, **changes: object) -> Project:
    """The project with changes to what it says of its site."""
    entry = project.catalogue.site
    assert entry
    entry = dataclasses.replace(entry, record=entry.record.model_copy(update=changes))
    catalogue = dataclasses.replace(project.catalogue, site=entry)
    return dataclasses.replace(project, catalogue=catalogue, rendered=project.articles)


def book(project: Project, number: int = 0, **changes: object) -> Document:
    made, problems = documents(with_site(project, **changes), frozenset(range(0x20, 0x3000)))
    assert not problems
    return made[number]


def words_with(project: Project, body: str, **changes: object) -> Document:
    """The first publication, its first page's article being `body`."""
    articles = {**project.articles, "index.md": body}
    return book(project.with_articles(articles), **changes)


def links(document: Document) -> list[tuple[str, str, str]]:
    found = (part for part in walk(document.chapters[0]) if isinstance(part, Link))
    return [(text(link.content), link.anchor, link.address) for link in found]


def said(document: Document) -> str:
    blocks = document.chapters[0].blocks
    return " ".join(text(part.content) for part in walk(blocks) if isinstance(part, Paragraph))


def test_each_page_is_a_chapter_with_its_own_heading_as_title(project: Project) -> None:
    titles = [chapter.title for chapter in book(project).chapters]
    own = ["Reading aloud together", "How we read", "Everything", "Sources"]
    assert titles == [*own, "Words in this book"]
    levels = {part.level for part in walk(book(project)) if isinstance(part, Heading)}
    assert min(levels) == 2


def test_a_page_with_two_headings_at_the_top_keeps_one(project: Project) -> None:
    made = words_with(project, "<h1>One</h1><h2>A</h2><p>x</p><h1>Two</h1><h2>B</h2><p>x</p>")
    headings = [part for part in walk(made.chapters[0]) if isinstance(part, Heading)]
    assert made.chapters[0].title == "One"
    assert [(text(one.content), one.level) for one in headings] == [("A", 2), ("Two", 2), ("B", 3)]


def test_a_page_without_a_heading_has_the_title_of_its_fields(project: Project) -> None:
    assert words_with(project, "<p>x</p>").chapters[0].title == "Reading aloud together"


def test_a_figure_is_a_plain_number(project: Project) -> None:
    found = [anchor for _, anchor, address in links(book(project)) if "figure-" in anchor + address]
    assert not found
    assert "There are over 30 readers" in said(book(project))


def test_a_link_to_a_page_of_the_book_stays_inside_it(project: Project) -> None:
    made = words_with(project, '<p><a href="sources/#source-minutes">Minutes</a></p>')
    assert links(made) == [("Minutes", "page-sources.source-minutes", "")]
    marks = {getattr(part, "anchor", "") for part in walk(made.chapters[3])}
    assert "page-sources.source-minutes" in marks


def test_a_link_to_another_page_has_its_whole_address(project: Project) -> None:
    made = words_with(project, '<p><a href="glance/#top">Short</a> <a href="feed.xml">Feed</a></p>')
    assert links(made) == [
        ("Short", "", "https://example.org/glance/#top"),
        ("Feed", "", "https://example.org/feed.xml"),
    ]


@pytest.mark.parametrize(
    ("link", "words"),
    [
        (
            '<a href="glance/">the short one</a>',
            "the short one (“How we read, at a glance” on the Reading Aloud Together site)",
        ),
        (
            '<a href="glance/">How we read, at a glance</a>',
            "How we read, at a glance (on the Reading Aloud Together site)",
        ),
        ('<a href="feed.xml">Feed</a>', "Feed"),
        ('<a href="https://example.com/">Elsewhere</a>', "Elsewhere"),
    ],
)
def test_while_the_site_has_no_address_words_say_where_to_look(
    link: str, words: str, project: Project
) -> None:
    assert said(words_with(project, f"<p>{link}</p>", address=None)) == words


def test_what_only_a_web_page_needs_is_left_out(project: Project) -> None:
    made = words_with(
        project,
        '<h2 id="a">One<a class="headerlink" href="#a">¶</a></h2>'
        '<div class="table-frame" role="region" aria-label="Frame" tabindex="0">'
        "<table><caption>Tea</caption><thead><tr><th>Who</th></tr></thead>"
        '<tbody><tr><td data-label="Who">Ann</td></tr></tbody></table></div>'
        '<video src="a.mp4"></video><hr>',
    )
    kinds = [type(block).__name__ for block in made.chapters[0].blocks]
    assert kinds == ["Heading", "Table"]
    assert text(made.chapters[0].blocks[0].content) == "One"  # type: ignore[union-attr]
    assert "Frame" not in str(plain(made.chapters))


def test_a_table_keeps_its_caption_its_heads_and_the_heads_of_its_rows(project: Project) -> None:
    made = words_with(
        project,
        "<table><caption>Drinks</caption><thead><tr><th>Who</th><th>What</th></tr></thead>"
        "<tbody><tr><th>Ann</th><td>A pot of tea with milk and sugar</td></tr></tbody></table>",
    )
    (table,) = made.chapters[0].blocks
    assert isinstance(table, Table)
    assert text(table.caption) == "Drinks"
    assert [text(cell.blocks[0].content) for cell in table.heads[0]] == ["Who", "What"]  # type: ignore[union-attr]
    assert [cell.head for cell in table.rows[0]] == [True, False]
    assert table.shares[0] < table.shares[1]


def test_a_chart_keeps_its_bars_and_its_words(project: Project) -> None:
    chart = next(part for part in walk(book(project)) if isinstance(part, Chart))
    assert chart.alt.startswith(f"{chart.bars[0].label}: {chart.bars[0].value}.")
    assert [bar.share for bar in chart.bars] == [1, 0.5]


def test_a_list_of_boxes_is_one_to_tick(project: Project) -> None:
    made = words_with(project, "<ul><li>☐ Tea</li><li>☐ <em>Cups</em></li></ul>")
    (block,) = made.chapters[0].blocks
    assert isinstance(block, List)
    assert block.marker == "box"
    assert said(made) == "Tea Cups"


def test_an_easy_read_has_ideas_and_says_first_that_it_is_a_first_version(project: Project) -> None:
    made = book(project, 1)
    assert made.layout == "easy-read"
    assert made.is_single_page
    (box,) = made.opening
    assert isinstance(box, Box)
    assert text(box.blocks[0].content).startswith("This is a first version.")  # type: ignore[union-attr]
    ideas = [block for block in made.chapters[0].blocks if isinstance(block, Idea)]
    assert [len(idea.sentences) for idea in ideas] == [2, 2]
    assert {idea.picture for idea in ideas} == {Image("pictures/book.svg")}


def test_the_first_page_says_whose_it_is_and_when_it_changed(project: Project) -> None:
    line = "Made by the readers' group. The library has not approved it."
    assert book(project).notices == (line, "1 November 2026")
    trial = book(project, contact=None).notices
    assert trial[1] == "Trial version: nobody has been named yet as responsible for it."
    assert book(project, 1, contact=None).notices == trial[1:], "its opening says the first"


def test_the_makers_of_pictures_are_named_at_the_end(project: Project) -> None:
    lines = [text(part.content) for part in walk(book(project).about) if hasattr(part, "content")]
    assert "The readers' group (Creative Commons Attribution 4.0 International)" in lines


def test_a_site_without_publications_has_no_documents(tmp_path: Path) -> None:
    root = example(tmp_path / "project")
    (root / "data/publications.yml").unlink()
    assert documents(read_project(root), frozenset()) == ([], [])
