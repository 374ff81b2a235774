"""Views stand in an article as their templates made them; tables of Markdown fit any screen."""

import markdown
import pytest
from bs4 import BeautifulSoup

from coproduction.python_markdown import ARTICLE, READING

EXTENSIONS = ["attr_list", "tables", "toc", "fenced_code", READING]

LIST = '<div class="records">\n<h2>A & b *c*</h2>\n<ul><li>One</li></ul>\n</div>'
ODD = '<div class="records">\n<p>**a** [b](c.md) {: .x }</div></section>'
"""HTML that Python-Markdown would read as something else."""

WORDS = [
    "Nothing at all to see.",
    "One `code` and ``a ` in it`` and \\`none\\` and \\\\`some`.",
    'A [link](a.md), [one *with* `code`](b.md "title"), [ref][r], [r], [r][] and [none].',
    "![alt](a.png) and [![alt *x*](a.png)](b.md) and ![ref][r], ![r] and !\\[no].",
    "<https://example.org/> and <a@example.org> and <b>bold</b> &amp; &copy; &#169; & < >.",
    "**strong *both* __more__** _under_score_ ***all*** * alone * and 2 * 3 * 4.",
    "One line  \nthe next  \nand *the* last \\\nof them.",
    "[large print](#word){: .word } and **x**{: #id } “quotes” 'and' -- dashes...",
    "# A *heading* with `code` [link](a.md) & more\n\n- **Item:** *a*\n- [b](c.md)\n    - `d`",
    '> — [a](b.md), *paragraph* 4\n\n[TOC]\n\n[r]: https://example.org/ "A title"',
    "*[[a](b)*](c) **a*b** ![[a]](b) [a](<b c>) [a](b(c)d) []() [ ] ** __ `` \x02 \x03",
    "    code & <b>\n\n```\n*a* [b](c) &amp;\n```\n\n<div>*a* &amp;</div>\n\n&lt;",
]


def article(words: str, *views: str) -> str:
    options = {ARTICLE: {"views": frozenset(views)}}
    return markdown.markdown(words, extensions=[*EXTENSIONS, ARTICLE], extension_configs=options)


def test_a_view_passes_as_it_is() -> None:
    assert article(f"# A\n\n\n{ODD}\n\n\nB *c*", ODD) == (
        f'<h1 id="a">A</h1>\n{ODD}\n\n<p>B <em>c</em></p>'
    )


@pytest.mark.parametrize(
    "page",
    [
        f"A\n\n{LIST}\n\nB",
        f"{LIST}\n\n{LIST}",
        f"- a\n- b\n\n\n{LIST}\n\n\n- c",
        f"> a\n\n{LIST}\n\n    code\n\n<p>*a*</p>\n\n[r]\n\n[r]: a.md",
        f"A\n{LIST}\n\nB",
        f"```html\n\n{LIST}\n\n```\n\n{LIST}",
    ],
)
def test_an_engine_that_does_not_know_it_makes_the_same_article(page: str) -> None:
    assert article(page, LIST) == markdown.markdown(page, extensions=EXTENSIONS)


LISTS = {
    "* one\n- two": ["one", "two"],
    "- one\n* two\n+ three": ["one", "two", "three"],
    "1. one\n2) two": ["one", "two"],
    "- one\n---\n- two": ["one", "two"],
    "> - one\n> ***\n> - two": ["one", "two"],
}


@pytest.mark.parametrize("words", LISTS)
def test_markers_of_several_kinds_and_rules_part_no_words_from_their_list(words: str) -> None:
    page = BeautifulSoup(article(f"{words}\n"), "html.parser")
    assert [item.get_text().strip() for item in page("li")] == LISTS[words]
    assert bool(page("hr")) == ("---" in words or "***" in words)
    assert not page("h2")


def test_a_view_that_shows_nothing_leaves_nothing() -> None:
    assert article("A\n\n\n\n\n\nB", "") == "<p>A</p>\n<p>B</p>"


@pytest.mark.parametrize("words", [*WORDS, "\n\n".join(WORDS)])
def test_patterns_that_are_not_tried_would_not_have_fitted(words: str) -> None:
    assert article(words).replace(' class="outside"', "") == markdown.markdown(
        words, extensions=EXTENSIONS
    )


def test_each_page_has_its_own_patterns_tried() -> None:
    md = markdown.Markdown(extensions=[ARTICLE])
    tried = []
    for words in ("Nothing at all to see.", *WORDS, "Nothing."):
        md.reset().convert(words)
        tried.append(len(md.treeprocessors["inline"].inlinePatterns))
    assert tried[0] == tried[-1]
    assert max(tried) > tried[0] + 4


def test_a_table_stands_in_a_frame_that_scrolls_and_its_cells_say_their_column() -> None:
    html = article("| What | Who |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 |\n\nB")
    page = BeautifulSoup(html, "html.parser")
    frame = page.select_one("div")
    assert frame
    assert frame.attrs == {
        "class": ["table-frame"],
        "role": "region",
        "aria-label": "Table: What, Who",
    }
    assert [child.name for child in frame.find_all(recursive=False)] == ["table"]
    assert page.select("table")[0].attrs == {"class": ["stack"]}
    assert [(cell["data-label"], cell.get_text()) for cell in page.select("td")] == [
        ("What", "1"),
        ("Who", "2"),
        ("What", "3"),
        ("Who", "4"),
    ]
    assert html.endswith("</table></div>\n<p>B</p>")


def test_the_first_link_to_an_address_outside_is_told_from_the_others() -> None:
    page = BeautifulSoup(
        article("[a](https://a.example) [b](b.md) [c](https://a.example)"), "html.parser"
    )
    assert [link.get("class") for link in page.select("a")] == [["outside"], None, None]


@pytest.mark.parametrize("item", ["- ☐ We *meet*.", "- ☐ We *meet*.\n\n- Other"])
def test_a_box_to_tick_is_for_paper_alone(item: str) -> None:
    page = BeautifulSoup(article(item), "html.parser")
    box = page.select_one("li.to-tick > [data-part=box], li.to-tick > p > [data-part=box]")
    assert box
    assert (box.get_text(), box["aria-hidden"]) == ("☐", "true")
    assert box.parent.get_text() == "☐ We meet."


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**Who** [came](a.md)", "Who came"),
        ("`<b>` & *c*", "<b> & c"),
        ("R&amp;D \\*", "R&D *"),
        ("<b>Who</b> it's “for”", "Who it's “for”"),
        ('a "b" &lt;i&gt;', 'a "b" <i>'),
        ("", ""),
    ],
)
def test_a_column_is_called_what_a_reader_sees(written: str, read: str) -> None:
    page = BeautifulSoup(article(f"| {written} | Z |\n|---|---|\n| 1 | 2 |"), "html.parser")
    assert [cell["data-label"] for cell in page.select("td")] == [read, "Z"]
    assert page.select("div")[0]["aria-label"] == f"Table: {read}, Z"


def test_a_table_written_as_html_stays_as_it_is() -> None:
    html = "<table>\n<tr><td>1</td></tr>\n</table>"
    assert article(f"A\n\n{html}\n\nB") == f"<p>A</p>\n{html}\n\n<p>B</p>"
