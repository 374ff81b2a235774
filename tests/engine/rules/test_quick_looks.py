"""A quick look at words passes over nothing that a slow one finds."""

import random
import re
import sys
from collections import Counter

from coproduction.python_markdown.nested import may_differ
from coproduction.rules.hand_written import may_hold_marks
from coproduction.rules.nesting import in_small_letters
from coproduction.rules.plain_fields import may_be_wrong

DIFFERS = re.compile(
    r"^ *(?:[-+*>|]|\d+[.)] |[`~]{3})|^ {1,3}#|^#{1,6}[^\s#]|^ {0,3}: |\\$", re.MULTILINE
)
"""What Python-Markdown and CommonMark may read differently."""
MARKS = re.compile(r"class|data-(?:part|value)|\{[^\n]*\.", re.IGNORECASE)
"""What brings a class or the mark of a node about."""
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


def test_words_that_may_hold_marks_are_known_in_letters_of_any_form() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    for name in ("class", "data-part", "data-value"):
        for at, letter in enumerate(name):
            alike = re.findall(letter, every, re.IGNORECASE)
            forms = [f"{name[:at]}{one}{name[at + 1 :]}" for one in alike]
            assert len(forms) > (letter != "-")
            assert all(map(MARKS.match, forms))
            assert all(map(may_hold_marks, forms))


def test_words_that_may_hold_marks_are_known() -> None:
    every = ["{: .a", "{ x\n.", "{.", "CLASS", "cl{{ a }}ass", "data-{{ b }}part", "{{ a.b }}", "C"]
    found = [bool(MARKS.search(re.sub(r"\{\{.*?\}\}", "", one))) for one in every]
    assert 0 < sum(found) < len(every)
    assert found == [may_hold_marks(one) for one in every]


def test_names_are_counted_in_small_letters() -> None:
    names = ["P", "p", "foreignObject", "b", "FOREIGNOBJECT"]
    assert in_small_letters(names) == Counter(name.lower() for name in names)
