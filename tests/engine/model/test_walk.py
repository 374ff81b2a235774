"""Going through a record finds every field and every part that pydantic finds."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from coproduction.model import walk
from coproduction.project import read_project
from project import ROOT, TESTS


def held(record: BaseModel) -> Iterator[tuple[walk.Path, Any]]:
    """Each value with the path to it, by looking into whatever is there."""
    for name, value in record:
        if value is None:
            continue
        yield (name,), value
        for index, part in enumerate(value if isinstance(value, tuple) else ()):
            if isinstance(part, BaseModel):
                yield from (((name, index, *below), found) for below, found in held(part))
        if isinstance(value, BaseModel):
            yield from (((name, *below), found) for below, found in held(value))


@pytest.mark.parametrize(
    "root",
    [
        pytest.param(ROOT, id="this site", marks=pytest.mark.slow),
        pytest.param(TESTS / "example", id="example"),
        pytest.param(ROOT / "examples/network", id="network"),
    ],
)
def test_every_value_of_every_record_is_gone_through(root: Path) -> None:
    entries = [*read_project(root).catalogue.all_entries()]
    assert len(entries) > 20
    for entry in entries:
        assert [(path, value) for path, _, value in walk.fields(entry.record)] == [
            *held(entry.record)
        ]
