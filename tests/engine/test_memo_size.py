"""What a memo holds in memory, and what it lets go."""

import gc
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import pytest

from coproduction.load import Catalogue, Memo, load

LONG = "Words that an editor wrote. " * 20


@pytest.fixture
def memo() -> Memo:
    return Memo(keeps=True)


def held(memo: Memo) -> list[Any]:
    """Every object that a memo of the last command leads to."""
    found: dict[int, Any] = {}
    waiting: list[Any] = [memo.used()]
    while waiting:
        one = waiting.pop()
        if id(one) not in found and not isinstance(one, type | ModuleType | FunctionType):
            found[id(one)] = one
            waiting += gc.get_referents(one)
    return [*found.values()]


def test_a_long_text_is_told_from_another_and_not_held(memo: Memo) -> None:
    for text in (LONG, LONG, LONG.replace("wrote", "write")):
        memo.made("page", (text,), list)
    assert memo.new == 2
    assert not [one for one in held(memo) if isinstance(one, str) and len(one) >= len(LONG)]


def test_a_short_text_is_not_taken_for_a_long_one(memo: Memo) -> None:
    assert memo.made("page", ("a",), lambda: 1) == 1
    assert memo.made("page", (LONG,), lambda: 2) == 2
    assert memo.made("page", ("a",), lambda: 3) == 3


def looked(catalogue: Catalogue) -> list[str]:
    """What a rule finds that reads a page, and all pages there are."""
    return [] if catalogue.pages["index.md"].body and [*catalogue.pages] else ["empty"]


def test_each_result_is_held_under_its_name(memo: Memo, project: Path) -> None:
    catalogue = load(project)
    assert memo.read("none", catalogue, looked) == []
    assert memo.read("some", catalogue, lambda one: [*looked(one), "found"]) == ["found"]
    assert memo.read("given", catalogue, looked, (1,)) == []
    assert memo.read("given", catalogue, lambda one: [*looked(one), "else"], (2,)) == ["else"]
