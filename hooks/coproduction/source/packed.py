"""Fields with their lines as one text: what is kept of them until somebody asks for a line.

Each value is an object with two others in it, and nobody asks where nothing is wrong.
"""

import json
from typing import Any

from coproduction.source.value import Mapping, Scalar, Sequence, Value


def pack(value: Value) -> bytes:
    """The value with the lines of all that stands in it; of two that are the same, the same."""
    return json.dumps(_plain(value), separators=(",", ":")).encode()


def unpack(packed: bytes) -> Value:
    """The value that was packed."""
    return _value(json.loads(packed))


def _plain(value: Value) -> list[Any] | dict[str, Any]:
    if isinstance(value, Scalar):
        return [value, value.line, value.reads_as]
    if isinstance(value, Mapping):
        pairs = [(_plain(name), _plain(one)) for name, one in value.items()]  # type: ignore[arg-type]
        return {"line": value.line, "fields": pairs}
    return {"line": value.line, "items": [*map(_plain, value)]}


def _value(plain: list[Any] | dict[str, Any]) -> Value:
    if isinstance(plain, list):
        return _scalar(*plain)
    if "items" in plain:
        items = Sequence(map(_value, plain["items"]))
        items.line = plain["line"]
        return items
    found = Mapping((_scalar(*name), _value(one)) for name, one in plain["fields"])
    found.line = plain["line"]
    return found


def _scalar(words: str, line: int, reads_as: str | None) -> Scalar:
    scalar = Scalar(words)
    scalar.line, scalar.reads_as = line, reads_as
    return scalar
