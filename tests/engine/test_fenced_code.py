"""Fenced code is read as Python-Markdown reads it, however many blocks are never closed."""

from unittest.mock import patch

from hypothesis import given
from hypothesis.strategies import lists, sampled_from
from markdown import Markdown
from markdown.extensions.fenced_code import FencedBlockPreprocessor

from coproduction.python_markdown import READING

LINES = sampled_from(
    ["```", "``` ", "```data", "```\t", "````", "~~~", "~~~~ {.a}", " ```", "    ```", "Words", ""]
)


@given(lists(LINES, min_size=1, max_size=12))
def test_it_is_looked_for_only_as_far_as_it_can_end(lines: list[str]) -> None:
    stock = Markdown(extensions=["fenced_code"]).preprocessors["fenced_code_block"]
    ours = Markdown(extensions=["fenced_code", READING]).preprocessors["fenced_code_block"]
    assert ours.run([*lines]) == stock.run([*lines])


def test_behind_its_last_end_nothing_is_searched() -> None:
    ours = Markdown(extensions=["fenced_code", READING]).preprocessors["fenced_code_block"]
    searched: list[str] = []

    def run(_: object, lines: list[str]) -> list[str]:
        searched.extend(lines)
        return lines

    lines = ["```", "code", "```", "```data", "more", "```data", "still more"]
    with patch.object(FencedBlockPreprocessor, "run", run):
        assert ours.run(lines) == lines
    assert searched == lines[:3]
