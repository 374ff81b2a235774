"""The words by which a search is spelt again."""

from coproduction.spelling import vocabulary


def test_words_on_more_pages_come_first_and_others_by_the_alphabet() -> None:
    assert vocabulary(["care Care care paid", "Care expenses"]) == ["care", "expenses", "paid"]


def test_a_word_with_a_hyphen_counts_whole_and_in_parts() -> None:
    assert vocabulary(["co-production"]) == ["co-production", "production"]


def test_short_words_and_numbers_are_left_out() -> None:
    assert vocabulary(["the 2014 GP saw us meet"]) == ["meet"]
