"""Quantities as a source puts them: “37”, “over 60”, “75%”, “£50”, “over half”, “2 to 3”."""

import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

from coproduction.model.base import as_written, refused

_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?"
_FORM = re.compile(
    rf"(?:(over|under|about|at least|at most|up to) )?"
    rf"(?:£?({_NUMBER})(%)?|(half|one third|two thirds|one quarter|three quarters))"
    rf"(?: to £?({_NUMBER})(%)?)?"
)
_HOW = (
    "Write digits (37), money (£50), a share (75%, half, one third), a range (2 to 3), with "
    "“over”, “under”, “about”, “at least”, “at most” or “up to” in front where the source says so."
)


@dataclass(frozen=True)
class Quantity:
    """An amount as written. `exact` is its number where it is exactly one, else None.

    Of an amount that expired, `written` says that; `instead` names where to look.
    """

    written: str
    exact: float | None
    percent: bool
    instead: str = ""

    def __str__(self) -> str:
        return self.written


def parse_quantity(value: Any) -> Quantity:
    """A `Quantity` from what an editor wrote; raises an error that shows the forms."""
    written = as_written(value)
    match = _FORM.fullmatch(written)
    if not match:
        raise refused(f"“{written}” is not an amount.", _HOW)
    about, digits, percent, _, upper, _ = match.groups()
    exact = float(digits.replace(",", "")) if digits and not about and not upper else None
    return Quantity(written, exact, bool(percent))


Amount = Annotated[
    Quantity,
    PlainValidator(parse_quantity),
    PlainSerializer(lambda quantity: quantity.written, return_type=str),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "pattern": f"^{_FORM.pattern}$"}, {"type": "number"}]}
    ),
]
