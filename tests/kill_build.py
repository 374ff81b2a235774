"""Builds a project and kills itself on the way: run as a program by the tests.

    kill_build.py CONFIG SITE POINT        at a named point
    kill_build.py CONFIG SITE SECONDS      after a time

SIGKILL gives the build no chance to tidy up, as a power cut would not.
"""

import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mkdocs.utils
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from coproduction import project, replacement


def die(*_: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def around(
    owner: Any, name: str, *, before: bool, at_call: int = 1, really: bool = True
) -> Callable[[], None]:
    """Dies just before or just after the nth call of a function."""

    def arm() -> None:
        real, calls = getattr(owner, name), iter(range(1, 10_000))

        def wrapped(*args: Any, **kwargs: Any) -> Any:
            now = next(calls) == at_call
            if now and before:
                die()
            result = real(*args, **kwargs) if really else False
            if now:
                die()
            return result

        setattr(owner, name, wrapped)

    return arm


def without_exchange(then: Callable[[], None]) -> Callable[[], None]:
    """As on a system that cannot exchange two folders in one step."""

    def arm() -> None:
        replacement.exchange = lambda *_: False
        then()

    return arm


POINTS: dict[str, Callable[[], None]] = {
    "reading the records": around(project, "load", before=False),
    "making the draft": around(Path, "mkdir", before=False, at_call=2),
    "cleaning the draft": around(mkdocs.utils, "clean_directory", before=False),
    "filling in a page": around(Page, "render", before=False, at_call=2),
    "copying a file": around(File, "copy_file", before=False, at_call=3),
    "writing the first file": around(mkdocs.utils, "write_file", before=False),
    "before the exchange": around(replacement, "exchange", before=True),
    "after the exchange": around(replacement, "exchange", before=False),
    "deleting the old site": around(os, "unlink", before=False, at_call=5),
    "between two renames": without_exchange(around(Path, "rename", before=False)),
    "after two renames": without_exchange(around(Path, "rename", before=False, at_call=2)),
    "after deleting the old site": around(shutil, "rmtree", before=False),
}

if __name__ == "__main__":
    config, site, when = sys.argv[1:]
    if when in POINTS:
        POINTS[when]()
    else:
        threading.Timer(float(when), die).start()
    build(load_config(config, site_dir=site))
