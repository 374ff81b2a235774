"""What a mark `has` stands in all that looks so: else a page that holds the mark is passed over."""

import random
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_marks import TOLD
from test_marks_are_quick import AGAIN, BEGUN

from coproduction.page.line_mark_kinds import IN_LINES, RUN_TOGETHER
from coproduction.page.mark import Mark, signs_of
from coproduction.page.word_mark_kinds import IN_WORDS
from marks_copied import TOLD as COPIED
from marks_of_others import TOLD as OF_OTHERS
from project import ROOT

MARKS = (*IN_LINES, *RUN_TOGETHER, *IN_WORDS)
SIGNS = (*AGAIN, *BEGUN, "\n", "\n\n", ". ", "Ab", "link", "note", "https:", "TOC", "-", "#", '"')


def texts() -> list[str]:
    """Wrong pages, all pages of the site, and signs of marks in any order."""
    chance = random.Random(7)
    pages = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").rglob("*.md"))]
    mixed = ["".join(chance.choices(SIGNS, k=60)) for _ in range(500)]
    return [*TOLD, *COPIED, *OF_OTHERS, *pages, *mixed]


TEXTS = {text: signs_of(text) for text in texts()}


def passed_over(mark: Mark) -> list[str]:
    """Texts in which it is found only if its signs are not looked for first."""
    plain = Mark(mark.looks, mark.what, mark.mend, mark.where, mark.in_pairs)
    return [
        text
        for text, signs in TEXTS.items()
        if plain.find(text) and not (mark.may_stand(signs) and mark.find(text))
    ]


@pytest.mark.parametrize("mark", MARKS, ids=range(len(MARKS)))
def test_no_mark_is_passed_over(mark: Mark) -> None:
    assert passed_over(mark) == []


def test_one_that_names_other_signs_is_found() -> None:
    assert passed_over(Mark(r"\*\*", "", "", has="_"))
    assert passed_over(Mark(r"^ *[-+]", "", "", first="+"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "mark", [one for one in MARKS if one.has or one.first], ids=lambda one: one.what
)
def test_whatever_looks_so_has_one_of_its_signs(mark: Mark) -> None:
    @settings(
        max_examples=10,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=[*HealthCheck],
    )
    @given(st.from_regex(re.compile(mark.looks, re.MULTILINE)))
    def found(text: str) -> None:
        assert mark.may_stand(signs_of(text))
        assert not mark.has or any(one in text for one in mark.has)

    found()
