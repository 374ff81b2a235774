"""Rows of a log that stand twice, and codes that two rows have."""

from collections.abc import Callable, Iterator

from coproduction_yearly.log.columns import plain, sheet
from coproduction_yearly.log.faults import Fault
from coproduction_yearly.log.row import Row

_WHOLE = {
    "involvement": ("person", "activity", "role"),
    "feedback": ("activity", "question", "answer"),
}
"""What makes two rows of a sheet one; of other sheets, all that stands in them."""


def doubles(name: str, rows: tuple[Row, ...], tell: Callable[..., Fault]) -> Iterator[Fault]:
    """Two rows with one code, and two rows that are the same."""
    first = sheet(name).columns[0]
    codes: dict[str, Row] = {}
    whole: dict[tuple[object, ...], Row] = {}
    for row in rows:
        if first.kind in ("code", "name") and (value := row[first.name]):
            before = codes.setdefault(plain(value), row)
            if before is not row:
                yield _twice(row, before, first.name, tell)
            continue
        names = _WHOLE.get(name) or tuple(one.name for one in sheet(name).columns)
        values = tuple(row[one] for one in names)
        if any(one is None for one in (row[one.name] for one in sheet(name).columns if one.needed)):
            continue
        before = whole.setdefault(values, row)
        if before is not row:
            what = f"This row says the same as row {before.number}."
            mend = "Delete one of them, or say what differs."
            if name == "involvement":
                mend = "Make one row of both, with all the hours, or choose another role."
            yield tell(row, first.name, what, mend)


def _twice(row: Row, before: Row, column: str, tell: Callable[..., Fault]) -> Fault:
    value = row[column]
    one, other = before["perspective"], row["perspective"]
    if one != other and one and other:
        what = f"“{value}” is “{one}” in row {before.number} and “{other}” here."
        return tell(row, column, what, "Give each person a code of their own, or make one row.")
    what = f"“{value}” stands in row {before.number} already."
    return tell(row, column, what, "Delete the row, or give it a code of its own.")
