"""Tasks are done side by side; one whose program ends does not take the others with it."""

import os
import signal

import pytest

from coproduction.formats.workers import side_by_side


def double(number: int) -> int:
    if number < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * 2


@pytest.mark.parametrize("count", [1, 2])
def test_answers_stand_in_the_order_of_the_tasks(count: int) -> None:
    assert side_by_side(double, [(1,), (2,), (3,)], count, 0) == [2, 4, 6]


def test_a_program_that_is_ended_is_replaced() -> None:
    assert side_by_side(double, [(1,), (-1,), (2,), (-1,), (3,)], 2, 0) == [2, 0, 4, 0, 6]
