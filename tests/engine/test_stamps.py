"""Pages are read again where their files have another stamp, or one that is too young to trust."""

import time
from pathlib import Path

import pytest

from coproduction.load import Memo, files, load
from coproduction.problem import Problem

PAGE = "docs/index.md"
DAY = 86_400_000_000_000


def written(project: Path, memo: Memo) -> str:
    return load(project, memo=memo).pages["index.md"].body


def change(project: Path, word: str) -> None:
    path = project / PAGE
    path.write_text(path.read_text() + f"\n{word}\n")


@pytest.mark.parametrize(("age", "seen"), [(0, True), (DAY, False)])
def test_of_two_changes_with_one_stamp_the_second_is_seen_while_it_is_young(
    age: int, seen: bool, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    same = (0, 0, 0, time.time_ns() - age, 0)
    monkeypatch.setattr(files, "stamp", lambda _: same)
    memo = Memo(keeps=True)
    change(project, "First.")
    assert written(project, memo).endswith("First.\n")
    change(project, "Second.")
    assert written(project, memo).endswith("Second.\n") == seen


def test_a_page_that_was_saved_as_it_was_is_the_same_page(project: Path) -> None:
    memo, path = Memo(keeps=True), project / PAGE
    before = load(project, memo=memo).pages["index.md"]
    path.write_bytes(path.read_bytes())
    assert load(project, memo=memo).pages["index.md"] is before


def test_a_page_that_cannot_be_read_is_told_of_each_time(project: Path) -> None:
    memo = Memo(keeps=True)
    (project / PAGE).write_bytes(b"\xff")

    def told() -> list[Problem]:
        return [one for one in load(project, memo=memo).problems if one.file == PAGE]

    assert told()
    assert told() == told()
