"""Inputs for fuzzing: pieces that mean something to a parser, in any order and any number."""

import os
from collections.abc import Callable
from functools import cache, wraps

from hypothesis import strategies as st

from coproduction.page import read_body
from cost import Usual

MOST = 20
"""How many times as much as an ordinary page one input may cost: a second, on a quick machine."""

MARKDOWN = [
    "# ",
    "## ",
    "\n",
    "\n\n",
    "- ",
    "1. ",
    "4. ",
    "    ",
    "\t",
    "> ",
    "|",
    "---",
    "|---|\n",
    "`",
    "```",
    "```data\n",
    "show: figures\n",
    "~~~",
    "*",
    "**",
    "_",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "{: ",
    " }",
    "{: #a }",
    "{: .b onclick=c }",
    "{{",
    "}}",
    "{{ figure.readers }}",
    "{{ picture.book }}",
    "[^1]",
    ":",
    "\\",
    "&amp;",
    "&#x202E;",
    "&#0;",
    "&shy;",
    "<",
    ">",
    "<b>",
    "</b>",
    "<table>",
    "<td>",
    "</table>",
    "<svg>",
    "<script>",
    "<!--",
    "-->",
    "<![CDATA[",
    "javascript:",
    "https://",
    "//",
    "@",
    "020 7946 0000",
    "12,345",
    "co-production",
    "É",
    "ﬁ",
    "́",
    "中",
    "🙂",
    "\u200d",
]
YAML = [
    "- ",
    "a: ",
    "id: x\n",
    "\n",
    "  ",
    "\t",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "#",
    "'",
    '"',
    "|",
    ">",
    "&a ",
    "*a",
    "!!python/name:os.system ",
    "!ENV ",
    "---\n",
    "...\n",
    "yes",
    "0300",
    "9:30",
    "2014-02-30",
    "~",
    "<<: ",
    '"\\u202e"',
    '"\\x00"',
    "%",
    "@",
    "`",
    "? ",
    "é",
    "\u2028",
]
CAPTIONS = [
    "WEBVTT\n\n",
    "WEBVTT",
    "\n",
    "\n\n",
    "00:00.000 --> 00:01.000\n",
    "00:01.500",
    " --> ",
    "99:99.999",
    "NOTE",
    "STYLE\n",
    "<v Ann>",
    "</v>",
    "<v.",
    "<c>",
    "&lt;",
    "&#x202E;",
    "a",
    "-->",
    ":",
    ".",
    "\ufeff",
]


def made_of(pieces: list[str]) -> st.SearchStrategy[str]:
    """Texts of such pieces, some of them many times over, and of whatever else there is."""
    one = st.sampled_from(pieces) | st.text(max_size=6)
    many = st.tuples(st.sampled_from(pieces), st.integers(2, 3000)).map(lambda it: it[0] * it[1])
    return st.lists(one | one | one | many, max_size=40).map("".join)


@cache
def ordinary() -> Usual:
    """The reading of a long page of usual words."""
    body = "# Words\n\n" + "Words and **words**, with [more](words.md) of them.\n\n" * 1_000
    return Usual(lambda: read_body(body, "a.md", 5))


def quick(test: Callable[..., None]) -> Callable[..., None]:
    """A test that fails where `make fuzz` finds an input that takes far longer than a page."""

    @wraps(test)
    def timed(*given: object, **named: object) -> None:
        if "FUZZ" in os.environ:
            ordinary().within(MOST, lambda: test(*given, **named))
        else:
            test(*given, **named)

    return timed
