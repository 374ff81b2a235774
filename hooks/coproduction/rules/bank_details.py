"""Bank details in words: account numbers as they stand on statements, and numbers of cards.

An IBAN has check digits (ISO 13616), a card's number one of its own (ISO/IEC 7812-1, Luhn); a
sort code and an account number are told where words or their form say what they are.
"""

import re
from collections.abc import Iterator

_DIGITS = re.compile(
    r"\d(?:(?:[ \xa0-]?\d){11}|\d-\d\d-\d\d|\d(?<=[A-Z]{2}\d\d)[ \xa0]?[A-Z0-9]{4})", re.I
)
_WORDS = ("sort", "account", "a/c")
_WHOLE_WORDS = re.compile(r"\b(?:sort|account|a/c)\b", re.I)
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d\d(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?(?!\w)")
_SHORTEST, _LONGEST = 15, 34
_CARD = re.compile(
    r"(?<![\w.,/=#£€$-])[2-6]\d{3}(?:([ -]?)\d{4}\1\d{4}\1\d{4}|[ -]?\d{6}[ -]?\d{5})(?!\w)"
)
_SORT = r"\d\d([ -]?)\d\d\1\d\d(?!\d)"
_NUMBER = r"(?<!\d)\d{4}[ ]?\d{4}(?!\d)"
_ACCOUNT = re.compile(
    rf"\bsort[ -]?code\W{{0,3}}(?:(?:is|no|number)\b\W{{0,3}})?{_SORT}"
    rf"|(?<![\d/-])\d\d-\d\d-\d\d(?![\d/-])\W{{1,4}}(?:(?:and|account|acct?|a/c|no|number)\b\W{{0,3}}){{0,3}}{_NUMBER}"
    rf"|\b(?:account|acct?|a/c)\W{{1,3}}(?:(?:no|number|num)\b\W{{0,3}})?(?:is\W)?{_NUMBER}",
    re.I,
)
_LETTERS = {letter: str(ord(letter) - 55) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def bank_details(text: str) -> Iterator[re.Match[str]]:
    """Each bank detail of a text, in which spaces and hyphens are the usual ones."""
    if not may_hold_bank_details(text):
        return
    found = [one for one in _IBAN.finditer(text) if _is_iban(one[0])]
    found += [one for one in _CARD.finditer(text) if _is_card(one[0])]
    found += _ACCOUNT.finditer(text)
    last = 0
    for one in sorted(found, key=re.Match.start):
        if one.start() >= last:
            last = one.end()
            yield one


def may_hold_bank_details(text: str) -> bool:
    """Whether a text has what each bank detail has; most have not, and are read no closer."""
    if _DIGITS.search(text):
        return True
    folded = text.casefold()
    return any(word in folded for word in _WORDS) and bool(_WHOLE_WORDS.search(text))


def _is_iban(found: str) -> bool:
    bare = found.replace(" ", "")
    digits = "".join(_LETTERS.get(one, one) for one in bare[4:] + bare[:4])
    return _SHORTEST <= len(bare) <= _LONGEST and int(digits) % 97 == 1


def _is_card(found: str) -> bool:
    digits = [int(one) for one in re.sub(r"\D", "", found)]
    doubled = (sum(divmod(2 * one, 10)) for one in digits[-2::-2])
    return len(set(digits)) > 1 and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
