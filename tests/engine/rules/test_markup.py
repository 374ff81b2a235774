"""What may stand in an article and what may not, as a browser would read it."""

import dataclasses
from pathlib import Path

import pytest

from coproduction.load import Page, load
from coproduction.project import check, read_project
from coproduction.python_markdown import Renderer
from coproduction.rules.markup import judge
from coproduction.settings import read_settings
from project import TESTS

FRIENDLY = [
    "A [link](https://other.example/a?b=c#d), [another](http://other.example) and [one](#here).",
    "[A page](sources.md), [a folder](../a/), [the top](/a/) and <https://other.example>.",
    "Write to <readers@example.org> or [us](mailto:Readers@example.org).",
    '![A picture](a.png "5 < 6"){: .wide width=40 loading=lazy }',
    "## A heading {: #here .wide }\n\nA paragraph\n{: lang=cy title='a' }",
    "| a | b |\n|:--|--:|\n| 1 | 2 |",
    "Five < six & seven > `<script>` and &lt;script&gt;.",
    "```html\n<script>alert(1)</script>\n<!-- a -->\n--8<-- 'a'\n```",
    "    <iframe src='//other.example'>\n    {% include 'a' %}",
    "3. three\n4. four",
    "<details open>\n<summary>More</summary>\n<p>Words</p>\n</details>",
    '<audio controls><source src="a.mp3" type="audio/mpeg"></audio>',
    "<dl>\n<dt><dfn>a</dfn>\n<dd><abbr title='b'>c</abbr>\n</dl>",
    "<p>One paragraph\n<p>and another",
    '<blockquote><p><q>a</q></p></blockquote> <cite>b</cite> <time datetime="2026">now</time>',
    '<svg role="img" viewBox="0 0 9 9" aria-label="a"><defs><linearGradient id="a">'
    '<stop offset="0" stop-color="red"/></linearGradient></defs><title>b</title>'
    '<rect fill="url(#a)" width="9" height="9" rx="1"/><use href="#a"/></svg>',
    "[TOC]\n\n## One\n\n## Two",
]

REFUSED = [
    '<a href="',
    "<a href=x",
    '<p>a</p><img alt="',
    "<svg>",
    "<svg><desc>",
    "<math>",
    "<table>",
    "<p><b>a</p>",
    "<p>a</p></main>",
    "<p>a</p></div></div></div></div>",
    "<ul><li>a",
    "<textarea>",
    "<!--",
    "</ a>",
    "</>",
    '<p title="<h2">a</p>',
    "<head><p>a</p>",
    "<svg><![CDATA[<p>]]></svg>",
    "<svg><p><script>a</script>",
    "<svg><title><img src=x onerror=a></title></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=a>",
    "<p>\N{KELVIN SIGN}</p><lin\N{KELVIN SIGN}>",
    '<img src="https:a.png">',
    '<a href="https:\\\\\\">a</a>',
    '<a href="ht\ntp:a">a</a>',
    '<a href="\x01javascript:a">a</a>',
    '<p data-part="no-such-node">a</p>',
    "<p data-part>a</p>",
    '<p data-value="1">a</p>',
    '<p data-part="note" data-value="1">a</p>',
    '<svg><g data-part="chart-bar" data-value="many"></g></svg>',
]


@pytest.fixture(scope="module")
def page() -> Page:
    return load(TESTS / "example").pages["index.md"]


@pytest.mark.parametrize("body", FRIENDLY)
def test_what_editors_need_is_let_through(body: str, page: Page) -> None:
    html = Renderer(read_settings(TESTS / "example")).render(body)
    assert not judge(html, page, "readers@example.org")


@pytest.mark.parametrize("html", REFUSED)
def test_what_a_browser_would_read_otherwise_is_refused(html: str, page: Page) -> None:
    assert judge(html, page)


def test_no_e_mail_address_is_linked_to_while_the_publisher_has_none(page: Page) -> None:
    html = Renderer(read_settings(TESTS / "example")).render("<readers@example.org>")
    assert "publisher's own" in judge(html, page)[0].what


def test_each_of_several_faults_has_its_own_line(page: Page) -> None:
    body = "`<iframe>`\n\n<iframe>\n</iframe>\n\nWords\n\n<iframe>\n</iframe>\n"
    page = dataclasses.replace(page, body=body)
    lines = [
        one.line for one in judge(Renderer(read_settings(TESTS / "example")).render(body), page)
    ]
    first = page.outline.first_line
    assert lines == [first + 2, first + 7]


def test_a_fault_in_a_list_made_from_records_has_the_line_of_its_block() -> None:
    project = read_project(TESTS / "example")
    page, html = project.catalogue.pages["index.md"], project.articles["index.md"]
    spoiled = html.replace('<table class="stack"', '<table onclick="a" class="stack"')
    assert {one.line for one in judge(spoiled, page)} == {page.outline.blocks[1].line}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("controls", "controls autoplay"),
        ("controls", "controls loop muted"),
        ('src="../opening.mp4"', 'src="https://other.example/opening.mp4"'),
        ('src="../opening.mp4"', 'src="../other.mp4"'),
        ('src="../opening.mp4" ', ""),
        ('poster="..', 'poster="//other.example'),
        ('src="../opening.vtt"', 'src="//other.example/opening.vtt"'),
        ('src="../opening.vtt"', 'src="../other.vtt"'),
        ("<track", '<source src="https://other.example/opening.mp4"><track'),
    ],
)
def test_a_film_is_the_page_s_own_as_our_template_makes_it(old: str, new: str) -> None:
    project = read_project(TESTS / "example")
    page, html = project.catalogue.pages["opening.md"], project.articles["opening.md"]
    assert old in html
    assert not judge(html, page)
    assert judge(html.replace(old, new, 1), page)


def test_the_example_has_no_article_that_is_refused(project: Path) -> None:
    assert not check(read_project(project))
