"""Quantities as a source puts them: “37”, “over 60”, “£1.2m”, “1 in 4”, “12–15”, “half”."""

import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

from coproduction.model.amount_hints import hint
from coproduction.model.amounts import ONE, ROUND, SHARE, Unit, read_one, read_round, read_share
from coproduction.model.base import as_written, refused

_ABOVE = "over|more than|above|just over|well over|at least|no fewer than|no less than|>=|≥|>"
_BELOW = (
    "under|fewer than|less than|below|just under|nearly|almost|at most|up to|no more than|<=|≤|<"
)
_NEAR = r"about|around|approximately|approx\.?|roughly|some|circa|c\.|~|≈"
_BEFORE = rf"(?:(?P<above>{_ABOVE})|(?P<below>{_BELOW})|(?P<near>{_NEAR})) ?"
_AFTER = r"(?P<or_more>\+| or more| or over)|(?P<or_less> or fewer| or less| or under)"
_BETWEEN = r" to | or | ?[–—-] ?"
_FORMS = (
    rf"(?:{_BEFORE})?(?P<share>{SHARE})",
    rf"(?:{_BEFORE})?(?P<round>{ROUND})(?:{_AFTER})?",
    rf"(?:{_BEFORE})?(?P<first>{ONE})(?:{_BETWEEN})(?P<last>{ONE})",
    rf"between (?P<first>{ONE}) and (?P<last>{ONE})",
    rf"(?:{_BEFORE})?(?P<one>{ONE})(?:{_AFTER})?",
)
_BEGIN = re.compile(r"^[A-Z](?=[a-z. ])")
_READ = tuple(re.compile(form) for form in _FORMS)
_HOW = (
    "Write digits (37), money (£500, £1.2m), a share (75%, half, 1 in 4), a range (12–15), with "
    "“over”, “fewer than”, “about”, “at least”, “up to” and the like in front where the source "
    "says so. What is counted, such as hours, stands in the field “unit”. "
    "What is not known is no figure: leave it out."
)


@dataclass(frozen=True)
class Quantity:
    """An amount as written. `exact` is its number where it is exactly one, else None.

    `least` and `most` are numbers that it is not below and not above, where the words say so:
    what is over 60 is not below 60. All are in the `unit`: a share is a part of 1.
    Of an amount that expired, `written` says that; `instead` names where to look.
    """

    written: str
    exact: float | None
    unit: Unit = "number"
    least: float | None = None
    most: float | None = None
    instead: str = ""

    def __str__(self) -> str:
        return self.written


def parse_quantity(value: Any) -> Quantity:
    """A `Quantity` from what an editor wrote; raises an error that shows the forms.

    A capital at its beginning becomes small, for it is shown in the middle of sentences.
    """
    written = _BEGIN.sub(lambda found: found[0].lower(), as_written(value))
    match = next((fits for form in _READ if (fits := form.fullmatch(written))), None)
    if not match:
        raise refused(f"“{written}” is not an amount.", hint(written, _is_amount) or _HOW)
    found = match.groupdict()
    if found.get("first"):
        return _range(written, found)
    if found.get("share"):
        number, loose = read_share(found["share"])
        unit: Unit = "share"
        if number > 1:
            raise refused(f"“{written}” is more than the whole.", "Write such as 1 in 4.")
    elif found.get("round"):
        number, unit, loose = read_round(found["round"]), "number", True
    else:
        one = read_one(found["one"])
        number, unit, loose = one.number, one.unit, False
    above = found.get("above") or found.get("or_more")
    below = found.get("below") or found.get("or_less")
    if above or below:
        return Quantity(written, None, unit, number if above else None, None if above else number)
    if found.get("near") or loose:
        return Quantity(written, None, unit)
    return Quantity(written, number, unit, number, number)


def _is_amount(written: str) -> bool:
    return any(form.fullmatch(written) for form in _READ)


def _range(written: str, found: dict[str, str | None]) -> Quantity:
    """“£10–20” has its sign once, “10–20%” and “1–2m” what follows a number."""
    last = read_one(found["last"] or "")
    first = read_one(found["first"] or "").beside(last)
    last = last.beside(first)
    if first.unit != last.unit:
        raise refused(f"“{written}” compares what is not alike.", _HOW)
    if first.number >= last.number:
        what = f"“{written}” is not a range: its first number is not the smaller one."
        raise refused(what, "Write the smaller number first, or one number alone.")
    if found.get("above"):
        return Quantity(written, None, first.unit, first.number)
    if found.get("below"):
        return Quantity(written, None, first.unit, None, last.number)
    if found.get("near"):
        return Quantity(written, None, first.unit)
    return Quantity(written, None, first.unit, first.number, last.number)


_ANY = "|".join(re.sub(r"\?P<\w+>", "?:", form) for form in _FORMS)
_WORD = re.compile(r"(?<![\\A-Za-z])[a-z](?=[a-z\\ |]|n\?)")
_ANY = _WORD.sub(lambda one: f"[{one[0].upper()}{one[0]}]", _ANY)
"""The forms for an editor's program, with capitals where words may begin."""
Amount = Annotated[
    Quantity,
    PlainValidator(parse_quantity),
    PlainSerializer(lambda quantity: quantity.written, return_type=str),
    WithJsonSchema({"anyOf": [{"type": "string", "pattern": f"^({_ANY})$"}, {"type": "number"}]}),
]
