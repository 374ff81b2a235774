"""Bars of a chart: what each counts, its number as it is printed, and how long it is drawn."""

from collections.abc import Iterable
from dataclasses import dataclass

from coproduction.model.quantity import Quantity


@dataclass(frozen=True)
class Bar:
    """A bar; `width` in hundredths of the longest. Without an exact number it has no length."""

    label: str
    value: str
    number: float
    width: float


def bars(rows: Iterable[tuple[str, Quantity | None]], without: str = "") -> list[Bar]:
    """The bars for what is counted, longest at full width; `without` is printed for no value."""
    found = [(label, value, (value.exact if value else None) or 0) for label, value in rows]
    longest = max((number for _, _, number in found), default=0)
    return [
        Bar(
            label,
            str(value) if value else without,
            number,
            round(100 * number / longest, 2) if longest else 0,
        )
        for label, value, number in found
    ]
