"""What a pickle holds as one comes back as it was."""

import pickle
from dataclasses import fields
from pathlib import Path

import pytest

from coproduction import kept_memo
from coproduction.load import Catalogue, load
from coproduction.packed import PACKED
from coproduction.page import Outline
from coproduction.source import Mapping, identical, read_yaml

YAML = """id: rosa
count: 27
names: [“Rosa”, "no", no]
place:
  town: Oakhanger
  doors:
    - name: front
"""


@pytest.fixture
def catalogue(project: Path) -> Catalogue:
    return load(project)


def test_a_memo_is_pickled_so() -> None:
    assert kept_memo.PACKED is PACKED
    assert {*PACKED} == {Mapping, Outline}


def test_fields_come_back_with_their_lines() -> None:
    written = read_yaml(YAML, "data/people.yml", first_line=3)
    again = pickle.loads(pickle.dumps(written))
    assert identical(written, again)
    assert again["names"][2].reads_as == written["names"][2].reads_as  # type: ignore[index]
    assert again["names"][2].reads_as


def test_all_fields_of_a_project_come_back_with_their_lines(catalogue: Catalogue) -> None:
    entries = [*catalogue.all_entries()]
    assert len(entries) > 10
    for entry in entries:
        assert identical(entry.fields, pickle.loads(pickle.dumps(entry.fields)))


def test_outlines_come_back_as_they_were(catalogue: Catalogue) -> None:
    outlines = [page.outline for page in catalogue.pages.values()]
    assert any(one.mentions for one in outlines)
    assert any(one.blocks for one in outlines)
    for outline in outlines:
        assert pickle.loads(pickle.dumps(outline)) == outline


def test_every_field_of_an_outline_is_packed(catalogue: Catalogue) -> None:
    _, (*flat, rest) = PACKED[Outline](catalogue.pages["index.md"].outline)
    assert len(flat) + len(rest) == len(fields(Outline))


def test_fields_are_one_text_and_passages_one_row(catalogue: Catalogue) -> None:
    page = catalogue.pages["index.md"]
    _, written = PACKED[Mapping](page.entry.fields)
    assert [type(one) for one in written] == [str]
    _, (*flat, _) = PACKED[Outline](page.outline)
    assert {type(one) for row in flat for one in row} <= {str, int, bool, tuple}
