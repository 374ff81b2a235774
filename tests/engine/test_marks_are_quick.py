"""Marks are looked for in a time that grows as the words do, whatever signs they repeat.

A mark that tries a run of signs from each of its places takes minutes for the longest line.
"""

from contextlib import suppress
from functools import partial

import pytest

from coproduction.one_page import TooLong, time_limit
from coproduction.page.line_mark_kinds import IN_LINES, RUN_TOGETHER
from coproduction.page.mark import Mark
from coproduction.page.word_mark_kinds import IN_WORDS
from cost import GROWTH, LONGER, is_dear

BEGUN = ("", "F", "\ufffc", "**", "_", "$")
AGAIN = (
    *" \t*_[](){}|:$`~^%=-<&\\•.…“'+\xa0\ufffcaA0",
    *("a ", " \t", "* ", "*a ", "** ", "_ ", "_a ", "__ a", "[a", "](", "{a", "{: ", "| ", "a|"),
    *(":: ", "$a", "[^", "%a", "= a ", "1) ", "1.1 ", "\ufffc)", "(\ufffc)", 'a="', "[a|", "www."),
    *("«_", "[url=", "[url]", "link:[", "&a", " .", "… ", "a-\n", "\ta", ".. [", "A: ", "**A:** "),
    "--",
)
ENDED = ("", "x")
SHORT = 250
"""Signs of the shorter run: growth shows here as it does in the longest line, and far sooner."""
HANGS = 1
"""Seconds of a processor in which all that begin and end so are over, a hundred times."""
TRIES = 3
"""How often it has to hang: what a machine does beside it for a second hits not all."""
MARKS = (*IN_LINES, *RUN_TOGETHER, *IN_WORDS)

SLOW = (
    r"(?<=[^\s\ufffc])(?<!^[•·▪▫◦●○∙‣⁃➢✓–]) *(?:\t|  {2,})[ \t]*(?=[^\s\ufffc])",
    r"(?<![\w\\$])\$(?=[^\s$\d])(?:[A-Za-z]|[^$\n]*[\\^_={}][^$\n]*)\$(?!\w)",
    r"(?<![\w*])\*\*[ \t]+(?=[^*\n]*[A-Za-z]{2})[^*\n]*?[ \t]\*\*(?![\w*])"
    r"|(?<![\w_])__[ \t]+(?=[^_\n]*[A-Za-z])[^_\n]*?[ \t]__(?![\w_])",
    r"(?<![\w*])(?<!\d )\*[ \t]+(?=[A-Za-z]{2})[^*\n]*?(?<!\d)[ \t]\*(?![\w*]| \d)"
    r"|(?<![\w_])_[ \t]+(?=[^_\n]*[A-Za-z])[^_\n]*?[ \t]_(?![\w_])",
)
"""How four marks looked that took minutes for the longest line."""


def is_slow(mark: Mark, begun: str, again: str, ended: str) -> bool:
    """Whether its cost grows faster than such a run does."""
    short = begun + again * (SHORT // len(again)) + ended
    long = begun + again * (SHORT // len(again) * LONGER) + ended
    return is_dear(partial(mark.find, long), partial(mark.find, short), GROWTH)


def is_slow_for(mark: Mark, again: str) -> bool:
    """Whether it is slow, or never ready, where that is repeated."""
    for _ in range(TRIES):
        with suppress(TooLong), time_limit(HANGS):
            return any(is_slow(mark, begun, again, ended) for begun in BEGUN for ended in ENDED)
    return True


@pytest.mark.slow
@pytest.mark.parametrize("mark", MARKS, ids=range(len(MARKS)))
def test_a_mark_costs_as_much_more_as_a_line_is_longer(mark: Mark) -> None:
    assert [again for again in AGAIN if is_slow_for(mark, again)] == []


@pytest.mark.slow
@pytest.mark.parametrize("looks", SLOW, ids=range(len(SLOW)))
def test_one_that_costs_more_is_found(looks: str) -> None:
    assert any(is_slow_for(Mark(looks, "", ""), again) for again in AGAIN)
