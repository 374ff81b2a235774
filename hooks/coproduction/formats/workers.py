"""Worker processes: tasks side by side, as many as there are processors.

Not threads: Typst keeps Python's lock while it works.
"""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

R = TypeVar("R")
Task = tuple[Any, ...]

_MOST = 61
"""Programs that Windows can wait for at once."""


def processors() -> int:
    """How many processors this program may use."""
    allowed = getattr(os, "sched_getaffinity", None)  # which Windows and macOS do not have
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def side_by_side(work: Callable[..., R], tasks: Sequence[Task], count: int, ended: R) -> list[R]:
    """What `work` makes of each task, in their order; `ended` where its program was ended.

    `work` is a function of a module, and raises nothing. With a `count` below 2, all is done
    in this program.
    """
    if count < 2:
        return [work(*task) for task in tasks]
    answers: dict[int, R] = {}
    with _programs(count) as programs:
        futures = [*_begun(programs, work, tasks)]
        wait(futures)
    for place, future in enumerate(futures):
        with suppress(BrokenProcessPool):
            answers[place] = future.result()
    # Where one program is ended, all are, and none says whose task it was: one by one, it shows.
    left = [place for place in range(len(tasks)) if place not in answers]
    again = _one_by_one(work, [tasks[place] for place in left], ended)
    answers.update(zip(left, again, strict=True))
    return [answers[place] for place in range(len(tasks))]


def _begun(
    programs: ProcessPoolExecutor, work: Callable[..., R], tasks: Sequence[Task]
) -> Iterator[Future[R]]:
    """What is under way; not all, where a program is ended meanwhile."""
    with suppress(BrokenProcessPool):
        for task in tasks:
            yield programs.submit(work, *task)


def _one_by_one(work: Callable[..., R], tasks: Sequence[Task], ended: R) -> Iterator[R]:
    """The same in one program, and another where that is ended."""
    left = deque(tasks)
    while left:
        with _programs(1) as program, suppress(BrokenProcessPool):
            while left:
                yield program.submit(work, *left.popleft()).result()
            return
        yield ended


@contextmanager
def _programs(count: int) -> Iterator[ProcessPoolExecutor]:
    """Begun anew, for Typst has threads, which a fork would lose; with none left at the end."""
    fresh = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(min(count, _MOST), fresh, _leave_interruptions)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interruptions() -> None:
    """An interruption by the keyboard is for the program that asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
