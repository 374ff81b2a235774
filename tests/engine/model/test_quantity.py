"""Amounts as sources put them."""

import re

import pytest
from pydantic import TypeAdapter
from pydantic_core import PydanticCustomError

from coproduction.model.quantity import Amount, parse_quantity

FORMS: dict[str, tuple[float | None, float | None, float | None, str]] = {
    "37": (37, 37, 37, "number"),
    "1,250": (1250, 1250, 1250, "number"),
    "1204.50": (1204.5, 1204.5, 1204.5, "number"),
    "007": (7, 7, 7, "number"),
    "75%": (75, 75, 75, "percent"),
    "5 per cent": (5, 5, 5, "percent"),
    "½": (0.5, 0.5, 0.5, "number"),
    "1½": (1.5, 1.5, 1.5, "number"),
    "-5": (-5, -5, -5, "number"),
    "−5": (-5, -5, -5, "number"),
    "minus 5": (-5, -5, -5, "number"),
    "£500": (500, 500, 500, "GBP"),
    "£1.2m": (1_200_000, 1_200_000, 1_200_000, "GBP"),
    "£3 million": (3_000_000, 3_000_000, 3_000_000, "GBP"),
    "£2K": (2000, 2000, 2000, "GBP"),
    "£1.2M": (1_200_000, 1_200_000, 1_200_000, "GBP"),
    "2 ½": (2.5, 2.5, 2.5, "number"),
    "approx 50": (None, None, None, "number"),
    "€1,200.50": (1200.5, 1200.5, 1200.5, "EUR"),
    "50p": (0.5, 0.5, 0.5, "GBP"),
    "1 in 4": (0.25, 0.25, 0.25, "share"),
    "three in ten": (0.3, 0.3, 0.3, "share"),
    "one third": (None, None, None, "share"),
    "three-quarters": (None, None, None, "share"),
    "over half": (None, 0.5, None, "share"),
    "nearly half": (None, None, 0.5, "share"),
    "over 60": (None, 60, None, "number"),
    "60+": (None, 60, None, "number"),
    "> 60": (None, 60, None, "number"),
    "5 or more": (None, 5, None, "number"),
    "at least £5": (None, 5, None, "GBP"),
    "over 50%": (None, 50, None, "percent"),
    "fewer than 5": (None, None, 5, "number"),
    "<5": (None, None, 5, "number"),
    "up to 3": (None, None, 3, "number"),
    "about 50": (None, None, None, "number"),
    "~50": (None, None, None, "number"),
    "2 to 3": (None, 2, 3, "number"),
    "3 - 4": (None, 3, 4, "number"),
    "12–15": (None, 12, 15, "number"),
    "between 12 and 15": (None, 12, 15, "number"),
    "10–15%": (None, 10, 15, "percent"),
    "£10–£20": (None, 10, 20, "GBP"),
    "£1–2m": (None, 1_000_000, 2_000_000, "GBP"),
    "-5 to 5": (None, -5, 5, "number"),
    "1/2": (0.5, 0.5, 0.5, "number"),
    "2 3/4": (2.75, 2.75, 2.75, "number"),
    ".5": (0.5, 0.5, 0.5, "number"),
    "5€": (5, 5, 5, "EUR"),
    "1.2m €": (1_200_000, 1_200_000, 1_200_000, "EUR"),
    "£ 500": (500, 500, 500, "GBP"),
    "10—20": (None, 10, 20, "number"),
    "10–20€": (None, 10, 20, "EUR"),
    "a dozen": (None, None, None, "number"),
    "half a dozen": (None, None, None, "number"),
    "over two dozen": (None, 24, None, "number"),
    "nearly a hundred": (None, None, 100, "number"),
}


@pytest.mark.parametrize("written", FORMS)
def test_an_amount_keeps_its_words_and_has_the_numbers_that_they_give(written: str) -> None:
    found = parse_quantity(written)
    assert str(found) == written
    assert (found.exact, found.least, found.most, found.unit) == FORMS[written]


@pytest.mark.parametrize("written", FORMS)
def test_an_editors_program_takes_what_the_check_takes(written: str) -> None:
    pattern = TypeAdapter(Amount).json_schema()["anyOf"][0]["pattern"]
    assert re.search(pattern, written)


@pytest.mark.parametrize("written", ["Over 30", "Half", "A dozen", "No more than 5", "C. 50"])
def test_a_capital_at_the_beginning_becomes_small(written: str) -> None:
    assert str(parse_quantity(written)) == written[0].lower() + written[1:]
    assert re.search(TypeAdapter(Amount).json_schema()["anyOf"][0]["pattern"], written)


@pytest.mark.parametrize(
    "written",
    [
        "many",
        "n/a",
        "over",
        "1,25",
        "",
        "£",
        "15–12",
        "5 in 4",
        "1 in 0",
        "5%–£6",
        "£5€",
        "3/0",
        "10/2",
        "9" * 400,
    ],
)
def test_what_is_no_amount_is_refused(written: str) -> None:
    with pytest.raises(PydanticCustomError):
        parse_quantity(written)
