"""Two tallies of one year beside one another: who has both could tell what was added between."""

from collections.abc import Iterator
from typing import Any

from coproduction_yearly.year import Year

_PEOPLE = ("people", "requests")


def told_apart(former: Year, year: dict[str, Any]) -> Iterator[str]:
    """The labels of counts of people that differ by a small number from those of a former tally."""
    before = {one.id: one.value.exact for one in former.counts if one.value}
    for count in (one for one in year["counts"] if one["unit"] in _PEOPLE):
        number, other = count.get("value"), before.get(count["id"])
        known = isinstance(number, int) and other is not None
        if known and 0 < abs(number - other) < year["threshold"]:
            yield str(count["label"])


def warning(file: str, labels: list[str]) -> str:
    """The warning that such labels make, for the `file` that is there already; "" for none."""
    if not labels:
        return ""
    return (
        f"Warning. {file} is there already, and these differ from it by a small number: "
        f"{'; '.join(labels)}. If it was published, whoever has both can tell how many people "
        "were added or taken out. Then keep the former, or write this one with --round 5."
    )
