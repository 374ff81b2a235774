"""Marks are looked for in a time that grows as the words do, whatever signs they repeat.

A mark that tries a run of signs from each of its places takes minutes for the longest line.
"""

from itertools import product

import pytest

from coproduction.one_page import time_limit
from coproduction.page.line_mark_kinds import IN_LINES, RUN_TOGETHER
from coproduction.page.mark import Mark
from coproduction.page.word_mark_kinds import IN_WORDS
from coproduction.source.text import LONGEST_LINE

BEGUN = ("", "F", "\ufffc", "**", "_", "$")
AGAIN = (
    *" \t*_[](){}|:$`~^%=-<&\\•.…“'+\xa0\ufffcaA0",
    *("a ", " \t", "* ", "*a ", "** ", "_ ", "_a ", "__ a", "[a", "](", "{a", "{: ", "| ", "a|"),
    *(":: ", "$a", "[^", "%a", "= a ", "1) ", "1.1 ", "\ufffc)", "(\ufffc)", 'a="', "[a|", "www."),
    *(
        "«_",
        "[url=",
        "[url]",
        "link:[",
        "&a",
        " .",
        "… ",
        "a-\n",
        "\ta",
        ".. [",
        "A: ",
        "**A:** ",
        "--",
    ),
)
ENDED = ("", "x")
SECONDS = 0.5
"""For one run of signs, which takes a thousandth; where it grows as their square, two seconds."""
MARKS = (*IN_LINES, *RUN_TOGETHER, *IN_WORDS)


@pytest.mark.slow
@pytest.mark.parametrize("mark", MARKS, ids=range(len(MARKS)))
def test_a_mark_is_soon_looked_for_in_the_longest_line(mark: Mark) -> None:
    for begun, again, ended in product(BEGUN, AGAIN, ENDED):
        with time_limit(SECONDS):
            mark.find(begun + again * (LONGEST_LINE // len(again)) + ended)
