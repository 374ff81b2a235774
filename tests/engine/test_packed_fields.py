"""Fields are kept as one text, and come back with every line."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coproduction.load import load
from coproduction.source import Mapping, Scalar, Sequence, Value, pack, read_yaml, unpack

YAML = """id: rosa
count: 27
names: [“Rosa”, "no", no]
place:
  town: Oakhanger
  doors:
    - name: front
"""


def parts(value: Value) -> Iterator[tuple[Any, ...]]:
    """The line of a value and of all that stands in it; words with what YAML reads them as."""
    if isinstance(value, Scalar):
        yield "words", value.line, str(value), value.reads_as
    elif isinstance(value, Sequence):
        yield "list", value.line
        for one in value:
            yield from parts(one)
    else:
        yield "fields", value.line
        for name, one in value.items():
            assert isinstance(name, Scalar)
            yield from parts(name)
            yield from parts(one)


def test_fields_come_back_with_their_lines() -> None:
    written = read_yaml(YAML, "data/people.yml", first_line=3)
    assert [*parts(unpack(pack(written)))] == [*parts(written)]
    assert [one[3] for one in parts(written) if one[2:3] == ("no",)] == [None, "yes or no"]


@pytest.mark.parametrize("other", [YAML.replace("27", '"27"'), YAML.replace("“Rosa”", "Rosa")])
def test_what_was_written_otherwise_is_packed_otherwise(other: str) -> None:
    assert pack(read_yaml(YAML, "a.yml")) == pack(read_yaml(YAML, "a.yml"))
    assert pack(read_yaml(YAML, "a.yml")) != pack(read_yaml(other, "a.yml"))
    assert pack(read_yaml(YAML, "a.yml")) != pack(read_yaml(YAML, "a.yml", first_line=2))


def test_entries_hold_their_fields_packed(project: Path) -> None:
    entries = [*load(project).all_entries()]
    assert len(entries) > 10
    for entry in entries:
        assert isinstance(entry.written, bytes)
        fields = unpack(entry.written)
        assert isinstance(fields, Mapping)
        name = next(iter(fields))
        assert entry.line(name) == entry.line() == fields.line
