"""What work costs a processor, judged by other work beside it: so no test waits for a clock.

A machine that is slow is slow at both. What is measured may now and then be far too much or too
little: so where work seems dear, it is tried again and again, and most of the tries decide.
"""

import gc
import time
from collections.abc import Callable
from typing import TypeVar

TRIES = 9
LONGER = 8
"""How many times as long is what growth is judged by: its cost grows eightfold, or as its square
sixty-fourfold."""
GROWTH = LONGER**1.5
"""How many times as much the longer may cost: as far from the one as from the other."""

Work = Callable[[], object]
Made = TypeVar("Made")


def cost(work: Work) -> float:
    """Seconds of a processor's time.

    Python frees nothing meanwhile: in a run of many tests it would look through all of theirs.
    The thread's clock is read, for the process's is coarse while a clock of a page runs.
    """
    gc.disable()
    try:
        begun = time.thread_time()
        work()
        return time.thread_time() - begun
    finally:
        gc.enable()


def is_dear(work: Work, usual: Work, times: float) -> bool:
    """Whether work costs more than so many times as much as what is usual."""

    def seems() -> bool:
        return cost(work) > times * cost(usual)

    return seems() and sum(seems() for _ in range(TRIES)) > TRIES / 2


class Usual:
    """Work that much other work is compared with; it is done anew only where that seems dear."""

    def __init__(self, work: Work) -> None:
        self._work = work
        work()  # the first time, more is done than later
        self._cost = cost(work)

    def within(self, times: float, work: Callable[[], Made]) -> Made:
        """What the work gives, which may cost no more than so many times as much."""
        made: list[Made] = []
        if cost(lambda: made.append(work())) > times * self._cost:
            assert not is_dear(work, self._work, times), f"more than {times} times what is usual"
        return made[0]
