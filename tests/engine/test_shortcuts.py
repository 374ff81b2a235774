"""Shortcuts lead to the HTML that Python-Markdown makes by itself."""

import markdown
import pytest

from coproduction.shortcuts import SHORTCUTS

EXTENSIONS = ["attr_list", "tables", "toc", "fenced_code", "smarty", "def_list"]

WORDS = [
    "Nothing at all to see.",
    "One `code` and ``a ` in it`` and \\`none\\` and \\\\`some`.",
    'A [link](a.md), [one *with* `code`](b.md "title"), [ref][r], [r], [r][] and [none].',
    "![alt](a.png) and [![alt *x*](a.png)](b.md) and ![ref][r], ![r] and !\\[no].",
    "<https://example.org/> and <a@example.org> and <b>bold</b> &amp; &copy; &#169; & < >.",
    "**strong *both* __more__** _under_score_ ***all*** * alone * and 2 * 3 * 4.",
    "One line  \nthe next  \nand *the* last \\\nof them.",
    "[large print](#word){: .word } and **x**{: #id } “quotes” 'and' -- dashes...",
    "*[a](b.md)* [*a*](b.md) **[a `b` \\* c](d.md)** <em>*a*</em> `*a*` [`[`](x)",
    "| a | b |\n|---|---|\n| `|` | [x](y) |\n| *a* | \\| |",
    "# A *heading* with `code` [link](a.md) & more\n\n- **Item:** *a*\n- [b](c.md)\n    - `d`",
    "> — [a](b.md), *paragraph* 4\n\n1. one  \n   two\n2. &lt;three&gt;",
    'A term\n:   what *it* is\n\n[TOC]\n\n[r]: https://example.org/ "A title"',
    "*[[a](b)*](c) **a*b** ![[a]](b) [a](<b c>) [a](b(c)d) []() [ ] ** __ `` \x02 \x03",
]


HTML = [
    'A\n\n<div class="a">\n<p>One *two*</p>\n<img src="a.png" alt="x">\n</div>\n\nB *c*',
    'A\n\n<section>\n<h2 id="a">A & b &amp; c</h2>\n<section>a<hr></section>\n</section>',
    "- a\n- b\n\n<div>a</div>\n\n- c\n\n<ul><li>a</li></ul>\n\n    code",
    "A\n\n<div>a</div> b *c*\n\n<div>a</div>\n<div>b</div>\n\nC",
    "A\n\n<div>a\n\nb</div>\n\n<div><div>a</div>\n\n*b*\n\n</div>\n\nC",
    "A\n\n<div>a</section></div>\n\n<div><p><div></p></div>*a*</div>\n\n<p>a\n\nB",
    'A\n\n<div><!-- </div> --></div>\n\n<div title="</div>">a</div>\n\n<div>a < b</div>\n\nB',
    "A\n\n<span>a</span>\n\n<b>a</b> *b*\n\n<DIV>a</DIV>\n\n<div/>\n\n<br>\n\n<hr>\n\nB",
    "```html\n<div>\n\n<div>a</div>\n\n</div>\n```\n\n    a\n\n    <div>a</div>\n\n> a\n\n<p>b</p>",
    "A\n\n<script>\n<div>a</div>\n</script>\n\n<div><style>a</style></div>\n\n<p>*a*</p>\n\n\n\nB",
]


@pytest.mark.parametrize("words", [*WORDS, *HTML, "\n\n".join(WORDS), "\n\n".join(HTML)])
def test_it_is_what_python_markdown_makes_by_itself(words: str) -> None:
    ours = markdown.Markdown(extensions=[*EXTENSIONS, SHORTCUTS])
    assert ours.convert(words) == markdown.markdown(words, extensions=EXTENSIONS)


def test_fewer_patterns_are_tried() -> None:
    # Its own name for trying one may change with any version: then this says so.
    ours, tried = markdown.Markdown(extensions=[SHORTCUTS]), []
    for pattern in ours.inlinePatterns:
        expression = pattern.compiled_re

        class Spy:
            def finditer(self, *found: object, expression: object = expression) -> object:
                tried.append(expression)
                return expression.finditer(*found)  # type: ignore[attr-defined]

        pattern.compiled_re = Spy()
    assert ours.convert("Nothing at all to see.") == "<p>Nothing at all to see.</p>"
    assert len(tried) == 1
