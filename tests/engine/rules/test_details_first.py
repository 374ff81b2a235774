"""Contact and bank details: what is looked for first stands in all that is told."""

import random

import pytest

from coproduction.rules.bank_details import bank_details
from coproduction.rules.contact import contacts

pytestmark = pytest.mark.slow

SIGNS = (
    *("0123456789 -.()[]@＠\n\xa0AK/٣"),
    *(
        " at ",
        "TEL:",
        "sort code ",
        "Account ",
        "a/c ",
        "QQ12",
        "34",
        "56",
        " C",
        "b.org",
        "mailto:",
    ),
    *(
        "07700",
        "900",
        " 943 476 5919",
        "12 Elm Street, ",
        "LS1 4AB",
        "20-30-40 ",
        "12345678",
        "GB82",
    ),
)


def test_what_is_looked_for_first_stands_in_all_that_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chance = random.Random(1)
    texts = ["".join(chance.choices(SIGNS, k=20)) for _ in range(5_000)]
    found = [[*contacts(one), *(bank[0] for bank in bank_details(one))] for one in texts]
    monkeypatch.setattr("coproduction.rules.contact.may_hold_contacts", bool)
    monkeypatch.setattr("coproduction.rules.bank_details.may_hold_bank_details", bool)
    assert sum(map(bool, found)) > 100
    assert found == [[*contacts(one), *(bank[0] for bank in bank_details(one))] for one in texts]
