"""Memo on the disk: what a command has read and worked out, for the next one of the same name.

It is pickled, because rules and views give objects, and pickles can run code: so it is kept in the
user's own cache folder (decisions/repeat-builds.md). What was made by another program, or on
another day, is not read.
"""

import copyreg
import os
import pickle
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from io import BufferedRandom
from pathlib import Path
from types import MappingProxyType
from typing import Any

from coproduction import clock
from coproduction.cache import Cache, key
from coproduction.load import Memo
from coproduction.page import Outline
from coproduction.pickled import reduced
from coproduction.unchanged import program
from coproduction.user_cache import user_cache
from coproduction.views.registry import views
from coproduction.views.view import View

SECONDS = 0.5
"""Seconds of a processor; what took less is worked out again nearly as quickly as it is read."""
_SHARE = 50
"""What is new is written where it is more than one of so many: it can be made once more."""
_MOST = 200_000_000
"""Bytes of all that is kept, of every project."""
_PICKLE = "pickle"
_NOT_PICKLED = (pickle.PicklingError, TypeError, AttributeError, RecursionError)
"""What pickle raises for an object that it cannot write."""


@contextmanager
def kept_memo(command: str, root: Path) -> Iterator[Memo]:
    """What the last command of this name kept of the project in `root`, for a block.

    What was used of it there is kept for the next, unless the block ends in an exception.
    """
    began, folder = time.process_time(), user_cache("memos")
    if folder is None:
        yield Memo()
        return
    cache, name = Cache(folder), key(command, os.fspath(root.resolve()))
    maker = key(program(Path(__file__).parent.parent), clock.today().isoformat()).encode()
    memo = _read(cache.get(name, _PICKLE), maker)
    yield memo
    if time.process_time() - began > SECONDS and memo.new * _SHARE > memo.size:
        with suppress(OSError, *_NOT_PICKLED):
            path = cache.write(name, _PICKLE, partial(_write, memo.used(), maker))
            cache.prune([path], _MOST)


def _write(memo: Memo, maker: bytes, file: BufferedRandom) -> None:
    """Writes a memo straight to its file: as one text in memory it would take as much again."""
    file.write(maker)
    pickle.dump(memo, file, pickle.HIGHEST_PROTOCOL)


def _read(path: Path | None, maker: bytes) -> Memo:
    """The memo in a file; an empty one where there is none, or somebody else made it."""
    if path:
        with path.open("rb") as file:
            if file.read(len(maker)) == maker:
                memo: Memo = pickle.load(file)
                return memo
    return Memo(keeps=True)


def _view(show: str, form: str, fence: str) -> View:
    return next(one for one in views() if one.name == (show, form, fence))


def _read_only(mapping: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(mapping)


copyreg.pickle(View, lambda view: (_view, view.name))  # it holds functions that have no name
copyreg.pickle(MappingProxyType, lambda mapping: (_read_only, ({**mapping},)))
copyreg.pickle(Outline, reduced)
