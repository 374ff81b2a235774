"""What the check says of each change in changes.yml: silent, other words, or another meaning."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from coproduction.load import load
from coproduction.meaning import changes
from coproduction.page import split_sentences
from coproduction.passages.step import total
from coproduction.passages.words import fold, plain
from project import TESTS

FILE = Path(__file__).parent / "changes.yml"
MEANING = ("number", "date", "not", "duty", "doer", "name")
SURE = ("number", "date", "not", "duty")
"""Kinds of which nearly all have to be found."""


@dataclass(frozen=True)
class Row:
    """Changes of one kind: how many there are, and how many were taken for what."""

    kind: str
    count: int
    meaning: int
    words: int

    @property
    def share(self) -> float:
        """The share that is said to mean something else."""
        return self.meaning / self.count


def read() -> Mapping[str, Any]:
    """The changes as they were made."""
    content: Mapping[str, Any] = yaml.load(FILE.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return content


def judge(was: str, now: str, names: tuple[str, ...]) -> str:
    """What the check says of a sentence that was changed so, as it stands in a page."""
    before, after = _sentences(was), _sentences(now)
    if [fold(one) for one in before] == [fold(one) for one in after]:
        return "silent"
    return "meaning" if changes(total(before, names), total(after, names)) else "words"


def rows() -> list[Row]:
    """A row for each kind of change."""
    content = read()
    names = tuple(content["names"])
    counts: dict[str, Counter[str]] = {}
    for one in content["changes"]:
        counts.setdefault(one["kind"], Counter())[judge(one["was"], one["now"], names)] += 1
    return [
        Row(kind, count.total(), count["meaning"], count["words"]) for kind, count in counts.items()
    ]


@cache
def _example() -> Any:
    return load(TESTS / "example")


def _sentences(text: str) -> list[str]:
    return split_sentences(" ".join(plain(text, _example()).split()))
