"""What a model refuses is said in words of ours, and never in those of the library."""

from typing import Literal

import pytest
from pydantic import Field

from coproduction.model.base import Number, Record
from coproduction.model.validation import validate
from coproduction.source import read_yaml


class Part(Record):
    state: Literal["open", "it's, or was, shut"] = Field(examples=["open"])


class Whole(Record):
    parts: tuple[Part, ...] = Field((), min_length=2, examples=[[]])
    kinds: tuple[Literal["a", "b"], ...] = Field((), examples=[["a"]])
    wide: Number = Field(1, gt=0, examples=[320])
    share: float = Field(1.0, examples=[0.5])


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "parts: [{state: open}, {state: shut}]",
            "1: “parts.2.state” cannot be “shut”. The values there are: open and it's, or was, "
            "shut.",
        ),
        ("kinds: [a, c]", "1: “kinds.2” cannot be “c”. The values there are: a and b."),
        ("parts: [{state: open}]", "1: parts: The list is too short. Give at least 2."),
        ("a: 1\nwide: 0", "2: wide: “0” is too small. Give a number above 0."),
        ("share: half", "1: share: The value cannot be used. Write one such as “0.5”."),
    ],
)
def test_what_is_refused_has_words_of_ours(written: str, said: str) -> None:
    _, problems = validate(Whole, read_yaml(written, "data/wholes.yml"), "data/wholes.yml")
    assert said in [f"{one.line}: {one.what} {one.mend}" for one in problems]
