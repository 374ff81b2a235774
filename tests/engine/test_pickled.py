"""What a pickle holds as one comes back as it was."""

import copyreg
import pickle
from dataclasses import fields
from pathlib import Path

import pytest

from coproduction import kept_memo
from coproduction.load import Catalogue, load
from coproduction.page import Outline
from coproduction.pickled import reduced


@pytest.fixture
def catalogue(project: Path) -> Catalogue:
    return load(project)


def test_a_memo_is_pickled_so() -> None:
    assert kept_memo.reduced is reduced
    assert copyreg.dispatch_table[Outline] is reduced


def test_outlines_come_back_as_they_were(catalogue: Catalogue) -> None:
    outlines = [page.outline for page in catalogue.pages.values()]
    assert any(one.mentions for one in outlines)
    assert any(one.blocks for one in outlines)
    for outline in outlines:
        assert pickle.loads(pickle.dumps(outline)) == outline


def test_every_field_of_an_outline_is_packed(catalogue: Catalogue) -> None:
    _, (*flat, rest) = reduced(catalogue.pages["index.md"].outline)
    assert len(flat) + len(rest) == len(fields(Outline))


def test_passages_are_one_row(catalogue: Catalogue) -> None:
    _, (*flat, _) = reduced(catalogue.pages["index.md"].outline)
    assert {type(one) for row in flat for one in row} <= {str, int, bool, tuple}
