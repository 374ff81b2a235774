"""Trying fewer patterns gives the same words."""

import markdown
import pytest

from coproduction.patterns import PATTERNS

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


@pytest.mark.parametrize("words", [*WORDS, "\n\n".join(WORDS)])
def test_it_is_what_python_markdown_makes_by_itself(words: str) -> None:
    ours = markdown.Markdown(extensions=[*EXTENSIONS, PATTERNS])
    assert ours.convert(words) == markdown.markdown(words, extensions=EXTENSIONS)


def test_fewer_patterns_are_tried() -> None:
    # Its own name for trying one may change with any version: then this says so.
    ours, tried = markdown.Markdown(extensions=[PATTERNS]), []
    for pattern in ours.inlinePatterns:
        expression = pattern.compiled_re

        class Spy:
            def finditer(self, *found: object, expression: object = expression) -> object:
                tried.append(expression)
                return expression.finditer(*found)  # type: ignore[attr-defined]

        pattern.compiled_re = Spy()
    assert ours.convert("Nothing at all to see.") == "<p>Nothing at all to see.</p>"
    assert len(tried) == 1
