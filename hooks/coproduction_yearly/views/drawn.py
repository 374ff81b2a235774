"""The marks of states: each state of a year is drawn as one of those that records have."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from coproduction.phrases import Phrases
from coproduction.views.promises import segments
from coproduction_yearly.year import Year

DRAWN_AS: Mapping[str, str] = MappingProxyType(
    {
        "done": "reported-done",
        "met": "reported-done",
        "all": "reported-done",
        "held": "reported-done",
        "on-the-way": "reported-under-way",
        "partly": "reported-under-way",
        "some": "reported-under-way",
        "moved": "planned",
        "not-yet": "planned",
        "planned": "planned",
        "late": "ongoing",
        "given-up": "stopped",
        "no": "stopped",
        "not-met": "stopped",
        "cancelled": "stopped",
        "nobody": "stopped",
        "silent": "not-reported",
        "cannot-be-said": "not-reported",
        "unknown": "not-reported",
    }
)


def shown(year: Year, **more: Any) -> dict[str, Any]:
    """The context of a year's template: the year, the marks of its states, and what is `more`."""
    return {"year": year, "drawn_as": DRAWN_AS, **more}


def parts_of(
    counted: Mapping[Any, int], t: Phrases, key: str
) -> list[tuple[str, str, int, float, float]]:
    """The parts of a bar of states, with the mark and the words (`key` begins them) of each."""
    found = segments(counted)
    return [(DRAWN_AS[name], t(f"{key}.{name}"), *rest) for name, *rest in found]  # type: ignore[misc]
