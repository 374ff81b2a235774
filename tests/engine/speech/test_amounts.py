"""Amounts are said as people say them."""

import pytest

from coproduction_speech.wording import spoken

SAID = {
    "< 5 people": "less than 5 people.",
    "> 60": "more than 60.",
    "60+ people": "60 or more people.",
    "~50": "about 50.",
    "≥ 3": "at least 3.",
    "½": "a half.",
    "1½": "1 and a half.",
    "¾ of them": "3 quarters of them.",
    "£500": "£500.",
    "£1.2m": "1.2 million pounds.",
    "£1–2m": "1 to 2 million pounds.",
    "£10–£20": "£10 to £20.",
    "12–15": "12 to 15.",
    "10–15%": "10 to 15%.",
    "−5": "minus 5.",
    "It fell by -£500.": "It fell by minus £500.",
    "1 in 4": "1 in 4.",
    "5 km": "5 kilometres.",
    "co-production, 2014-15": "co-production, 2014 to 15.",
}


@pytest.mark.parametrize("written", SAID)
def test_an_amount_is_said_in_words(written: str) -> None:
    assert spoken(written, {}) == SAID[written]
