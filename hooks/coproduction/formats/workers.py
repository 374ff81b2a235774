"""Several programs that each do one task after another, as many as there are processors.

Not `ProcessPoolExecutor`: it polls by the clock, and never ends where the clock stands still
(libfaketime), as in a test that builds on another day. Not threads alone: Typst keeps
Python's lock while it works.
"""

import ctypes
import multiprocessing
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any, Generic, TypeVar, cast

R = TypeVar("R")
Task = tuple[Any, ...]

_FRESH = multiprocessing.get_context("spawn")
"""Each program begins anew: Typst has threads, which a fork would lose."""
_M_TRIM_THRESHOLD, _KEPT = -1, 128 * 1024
"""What mallopt(3) calls the bytes of free memory that a program may keep, and so many."""


def side_by_side(work: Callable[..., R], tasks: Sequence[Task], count: int, ended: R) -> list[R]:
    """What `work` makes of each task, in their order; `ended` where its program was ended.

    `work` is a function of a module, and raises nothing. With a `count` below 2, all is done
    in this program.
    """
    if count < 2:
        return [work(*task) for task in tasks]
    idle: SimpleQueue[_Worker[R]] = SimpleQueue()
    workers = [_Worker(work) for _ in range(count)]
    for worker in workers:
        idle.put(worker)

    def do(task: Task) -> R:
        worker = idle.get()
        try:
            return worker.do(task, ended)
        finally:
            idle.put(worker)

    try:
        with ThreadPoolExecutor(count) as threads:
            return list(threads.map(do, tasks))
    finally:
        for worker in workers:
            worker.stop()


class _Worker(Generic[R]):
    """A program that waits for tasks; where it is ended, the next task has a new one."""

    def __init__(self, work: Callable[..., R]) -> None:
        self._work = work
        self._start()

    def _start(self) -> None:
        self._pipe, there = _FRESH.Pipe()
        self._program = _FRESH.Process(target=_serve, args=(there, self._work), daemon=True)
        self._program.start()
        there.close()

    def do(self, task: Task, ended: R) -> R:
        try:
            self._pipe.send(task)
            return cast(R, self._pipe.recv())
        except (EOFError, OSError):
            self.stop()
            self._start()
            return ended

    def stop(self) -> None:
        with suppress(OSError):
            self._pipe.send(None)
        self._pipe.close()
        self._program.join()


def _serve(pipe: Connection, work: Callable[..., Any]) -> None:
    """What each program does; an interruption by the keyboard is for the one that asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(AttributeError):  # another C library than glibc has no mallopt
        # Else glibc keeps ever more, by chance up to a third of what a long document takes.
        ctypes.CDLL(None).mallopt(_M_TRIM_THRESHOLD, _KEPT)
    with suppress(EOFError):
        while (task := pipe.recv()) is not None:
            pipe.send(work(*task))
