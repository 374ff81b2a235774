"""Inputs for fuzzing: pieces that mean something to a parser, in any order and any number."""

import os
import time
from collections.abc import Callable
from functools import wraps

from hypothesis import strategies as st

SECONDS = 1.0
"""Of a processor, for one input; of a clock it would be as many as others leave."""

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


def quick(test: Callable[..., None]) -> Callable[..., None]:
    """A test that fails where `make fuzz` finds an input that takes longer than a second."""

    @wraps(test)
    def timed(*given: object, **named: object) -> None:
        begun = time.process_time()
        test(*given, **named)
        took = time.process_time() - begun
        assert took < SECONDS or "FUZZ" not in os.environ, f"{took:.1f} seconds"

    return timed
