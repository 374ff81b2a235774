"""A figure of the data typed by hand is a warning, and no other number is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bad_input import PAGE
from coproduction.load import load
from coproduction.rules import found_by, typed_figures

Warned = Callable[[str], list[int]]


@pytest.fixture
def warned(project: Path) -> Warned:
    """The lines of a page's body, counted from 1, that are warned of."""

    def read(body: str, fields: str = PAGE) -> list[int]:
        (project / "docs/new.md").write_text(fields + body, encoding="utf-8")
        found = [one for one in found_by(typed_figures, load(project)) if one.file == "docs/new.md"]
        assert {one.severity for one in found} <= {"warning"}
        return [one.line - fields.count("\n") for one in found]

    return read


FROM = "\n\nFrom: {{ source.minutes Item 7 }}."


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("# A\n\nThere were 18 people.", 3),
        ("# A\n\nThere were\n18.", 4),
        ("# The 18 who came", 1),
        ("# A\n\n- tea\n- 18 people", 4),
        ("# A\n\n| a | b |\n|---|---|\n| tea | 18 |", 5),
        ("# A\n\n18 came, {{ figure.morning }} of them early.", 3),
    ],
)
def test_a_figure_of_a_cited_place_is_warned_of(warned: Warned, body: str, line: int) -> None:
    assert warned(body + FROM) == [line]


@pytest.mark.parametrize(
    "words",
    [
        "There were 6 people.",  # below ten
        "There were 180, 1,800, 18.5, 18% or £18m.",
        "We met on 18 May 2020, and in 1918.",
        "18. That is the number in a list.",
        "We begin at 10:18, and end at 11.18 pm.",
        "It is item 18, in rows 1, 12 and 18 of the list.",
        "See [the page](18.md), [18-24](https://example.org/18) or `18`.",
        "{{ figure.meeting }} came.",
        "> There were 18.\n> — {{ source.poster }}",
        "```\n18\n```",
    ],
)
def test_other_numbers_are_not(warned: Warned, words: str) -> None:
    assert warned(f"# A\n\n{words}{FROM}") == []


def test_a_figure_of_another_place_is_not(warned: Warned) -> None:
    assert warned("# A\n\nThere were 18.\n\nFrom: {{ source.minutes Item 1 }}.") == []
    assert warned("# A\n\nThere were 18." + FROM + "\n\n## B\n\nThere are 18.") == [3]


def test_without_places_the_page_s_only_source_counts(warned: Warned) -> None:
    one = PAGE.replace("---\n", "---\nsources: [minutes]\n", 1)
    two = PAGE.replace("---\n", "---\nsources: [minutes, poster]\n", 1)
    assert warned("# A\n\nThere were 18.", one) == [3]
    assert warned("# A\n\nThere were 18.", two) == []


def test_a_page_without_headings_is_no_problem(warned: Warned) -> None:
    assert warned("There were 18." + FROM) == []
