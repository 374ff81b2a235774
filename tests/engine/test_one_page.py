"""What goes wrong with one file is a problem of that file, and no other has to wait for it."""

import inspect
import re
import signal
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from coproduction import one_page, views
from coproduction.document import chapters
from coproduction.load import pages
from coproduction.one_page import (
    PATIENCE,
    TooLong,
    failure,
    guarded,
    heard,
    is_ours,
    time_limit,
)
from coproduction.problem import Problem
from coproduction.project import Project, check, read_project
from coproduction.python_markdown import Renderer
from coproduction.rules import privacy
from takeaway import example

pytestmark = pytest.mark.slow

WORDS = "Everyone may"
"""What stands in the guide of the small project, and in no other page."""
SHORT = 1.0
"""Seconds of a processor's time, in place of those that a page has."""


def fail(*_: object, **__: object) -> None:
    raise RecursionError("maximum recursion depth exceeded")


def wait(*_: object, **__: object) -> None:
    while True:
        pass


def at_the_guide(real: Callable[..., Any], trouble: Callable[..., Any]) -> Callable[..., Any]:
    """The same function, but for the guide."""

    def instead(*given: Any, **named: Any) -> Any:
        return (trouble if WORDS in repr(given) else real)(*given, **named)

    return instead


STEPS: dict[str, tuple[Any, str]] = {
    "reading": (pages, "read_body"),
    "filling in": (views, "_homeless"),
    "rendering": (Renderer, "render"),
    "rules": (privacy, "_lines"),
    "documents": (chapters, "_titled"),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_failure_of_ours_is_told_at_the_file(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, name = STEPS[step]
    monkeypatch.setattr(owner, name, at_the_guide(getattr(owner, name), fail))
    found = [one for one in check(read_project(example(tmp_path / "project"))) if is_ours(one)]
    assert {(one.file, one.line) for one in found} == {("docs/guide.md", 1)}
    assert "RecursionError: maximum recursion" in found[0].what
    assert "tell the engineers" in found[0].mend


def test_a_page_that_takes_for_ever_is_told_at_its_file(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_page, "time_limit", partial(time_limit, SHORT))
    monkeypatch.setattr(Renderer, "render", at_the_guide(Renderer.render, wait))
    (found,) = check(read_project(project))
    assert (found.file, found.severity) == ("docs/guide.md", "error")
    assert "took more than 5 seconds" in found.what


def test_the_limit_is_that_of_the_message() -> None:
    assert inspect.signature(time_limit).parameters["seconds"].default == PATIENCE == 5


def test_no_good_page_brings_a_failure_of_ours_about(project: Path, ours: Project) -> None:
    for read in (ours, read_project(project)):
        assert [one for one in check(read) if is_ours(one)] == []


def test_a_build_names_the_page_that_it_fails_at_and_ends_without_a_traceback(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import markdown

    real = markdown.Markdown.convert
    monkeypatch.setattr(markdown.Markdown, "convert", at_the_guide(real, fail))
    with pytest.raises(Abort, match=r"docs/guide\.md:1: The program failed at this file"):
        build(load_config(str(project / "mkdocs.yml"), site_dir=str(tmp_path / "site")))
    assert [path.name for path in tmp_path.iterdir() if "site" in path.name] == [".site.lock"]


def test_a_regular_expression_that_never_ends_is_stopped() -> None:
    problems: list[Problem] = []
    with guarded("docs/a.md", problems), time_limit(60), time_limit(0.1):
        pass
    with pytest.raises(TooLong), time_limit(0.1):
        re.search(r"(a*)*b", "a" * 50)
    assert problems == []


def test_one_that_is_heard_for_many_steps_is_stopped_and_leaves_the_signal_as_it_was() -> None:
    before = signal.getsignal(signal.SIGVTALRM)
    stopped = 0
    with heard():
        for _ in range(3):
            try:
                with time_limit(0.05):
                    wait()
            except TooLong:
                stopped += 1
        assert signal.getsignal(signal.SIGVTALRM) is not before
    assert (stopped, signal.getsignal(signal.SIGVTALRM)) == (3, before)
    with time_limit(60):
        pass
    assert signal.getsignal(signal.SIGVTALRM) is before


def test_in_another_thread_nothing_is_limited_and_nothing_fails() -> None:
    problems: list[Problem] = []

    def step() -> None:
        with guarded("docs/a.md", problems), time_limit(0.001):
            sum(range(100_000))

    thread = threading.Thread(target=step)
    thread.start()
    thread.join()
    assert problems == []


def test_what_failed_is_said_on_one_line() -> None:
    problem = failure("docs/a.md", ValueError("a\n\x1b[2Jb" + "c" * 5000))
    assert "\n" not in problem.what
    assert len(problem.what) < 300
