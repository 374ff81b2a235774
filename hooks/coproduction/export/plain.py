"""Records as JSON has them: their fields as written, and beside an amount its numbers."""

from typing import Any

from coproduction.model import Record
from coproduction.model.quantity import Quantity


def plain(record: Record) -> dict[str, Any]:
    """A record's fields by name, without those that are not given.

    Beside an amount stand, as in the tables, its `_exact` number, `_from` and `_to`, and `_unit`.
    """
    dumped = record.model_dump(mode="json", exclude_none=True)
    found: dict[str, Any] = {}
    for name, written in dumped.items():
        value = getattr(record, name)
        found[name] = _inside(value, written)
        if isinstance(value, Quantity):
            numbers = {"exact": value.exact, "from": value.least, "to": value.most}
            found |= {f"{name}_{key}": one for key, one in numbers.items() if one is not None}
            found[f"{name}_unit"] = value.unit
    return found


def _inside(value: Any, written: Any) -> Any:
    """The parts of a record in the same way; all else as it was dumped."""
    if isinstance(value, Record):
        return plain(value)
    if isinstance(value, tuple):
        return [_inside(*both) for both in zip(value, written, strict=True)]
    return written
