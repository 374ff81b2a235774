"""What the families of rules do with a page that they know, and where one of them fails."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from coproduction import rules
from coproduction.load import Catalogue, Memo, Page, load
from coproduction.problem import Problem


class Family(SimpleNamespace):
    """A family that notes which pages it looked at, and finds words that are not to be there."""

    def __init__(self, word: str) -> None:
        super().__init__(word=word, looked=[])

    def __hash__(self) -> int:
        return hash(self.word)

    def check_page(self, page: Page, catalogue: Catalogue) -> Iterator[Problem]:
        """Fails where it is told to."""
        self.looked.append(page.uri)
        if "Fail" in page.body and self.word == "first":
            raise ValueError
        if self.word in page.body:
            yield Problem(page.file, 1, f"“{self.word}”", "Take it out.")


@pytest.fixture
def families(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Two families in place of ours."""
    made = [Family("first"), Family("second")]
    monkeypatch.setattr(rules, "registered", lambda _: tuple(made))
    return made


def write(project: Path, words: str) -> None:
    with (project / "docs/index.md").open("a") as page:
        page.write(f"\n{words}\n")


def test_only_a_page_that_changed_is_looked_at_again(families: list[Any], project: Path) -> None:
    memo = Memo(keeps=True)
    rules.problems(load(project, memo=memo), memo)
    for family in families:
        assert len(family.looked) > 3
        family.looked.clear()
    write(project, "The first word, and the second.")
    for _ in range(2):
        found = rules.problems(load(project, memo=memo), memo)
        assert [one.what for one in found] == ["“first”", "“second”"]
        assert [family.looked for family in families] == [["index.md"], ["index.md"]]


def test_where_one_family_fails_the_others_are_told(families: list[Any], project: Path) -> None:
    write(project, "Fail at the second word.")
    memo = Memo(keeps=True)
    for _ in range(2):
        failed, found = rules.problems(load(project, memo=memo), memo)
        assert failed.file == "docs/index.md"
        assert "ValueError" in failed.what
        assert found.what == "“second”"
