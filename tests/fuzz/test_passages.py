"""Passages and meaning of any words: found or not, and never at a line that is not there."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coproduction.load import Catalogue, load
from coproduction.meaning import changes, items
from coproduction.page import read_body
from coproduction.passages.reading import passages
from coproduction.source import Unreadable
from fuzz.inputs import MARKDOWN, made_of, quick
from project import TESTS

WORDS = "not never 3 £4 4 May 2027 must may can staff carers the of and , . “ ’ % (SCIE) Ann I"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(TESTS / "example")


@given(body=made_of(MARKDOWN))
@example(body=f"F{' ' * 9_000}")
@quick
def test_a_passage_stands_on_lines_of_its_page(catalogue: Catalogue, body: str) -> None:
    guide = catalogue.pages["guide.md"]
    try:
        page = replace(guide, body=body, outline=read_body(body, guide.file, 1))
    except Unreadable:
        return
    last = body.count("\n") + 1
    for passage in passages(page, catalogue).values():
        assert all(passage.line < one.line <= last and one.folded for one in passage.sentences)


@given(words=st.lists(st.sampled_from(WORDS.split()), max_size=60))
@quick
def test_a_sentence_means_what_it_means(words: list[str]) -> None:
    found = items(" ".join(words))
    assert changes(found, items("  ".join(words))) == []
