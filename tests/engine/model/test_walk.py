"""Going through a record finds every field and every part that pydantic finds, or those wanted."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from coproduction.model import kinds, page_types, walk
from coproduction.model.base import Record, refers_to
from coproduction.model.citation import Citation, Evidence
from coproduction.model.site import Site
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


def named_in(annotation: Any) -> Iterator[Any]:
    """A type with all that it is made of."""
    yield annotation
    for part in get_args(annotation):
        yield from named_in(part)


SITES = pytest.mark.parametrize(
    "root",
    [
        pytest.param(ROOT, id="this site", marks=pytest.mark.slow),
        pytest.param(TESTS / "example", id="example"),
        pytest.param(ROOT / "examples/network", id="network"),
    ],
)


@SITES
def test_every_value_of_every_record_is_gone_through(root: Path) -> None:
    entries = [*read_project(root).catalogue.all_entries()]
    assert len(entries) > 20
    for entry in entries:
        assert [(path, value) for path, _, value in walk.fields(entry.record)] == [
            *held(entry.record)
        ]


@SITES
def test_what_is_wanted_is_what_is_left_of_all(root: Path) -> None:
    found = 0
    for entry in read_project(root).catalogue.all_entries():
        every = walk.fields(entry.record)
        named = [one for one in every if refers_to(one[1])]
        assert walk.fields(entry.record, refers_to) == named
        for model in (Citation, Evidence):
            whole = [*walk.parts(every, model)]
            assert [*walk.parts(walk.fields(entry.record, walk.holding(model)), model)] == whole
            found += len(whole)
        found += len(named)
    assert found > 20


def test_no_field_may_hold_parts_that_it_does_not_name() -> None:
    """Such a field would be passed over, whatever stands in it."""
    waiting: list[type[Record]] = [Site, *(kind.model for kind in kinds()), *page_types().values()]
    seen: set[type[Record]] = set()
    while waiting:
        model = waiting.pop()
        seen.add(model)
        for name, info in model.model_fields.items():
            inside = walk.inner_models(info.annotation)
            assert not {Record, Any, object} & {*named_in(info.annotation)}, (model, name)
            waiting += inside - seen
    assert len(seen) > 30
