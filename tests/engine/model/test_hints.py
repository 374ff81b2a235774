"""Dates, amounts and ids that cannot be read: the hint says how this one is written."""

import pytest
from pydantic_core import PydanticCustomError

from coproduction.model.quantity import parse_quantity
from coproduction.model.when import parse_when

DATES = {
    "Summer 2020": "Write summer 2020, in small letters",
    "Fall of 2020": "Write autumn 2020, in small letters",
    "2020 Spring": "Write spring 2020, in small letters",
    "Ongoing": "Write ongoing, in small letters.",
    "Sept 2020": "If September 2020 is meant, write 2020-09.",
    "2020–03–31": "If 31 March 2020 is meant, write 2020-03-31.",
    "2020-03-31 (Tuesday)": "If 31 March 2020 is meant, write 2020-03-31.",
    "March to June 2020": "If March 2020 to June 2020 is meant, write 2020-03/2020-06.",
    "Q2 2020": "If April 2020 to June 2020 is meant, write 2020-04/2020-06.",
    "2020/21": "If 2020 to 2021 is meant, write 2020/2021.",
    "31/02/2020": "There is no such day in the calendar.",
    "soon": "Write a day (2014-03-31)",
}
AMOUNTS = {
    "1 000": "Write 1,000: commas part the thousands.",
    "over 10\N{THIN SPACE}000": "Write over 10,000: commas part the thousands.",
    "£1 000 000": "Write £1,000,000: commas part the thousands.",
    "1.000,50": "If 1,000.50 is meant, write that.",
    "1,5": "If 1.5 is meant, write that.",
    "five": "If 5 is meant, write that.",
    "GBP 500": "If £500 is meant, write that.",
    "1:4": "If 1 in 4 is meant, write that.",
    "50ish": "If about 50 is meant, write that.",
    "50 people": "Write 50 here, and “people” in the field “unit”.",
    "\N{FULLWIDTH DIGIT FIVE}": "If 5 is meant, write that.",
    "quite a few": "Write digits (37)",
}


@pytest.mark.parametrize("written", DATES)
def test_a_date_that_cannot_be_read_is_told_with_its_right_form(written: str) -> None:
    with pytest.raises(PydanticCustomError) as told:
        parse_when(written)
    assert told.value.context
    assert told.value.context["mend"].startswith(DATES[written])


@pytest.mark.parametrize("written", AMOUNTS)
def test_an_amount_that_cannot_be_read_is_told_with_its_right_form(written: str) -> None:
    with pytest.raises(PydanticCustomError) as told:
        parse_quantity(written)
    assert told.value.context
    assert told.value.context["mend"].startswith(AMOUNTS[written])
