"""What is too dear beside other work is found, and what is not is let be."""

import pytest

from cost import GROWTH, LONGER, Usual, Work, is_dear

SIZE = 2_000


def counting(size: int) -> Work:
    return lambda: sum(range(size))


def pairs(size: int) -> Work:
    return lambda: sum(1 for _ in range(size) for _ in range(size))


def test_work_that_is_far_dearer_than_usual_fails() -> None:
    with pytest.raises(AssertionError, match="more than 20 times what is usual"):
        Usual(counting(SIZE)).within(20, counting(100 * SIZE))


def test_what_other_work_gives_is_given() -> None:
    assert Usual(counting(SIZE)).within(20, counting(2 * SIZE)) == sum(range(2 * SIZE))


def test_growth_as_the_square_is_told_from_growth_as_the_length() -> None:
    assert is_dear(pairs(50 * LONGER), pairs(50), GROWTH)
    assert not is_dear(counting(SIZE * LONGER), counting(SIZE), GROWTH)
