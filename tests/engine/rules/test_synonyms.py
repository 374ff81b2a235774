"""Synonyms: words that pages should have and lack, and the other way round."""

from pathlib import Path

import pytest

from coproduction.problem import Problem
from coproduction.project import read_project


def problems(project: Path, synonyms: str) -> list[Problem]:
    (project / "data/synonyms.yml").write_text(synonyms, encoding="utf-8")
    return [one for one in read_project(project).problems if one.file == "data/synonyms.yml"]


def test_words_that_pages_have_and_readers_ask_for_otherwise_are_right(project: Path) -> None:
    assert not problems(project, "- id: print\n  words: [large print]\n  asked: [huge letters]\n")


@pytest.mark.parametrize(
    ("synonyms", "line", "what", "mend"),
    [
        (
            "- id: print\n  words: [large print, giant letters]\n",
            2,
            "No page has “giant letters”, so who asks for the others finds nothing by it.",
            "Move it to “asked”, or delete it.",
        ),
        (
            "- id: print\n  words: large print\n  asked:\n    - big\n    - book\n",
            5,
            "“book” stands at ",
            "Move it to “words” if it means the same there, to “both” if it may mean either.",
        ),
        (
            "- id: a\n  words: large print\n- id: b\n  words: room\n  asked: [Large-Print]\n",
            5,
            "“Large-Print” stands under “a”, too.",
            "Join the two if all their words mean the same; delete one of it if not.",
        ),
    ],
    ids=["for nothing", "with another meaning", "twice"],
)
def test_a_wrong_synonym_is_told_with_its_line_and_how_to_mend_it(
    project: Path, synonyms: str, line: int, what: str, mend: str
) -> None:
    found = problems(project, synonyms)
    assert [(one.line, one.mend) for one in found if one.what.startswith(what)] == [(line, mend)]


def test_a_word_with_two_meanings_is_right_where_that_is_said(project: Path) -> None:
    assert not problems(project, "- id: print\n  words: large print\n  both: [book]\n")
