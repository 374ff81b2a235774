"""Amounts as sources put them."""

import pytest
from pydantic_core import PydanticCustomError

from coproduction.model.quantity import parse_quantity


@pytest.mark.parametrize(
    ("written", "exact", "percent"),
    [
        ("37", 37, False),
        ("1,250", 1250, False),
        ("75%", 75, True),
        ("over 60", None, False),
        ("over 50%", None, True),
        ("over half", None, False),
        ("2 to 3", None, False),
        ("up to 3", None, False),
        ("one third", None, False),
    ],
)
def test_only_an_exact_number_has_an_exact_value(
    written: str, exact: float | None, percent: bool
) -> None:
    quantity = parse_quantity(written)
    assert (str(quantity), quantity.exact, quantity.percent) == (written, exact, percent)


@pytest.mark.parametrize("written", ["many", "60+", "> 60", "over", "1,25", "", "3 - 4"])
def test_what_is_no_amount_is_refused(written: str) -> None:
    with pytest.raises(PydanticCustomError):
        parse_quantity(written)
