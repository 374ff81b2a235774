"""Contact and bank details in a text, each as a problem says it."""

import re
import unicodedata
from collections.abc import Collection, Iterator

from coproduction.rules.bank_details import bank_details
from coproduction.rules.contact import SIGNS, contacts, plain, squeeze

CONTACT, _BANK = "Contact details", "Bank details"
_DIGITS = re.compile(
    r"\d(?:(?:[^\w\n¶,]{0,3}\d){7}|(?:[^\w\n¶,]?\d){5}|[A-Z]{2}"
    r"|(?<=[A-Z]{2}\d)\d[^\S\n]?\w{4})",
    re.I,
)
"""Eight digits with little between them, six with less, the end of a postcode, the beginning of an
IBAN: one of these stands in every detail that has digits. None has what parts the paragraphs of a
source.
"""


def details(text: str, public: Collection[str] = ()) -> Iterator[tuple[int, str]]:
    """What is wrong with a text, and how many lines stand above each.

    `public` are those details that may stand anywhere.
    """
    if not may_hold_details(text):
        return
    for above, found in contacts(text, public):
        yield above, f"{CONTACT}, “{found}”."
    even = plain(text)
    for bank in bank_details(even):
        if squeeze(bank[0]) not in {squeeze(one) for one in public}:
            yield even.count("\n", 0, bank.start()), f"{_BANK}, “{' '.join(bank[0].split())}”."


def may_hold_details(text: str) -> bool:
    """Whether a text has what each detail has, in one look instead of one for each kind.

    Bank details are looked for in the text as `plain` gives it. That exchanges spaces, hyphens and
    digits one for one; other signs come into a text only where it is not in Unicode's form NFKC.
    """
    has_signs = SIGNS.search(text) or _DIGITS.search(text)
    return bool(has_signs) or not unicodedata.is_normalized("NFKC", text)
