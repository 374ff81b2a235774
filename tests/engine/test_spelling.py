"""The words by which a search is spelt again."""

from coproduction.spelling import language, vocabulary, words_of


def test_words_on_more_pages_come_first_and_others_by_the_alphabet() -> None:
    texts = ["care Care care paid", "Care expenses"]
    assert vocabulary(map(words_of, texts)) == ["care", "expenses", "paid"]


def test_a_word_with_a_hyphen_counts_whole_and_in_parts() -> None:
    assert words_of("co-production") == {"co", "co-production", "production"}


def test_single_letters_and_numbers_are_left_out() -> None:
    assert words_of("a 2014 GP") == {"gp"}


def test_common_words_that_no_page_has_are_no_slips() -> None:
    found = language("en-GB", ["deal", "autistic"])
    assert {"deaf", "autism"} <= {*found}
    assert not {"deal", "autis", "benifits", "safegarding"} & {*found}


def test_a_language_without_a_list_has_no_such_words() -> None:
    assert language("cy", []) == []
