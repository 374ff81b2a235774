"""Tasks are done side by side; one whose program ends does not take the others with it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coproduction.formats.workers import processors, side_by_side

pytestmark = pytest.mark.slow

WORKS = """
import os
import signal
import time
from coproduction.formats.workers import side_by_side

def work():
    os.write(1, b"begun\\n")  # at once: two programs write there
    time.sleep(1)

if __name__ == "__main__":
    # A run in the background is born deaf to the keyboard's signal, and so are its programs.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    side_by_side(work, [()] * 50, 2, None)
"""


def double(number: int) -> int:
    if number < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * 2


@pytest.mark.parametrize("count", [1, 2])
def test_answers_stand_in_the_order_of_the_tasks(count: int) -> None:
    assert side_by_side(double, [(1,), (2,), (3,)], count, 0) == [2, 4, 6]


def test_a_program_that_is_ended_is_replaced() -> None:
    assert side_by_side(double, [(1,), (-1,), (2,), (-1,), (3,)], 2, 0) == [2, 0, 4, 0, 6]


def test_an_interruption_ends_it_without_doing_the_rest(tmp_path: Path) -> None:
    (tmp_path / "works.py").write_text(WORKS)
    process = subprocess.Popen(
        [sys.executable, str(tmp_path / "works.py")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout
    assert [process.stdout.readline() for _ in range(2)] == ["begun\n", "begun\n"]
    os.killpg(process.pid, signal.SIGINT)  # as the keyboard does, to all of its programs
    _, errors = process.communicate(timeout=30)
    assert errors.count("Traceback") == 1
    assert errors.rstrip().endswith("KeyboardInterrupt")


def test_processors_are_counted_where_the_system_does_not_say_which_are_allowed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert processors() == os.cpu_count()
