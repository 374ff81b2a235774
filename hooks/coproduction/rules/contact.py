"""Contact details in words: addresses, telephone numbers, NHS and National Insurance numbers.

Telephone numbers are those of the UK (Ofcom, National Telephone Numbering Plan) and any that
begin with +; an NHS number has a check digit (NHS Data Dictionary, NHS number); a postcode the
form that the Royal Mail gives it, a National Insurance number that of HMRC (National Insurance
Manual, NIM39110). Their spacing is anybody's.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator

from coproduction.rules.bank_details import bank_details

SIGNS = re.compile(r"@|＠|\[ ?at ?[\])]|\( ?at ?[\])]|:(?<=mailto:)|:(?<=tel:)", re.I)
"""What stands in every contact without digits.

Each begins with a sign that has no capital form, and for such Python looks quickly.
"""
_DIGITS = re.compile(
    r"\d(?:(?:[^\w\n]{0,4}\d){7}|[A-Z]{2}\b"
    r"|\d(?:(?<=[A-Z]{2}\d\d)|(?<=[A-Z]{2}[ -]\d\d))[ -]?\d\d[ -]?\d\d[ -]?[A-D]\b)",
    re.I,
)
_EMAIL = re.compile(r"(?<![\w.+-])(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+|mailto:", re.I)
_EMAIL_IN_WORDS = re.compile(
    r"(?<![\w.+-])[\w.+-]+ ?[\[(] ?(?:at|@) ?[\])] ?[\w-]+(?:(?:\.| ?[\[(] ?dot ?[\])] ?)[\w-]+)+",
    re.I,
)
_INSURANCE = re.compile(
    r"(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?\d\d){3}[ -]?[A-D](?!\w)", re.I
)
_GAP = r"[ \t()./-]{0,3}"
_TELEPHONE = re.compile(
    rf"(?<![\w.,/=#£€$-])(?:"
    rf"\+{_GAP}\d(?:{_GAP}\d){{8,13}}"
    rf"|\(?0{_GAP}0{_GAP}44(?:{_GAP}\d){{9,11}}"
    rf"|\(?0(?![.,]){_GAP}[1-9](?:{_GAP}\d){{8,9}}"
    rf")(?![\w%])|\btel:(?:[\d +().-]*\d)?"
)
_NHS = re.compile(r"(?<![\w.,/=#£€$-])\d(?:[ \t.-]{0,2}\d){9}(?![\w%]|[.,]\d)")
_NHS_GROUPS = ((10,), (3, 3, 4), (5, 5), (3, 7), (6, 4), (1,) * 10)
_POSTCODE = re.compile(
    r"(?<!\w)(?:GIR|[A-Z]{1,2}\d[A-Z\d]?)[\s.-]{0,2}\d[ABD-HJLNP-UW-Z]{2}(?!\w)", re.I
)
_KIND = (
    "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Way|Court|Ct|Place|Pl|Gardens|Gdns|"
    "Terrace|Crescent|Cres|Square|Sq|Hill|Park|Row|Mews|Walk|Grove|Green|Rise|View|Parade|"
    "Embankment|Wharf|Yard|Gate|Quay|House|Villas|Buildings|Broadway|Parkway|Mount|Estate"
)
_STREET = re.compile(
    rf"(?<![\w.,/])\d{{1,4}}[A-Za-z]?,?\s+(?:[A-Z][\w'’.-]*\s+){{1,4}}(?:{_KIND})\b"
)
_NEAR = 80
"""Characters between a street and its postcode: a town and a county."""
_NO_CONTACT = re.compile(
    r"https?://\S+"
    r"|(?:ISBN|ISSN|DOI)(?:-1[03])?:?\s*[\dX][\dX\s-]{8,20}"
    r"|(?<!\d)97[89][\s-]?(?:\d[\s-]?){9}[\dX](?!\d)"
    r"|(?<![\d.-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d\d(?![\d-])"
    r"|(?<![\d-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?(?![\d-])",
    re.I,
)
"""Addresses on the web, numbers of books, and days: what looks like a number of somebody's."""


def contacts(text: str, public: Collection[str] = ()) -> Iterator[tuple[int, str]]:
    """Contact details in a text, as they stand there, each with the lines above it.

    `public` are those that may stand anywhere: an organisation's own, as it publishes them.
    """
    if not may_hold_contacts(text):
        return
    text = plain(text)
    allowed = {squeeze(one) for one in public}
    text = _blanked(text, [*bank_details(text)])
    found = [*_EMAIL.finditer(text), *_EMAIL_IN_WORDS.finditer(text)]
    text = _NO_CONTACT.sub(lambda one: " " * len(one[0]), text)
    found += [one for one in _TELEPHONE.finditer(text) if _is_telephone(one[0])]
    found += [one for one in _NHS.finditer(text) if _is_nhs_number(one[0])]
    found += _INSURANCE.finditer(text)
    told = [(one.start(), one[0].strip()) for one in found]
    told += _addresses(text)
    for start, words in sorted(told):
        if squeeze(words) not in allowed:
            yield text.count("\n", 0, start), " ".join(words.split())


def may_hold_contacts(text: str) -> bool:
    """Whether a text has what each contact detail has; most have not, and are read no closer."""
    return bool(_DIGITS.search(text) or SIGNS.search(text))


def squeeze(detail: str) -> str:
    """A contact detail without its spacing; a telephone number as it is dialled at home."""
    bare = re.sub(r"[\W_]+", "", plain(detail)).casefold()
    if bare.isdigit() and (detail.lstrip("( ").startswith(("+", "00"))):
        bare = re.sub(r"^(?:00)?440?", "0", bare)
    return bare


def _blanked(text: str, found: list[re.Match[str]]) -> str:
    """The text with spaces in the place of what was found."""
    for one in found:
        text = f"{text[: one.start()]}{' ' * len(one[0])}{text[one.end() :]}"
    return text


def plain(text: str) -> str:
    """Spaces, hyphens and digits of every kind as the usual ones."""
    if text.isascii():
        return text
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    text = re.sub(r"[^\D0-9]", lambda one: str(unicodedata.digit(one[0])), text)
    return re.sub(r"[\u2010-\u2015\u2212]", "-", re.sub(r"[^\S\n ]", " ", text))


def _is_telephone(found: str) -> bool:
    groups = [len(group) for group in re.findall(r"\d+", found)]
    if found.startswith("tel:"):
        return True
    if found.lstrip("( ").startswith(("+", "00")):
        return True
    if set(groups) == {1}:
        return len(groups) == 11  # and no scale from 0 to 9
    return set(groups) != {2}


def _is_nhs_number(found: str) -> bool:
    groups = tuple(len(group) for group in re.findall(r"\d+", found))
    digits = [int(one) for one in re.sub(r"\D", "", found)]
    if groups not in _NHS_GROUPS or len(set(digits)) == 1 or digits == [*range(10)]:
        return False
    total = sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False))
    return total % 11 != 1 and (11 - total % 11) % 11 == digits[9]


def _addresses(text: str) -> Iterator[tuple[int, str]]:
    """House numbers and streets with a postcode, where they begin and as they stand there."""
    for street in _STREET.finditer(text):
        if code := _POSTCODE.search(text, street.end(), street.end() + _NEAR):
            yield street.start(), text[street.start() : code.end()]
