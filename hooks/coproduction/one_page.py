"""Limits on the work on one file: a time limit, and a failure that hides nothing of the others.

What goes wrong with a file is a problem of that file, even where the fault is ours.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from coproduction.problem import Problem

PATIENCE = 5.0
"""Seconds of a processor's time for each step with one file; a long page takes half of one."""

_listens: ContextVar[bool] = ContextVar("listens", default=False)
_OURS = "The program failed at this file"


class TooLong(Exception):
    """A step that took longer than it may."""


@contextmanager
def guarded(file: str, problems: list[Problem]) -> Iterator[None]:
    """Does a step with one file; what goes wrong in it is put among the `problems`, at the file."""
    try:
        with time_limit():
            yield
    # Wide on purpose: whatever a file brings about, an editor is told which file it was.
    except Exception as error:
        problems.append(failure(file, error))


@contextmanager
def time_limit(seconds: float = PATIENCE) -> Iterator[None]:
    """Raises `TooLong` in a step that takes more of the processor's time than that.

    Only in the main thread of a system that has such clocks; elsewhere nothing is limited. A
    step within a step has the time of the outer one.
    """
    if not _has_clock() or signal.getitimer(signal.ITIMER_VIRTUAL)[0]:
        yield
        return
    with heard():
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)


@contextmanager
def heard() -> Iterator[None]:
    """Listens to the clock of `time_limit`; to begin to costs more than to set it.

    So whoever works with many files does so once for all.
    """
    if not _has_clock() or _listens.get():  # to ask the system costs more than all else here
        yield
        return
    before, listens = signal.signal(signal.SIGVTALRM, _ring), _listens.set(True)
    try:
        yield
    finally:
        _listens.reset(listens)
        signal.signal(signal.SIGVTALRM, before)


def failure(file: str, error: Exception) -> Problem:
    """What an editor is told of a file that could not be worked with."""
    if isinstance(error, TooLong):
        what = f"Working with this file took more than {PATIENCE:.0f} seconds."
        return Problem(file, 1, what, "Make several files of it, or take out what came in last.")
    why = f"{type(error).__name__}: {error}"[:200]
    mend = "Take out what came in last, and tell the engineers: the fault is the program's."
    return Problem(file, 1, f"{_OURS} ({why}).", mend)


def is_ours(problem: Problem) -> bool:
    """Whether the fault is one of the program, not of the file."""
    return problem.what.startswith(_OURS)


def _has_clock() -> bool:
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


def _ring(*_: object) -> None:
    raise TooLong
