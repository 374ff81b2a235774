"""A passage that changes: exactly the ideas that carry it are named, until that is accepted."""

from pathlib import Path

import pytest
from stepping import CARRIES, accept, carried, change, page, warnings


@pytest.fixture
def compared(project: Path) -> Path:
    return carried(project)


def test_versions_in_step_are_passed_over_in_silence(compared: Path) -> None:
    assert warnings(compared) == []


def test_a_changed_number_names_the_ideas_the_words_and_the_command(compared: Path) -> None:
    change(compared, "guide.md", "within 21 days", "within 60 days")
    (warning,) = warnings(compared)
    assert warning.startswith("docs/easy.md:23: The passage “Choosing a book” (docs/guide.md, ")
    assert "It was: “The clerk pays within 21 days.” It is now (line 19): “The" in warning
    assert "Its meaning changed: the number 21 became 60." in warning
    assert "It is carried by ideas 1 to 2 (lines 23 to 27)." in warning
    assert "Idea 2 (line 27) still says the number 21." in warning
    assert warning.endswith("run: coproduction accept easy.md guide.md#choosing-a-book")


def test_other_pages_that_still_say_it_are_named(compared: Path) -> None:
    page(compared, "index.md", "\n# More\n\nThe clerk pays everybody within 21 days.\n")
    page(compared, "sources.md", "\n# Other\n\nThere were 21 books on the shelf.\n")
    change(compared, "guide.md", "within 21 days", "within 60 days")
    (warning,) = warnings(compared)
    assert "The same may be said elsewhere: docs/index.md, line " in warning
    assert "docs/sources.md" not in warning


def test_a_change_is_accepted_after_both_were_read(compared: Path) -> None:
    change(compared, "guide.md", "within 21 days", "within 60 days")
    change(compared, "easy.md", "in 21 days", "in 60 days")
    said = accept(compared, "easy.md", "guide.md#choosing-a-book")
    assert "docs/easy.md: compared with docs/guide.md#choosing-a-book" in said
    assert warnings(compared) == []


def test_a_longer_page_is_accepted_for_all_its_versions(compared: Path) -> None:
    change(compared, "guide.md", "within 21 days", "within a month of 21 days")
    accept(compared, "docs/guide.md")
    assert warnings(compared) == []


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("keeps the list", "keeps no list"),
        ("choose a book. The", "choose a\nbook. The"),
        ("choose a book", "choose a [book](index.md)"),
        ("choose a book", "**choose** a book"),
        ("The clerk pays within 21 days.\n\nWe read it together.", ""),
        ("the list.\n", "the list. He buys 3 chairs.\n"),
        ("We read in large print.", "We read."),
        ("Item 1", "Item 2"),
    ],
)
def test_what_no_idea_carries_and_what_changes_no_words_is_silent(
    compared: Path, was: str, now: str
) -> None:
    if not now:  # a paragraph that moves to the top of its passage
        now = "The clerk pays within 21 days."
        change(
            compared,
            "guide.md",
            "## Choosing a book\n",
            "## Choosing a book\n\nWe read it together.\n",
        )
    change(compared, "guide.md", was, now)
    assert warnings(compared) == []


def test_a_paragraph_that_moves_to_another_passage_that_is_carried_is_silent(
    compared: Path,
) -> None:
    change(compared, "guide.md", "We read it together.\n\n", "")
    change(compared, "guide.md", "Ask by 3 May 2027.", "Ask by 3 May 2027.\n\nWe read it together.")
    assert warnings(compared) == []


def test_a_figure_of_the_data_that_changes_is_a_change_of_the_passage(compared: Path) -> None:
    change(compared, "guide.md", "We read it together.", "We are {{ figure.morning }} readers.")
    accept(compared, "easy.md")
    figures = compared / "data/figures.yml"
    figures.write_text(figures.read_text().replace("value: 12", "value: 13"))
    (warning,) = warnings(compared)
    assert "“We are 12 readers.” It is now (line 21): “We are 13 readers.”" in warning


def test_one_idea_can_carry_what_the_others_of_its_part_do_not(compared: Path) -> None:
    page(compared, "guide.md", "\n# How we read\n\n## A\n\nWe read.\n\n## B\n\nWe eat.\n")
    fields = "carries:\n  your-book: a\n  your-book/map: b\n"
    path = compared / "docs/easy.md"
    path.write_text(path.read_text().replace(CARRIES, fields))
    accept(compared, "easy.md")
    change(compared, "guide.md", "We eat.", "We drink.")
    (warning,) = warnings(compared)
    assert "It is carried by idea 2 (line 23)." in warning


def test_a_passage_that_was_never_compared_is_told_once_for_the_page(compared: Path) -> None:
    (compared / "data/comparisons.yml").unlink()
    never = [one for one in warnings(compared) if "never compared" in one]
    assert len(never) == 1
    assert "2 passages were never compared with this page: guide.md#choosing-a-book" in never[0]


def test_a_heading_that_is_not_there_is_named_with_the_nearest(compared: Path) -> None:
    change(compared, "guide.md", "## Choosing a book", "## Choosing your book")
    assert any(
        "no passage “choosing-a-book”. Did you mean “choosing-your-book”?" in one
        for one in warnings(compared)
    )


def test_what_an_idea_adds_is_told_with_its_line_until_it_is_accepted(compared: Path) -> None:
    change(compared, "easy.md", "You may choose a book.", "You must choose 2 books.")
    told = warnings(compared)
    assert "Ideas 1 to 2 (lines 23 to 27) say more than what is carried" in told[0]
    assert "“must” (line 24) and the number 2 (line 24)." in told[0]
    accept(compared, "easy.md")
    assert warnings(compared) == []


def test_what_the_ideas_leave_out_is_told_once_with_the_line_of_the_passage(
    compared: Path,
) -> None:
    change(compared, "easy.md", "You must not pay.\n", "You get it.\n")
    (told,) = warnings(compared)
    assert "“Being paid” (docs/guide.md, line 25) says more than the ideas that carry it" in told
    assert "“not” (line 27)" in told
    accept(compared, "easy.md", "guide.md#being-paid")
    assert warnings(compared) == []


def test_words_that_are_locked_may_not_get_lost_nor_go_from_the_passage(compared: Path) -> None:
    path = compared / "docs/guide.md"
    lock = 'locked:\n  choosing-a-book: "Everyone may choose a book."\n'
    path.write_text(path.read_text().replace("sources:", f"{lock}sources:", 1))
    change(compared, "easy.md", "You may choose a book.", "Take a book.")
    assert "“may” (line 21)" in warnings(compared)[0]
    change(compared, "guide.md", "choose a book. The", "take a book. The")
    assert any("no longer says “Everyone may choose a book.”" in one for one in warnings(compared))
