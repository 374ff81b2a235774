"""A quick look at words passes over nothing that a slow one finds."""

import random
import re
from collections import Counter

from coproduction.nested import may_differ
from coproduction.rules.nesting import in_small_letters
from coproduction.rules.plain_fields import may_be_wrong

DIFFERS = re.compile(
    r"^ *(?:[-+*>|]|\d+[.)] |[`~]{3})|^ {1,3}#|^#{1,6}[^\s#]|^ {0,3}: |\\$", re.MULTILINE
)
"""What Python-Markdown and CommonMark may read differently."""
WRONG = re.compile(r"[*_`\[~<{&•#]|TODO|FIXME|[Ll]orem|^-|^[-–—?.…]+$|^(?i:tb[ac]|n/a|xxx+)$")
"""What no plain words are."""
SIGNS = (
    *("aT0 \n.#-+*>|:`~\\?–…\r\u2028"),
    "12. ",
    "3) ",
    "    ",
    "```",
    "# ",
    "tbc",
    "N/A",
    "xxx",
)


def texts() -> list[str]:
    """Signs of both in any order."""
    chance = random.Random(3)
    return ["".join(chance.choices(SIGNS, k=chance.randrange(6))) for _ in range(20_000)]


def test_a_text_that_may_differ_is_known_at_any_line() -> None:
    every = texts()
    found = [may_differ(one) for one in every]
    assert 1_000 < sum(found) < 19_000
    assert found == [bool(DIFFERS.search(one)) for one in every]


def test_words_that_may_be_wrong_are_known() -> None:
    every = texts()
    found = [may_be_wrong(one) for one in every]
    assert 1_000 < sum(found) < 19_000
    assert found == [bool(WRONG.search(one)) for one in every]


def test_names_are_counted_in_small_letters() -> None:
    names = ["P", "p", "foreignObject", "b", "FOREIGNOBJECT"]
    assert in_small_letters(names) == Counter(name.lower() for name in names)
