"""Changes of pages, made by lot: which are said to mean something else, and which are not."""

from collections.abc import Callable

import pytest
from judging import FILE, MEANING, SURE, Row, read, rows


@pytest.fixture(scope="module")
def judged() -> dict[str, Row]:
    return {row.kind: row for row in rows()}


def test_there_are_200_changes_of_each_sort() -> None:
    kinds = [one["kind"] in MEANING for one in read()["changes"]]
    assert (kinds.count(True), kinds.count(False)) == (200, 200), FILE


@pytest.mark.parametrize("kind", SURE)
def test_nearly_every_change_of_this_kind_is_found(kind: str, judged: dict[str, Row]) -> None:
    assert judged[kind].share >= 0.95


def test_few_harmless_changes_are_taken_for_another_meaning(
    judged: dict[str, Row], measured: Callable[[str], None]
) -> None:
    harmless = [row for row in judged.values() if row.kind not in MEANING]
    alarms = sum(row.meaning for row in harmless)
    found = sum(row.meaning for row in judged.values() if row.kind in MEANING)
    measured(f"meaning: {found} of 200 changes found, {alarms} of 200 harmless ones taken for one")
    assert alarms <= 10


def test_typing_alone_changes_nothing(judged: dict[str, Row]) -> None:
    assert judged["typography"].meaning + judged["typography"].words == 0
