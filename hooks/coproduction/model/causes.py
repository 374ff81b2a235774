"""Causes among the errors that Pydantic finds: each once, with the path to it as it is written."""

from collections.abc import Iterator
from difflib import get_close_matches

from pydantic_core import ErrorDetails

from coproduction.model.base import listed
from coproduction.source import Mapping, Sequence

Path = tuple[str | int, ...]


def causes(value: Mapping, found: list[ErrorDetails]) -> list[ErrorDetails]:
    """What is wrong with the fields in `value`, without what only follows from it.

    A list is not short if its items are refused; a field is not missing that stands there under
    a name much like its own; and of a field that can be one thing or
    another, the first that is said counts, with the words that it can be besides.
    """
    misnamed = {*_misnamed(found)}
    inside = {one["loc"][:end] for one in found for end in range(len(one["loc"]))}
    first: dict[Path, ErrorDetails] = {}
    for one in found:
        if one["type"] == "too_short" and one["loc"] in inside:
            continue
        if one["type"] == "missing" and one["loc"] in misnamed:
            continue
        path = _own_path(value, one)
        before = first.setdefault(path, {**one, "loc": path})
        if one["type"] == "literal_error" and before["type"] == "refused":
            first[path] = _or_else(before, one)
    return list(first.values())


def _misnamed(found: list[ErrorDetails]) -> Iterator[Path]:
    """The paths of missing fields that stand there under a name much like their own."""
    missing = [one["loc"] for one in found if one["type"] == "missing"]
    for one in found:
        *above, name = one["loc"]
        if one["type"] == "extra_forbidden":
            here = {str(loc[-1]): loc for loc in missing if [*loc[:-1]] == above}
            if close := get_close_matches(str(name).lower(), here, n=1):
                yield here[close[0]]


def _or_else(refused: ErrorDetails, one: ErrorDetails) -> ErrorDetails:
    """The first, with the words that the field can be in its sentence on how to mend it."""
    said, words = refused["ctx"]["mend"], one["ctx"]["expected"].replace("'", "").split(" or ")
    mend = f"{said} Or write “{listed(words)}”."
    return {**refused, "ctx": {**refused["ctx"], "mend": mend}}


def _own_path(value: Mapping, detail: ErrorDetails) -> Path:
    """The path in what was written: among its steps, Pydantic names the choices a field has."""
    here: object = value
    path: list[str | int] = []
    last = len(detail["loc"]) - 1
    for number, step in enumerate(detail["loc"]):
        inner = _inside(here, step)
        if inner is not None:
            here = inner
        elif number != last or detail["type"] != "missing":
            continue
        path.append(step)
    return tuple(path)


def _inside(value: object, step: str | int) -> object:
    """What one step leads to, None where it leads nowhere."""
    if isinstance(value, Mapping) and isinstance(step, str):
        return value.get(step)
    if isinstance(value, Sequence) and isinstance(step, int) and step < len(value):
        return value[step]
    return None
