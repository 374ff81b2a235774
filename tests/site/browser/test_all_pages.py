"""What is asked of every page of the site, which is opened once for all of it."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from walk import LETTERS, SCHEMES, SCREENS, WIDTHS, Answers, walk

LEAST = 7
"""WCAG's AAA contrast for text of any size."""


@pytest.fixture(scope="module")
def answers(browser: Browser, served: str, addresses: list[str], tools: Path) -> Answers:
    return walk(browser, served, addresses, tools)


def test_axe_finds_nothing_wrong_on_any_page(answers: Answers, addresses: list[str]) -> None:
    assert len(answers.audits) == len(addresses) * len(WIDTHS) * len(SCHEMES) > 200
    assert not [(found.page, found.violations) for found in answers.audits if found.violations]


def test_contrast_that_axe_cannot_tell_is_seven_to_one_at_least(answers: Answers) -> None:
    measured = [(found.page, *one) for found in answers.audits for one in found.contrasts]
    assert not [one for one in measured if one[-1] < LEAST]


def test_axe_leaves_nothing_else_undecided(answers: Answers) -> None:
    assert not {(rule, found.page) for found in answers.audits for rule, _ in found.undecided}


def test_no_page_scrolls_sideways_or_cuts_words_at_400_per_cent(
    answers: Answers, addresses: list[str]
) -> None:
    assert [*answers.cut] == addresses
    assert not {address: what for address, what in answers.cut.items() if what}


def test_no_word_of_a_title_is_broken(answers: Answers, addresses: list[str]) -> None:
    assert len(answers.broken) == len(addresses) * len(SCREENS) * len(LETTERS)
    assert not {place: words for place, words in answers.broken.items() if words}


def test_nothing_comes_to_lie_over_the_contents(answers: Answers, addresses: list[str]) -> None:
    assert [*answers.covered] == addresses
    assert not {address: what for address, what in answers.covered.items() if what}


def test_no_page_asks_another_host_or_keeps_anything(
    answers: Answers, served: str, addresses: list[str]
) -> None:
    assert [*answers.stored] == addresses
    assert not {address: kept for address, kept in answers.stored.items() if any(kept)}
    assert len(answers.asked) > len(addresses)
    assert not [url for url in answers.asked if not url.startswith((served, "data:"))]
    assert answers.cookies == []
