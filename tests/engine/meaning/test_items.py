"""What is found in a sentence that may not get lost."""

import pytest

from coproduction.meaning import Item, added, items, left_out

SENTENCES = {
    "Sixty met twice in May 2014.": "day 2014, day May, number 2 times, number 60",
    "It costs £1,250 or 30 per cent.": "money £1250, number 30%",
    "He cannot go unless it's 2 days.": "doer he, duty can, not not, not unless, number 2",
    "Staff have to ask carers.": "doer staff, duty must",
    "Carers and staff decide by 3rd May.": "day 3 May, doer staff",
    "It may rain in May.": "day May, duty may",
    "The Ministry paid, but not only Ann Lee.": "name Ann Lee",
    "It is not only money.": "",
    "You do not have to pay.": "doer you, duty need not",
    "You need not pay a third.": "doer you, duty need not, number third",
    "The third thing is new.": "",
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_says(sentence: str) -> None:
    found = sorted(f"{one.kind} {one.value}" for one in items(sentence))
    assert ", ".join(found) == SENTENCES[sentence]


def test_a_name_that_is_known_counts_where_a_sentence_begins() -> None:
    assert items("Readers pay.", ("Readers",))[Item("name", "Readers")] == 1


def test_a_short_version_may_say_less_of_a_name_and_of_a_date() -> None:
    passage = items("In Kent, North Kent Council met on 3 May 2027.")
    assert added(items("It met in May 2027, in Kent."), passage) == []


def test_each_not_has_to_be_kept_and_a_number_once() -> None:
    passage = items("You do not pay 3 pounds. It is not 4 or 4.") + items("4 do not come.")
    lost = left_out(passage, items("You do not pay. There are 4."))
    assert [one.key for one in lost] == ["£3", "not (2)"]
