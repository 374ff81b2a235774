"""Contact and bank details: one look at a text passes over none that is told of."""

import random

import pytest
from test_contact import BANK, TOLD

from coproduction.rules.details import details

OF_LETTERS = "GB67 ABCDEFGHIJKLMN"
"""An IBAN with few digits; no bank has it."""
OTHER_FORMS = {
    **{digit: (digit, chr(0x660 + int(digit)), chr(0xFF10 + int(digit))) for digit in "0123456789"},
    " ": (" ", "\xa0", "\u2009", "\t", "  ", ""),
    "-": ("-", "\u2013", "\u2212", "\u2011", " "),
    "B": ("B", "b", "\U0001d401"),
    "k": ("k", "\u212a"),
    "@": ("@", "\uff20", " (at) ", "[at)"),
}
"""Signs that a detail may be written in instead."""
AROUND = ("", "*", "`", "x", "7", ".", "\n", " ", "ſ", "…", "£")


def texts() -> list[str]:
    """Details that are told of, each with other signs in and around it."""
    chance = random.Random(5)

    def written(sign: str) -> str:
        mark = chance.choice(AROUND) if chance.random() < 0.02 else ""
        return chance.choice(OTHER_FORMS.get(sign, (sign,))) + mark

    def in_words(detail: str) -> str:
        detail = "".join(map(written, detail)) if chance.random() < 0.8 else detail
        return f"Ask us{chance.choice(AROUND)}{detail}{chance.choice(AROUND)}"

    return [in_words(one) for one in (*TOLD, *BANK, OF_LETTERS) for _ in range(60)]


def test_one_look_passes_over_no_detail(monkeypatch: pytest.MonkeyPatch) -> None:
    every = texts()
    found = [[*details(one)] for one in every]
    monkeypatch.setattr("coproduction.rules.details.may_hold_details", bool)
    assert sum(map(bool, found)) > len(every) / 4
    assert found == [[*details(one)] for one in every]
