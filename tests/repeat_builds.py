"""Builds after each of many edits, with what is kept of the build before, and without.

`python tests/repeat_builds.py PROJECT SEED TIMES COMMAND` prints each edit after which the two
differ, in problems or in any file of the site, and at the end how many edits there were. PROJECT
is changed. Each build is one of `mkdocs serve` or `mkdocs build`, as COMMAND says, in this process.
"""

import logging
import os
import pickle
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from coproduction import kept_memo
from coproduction.load import Memo
from coproduction.problem import errors
from coproduction.project import read_project
from project_edits import Edits
from random_edits import EDITS
from sites import contents


@dataclass
class Lane:
    """Builds of one sort: what its session knows between them, and what the last one gave."""

    folder: Path
    known: dict[str, Any] = field(default_factory=dict)
    site: Mapping[str, str] = field(default_factory=dict)
    said: list[Any] = field(default_factory=list)

    def build(self, config_file: Path) -> None:
        """Builds the project with what this lane knows."""
        config = load_config(str(config_file), site_dir=str(self.folder))
        from session import session  # it is there once the settings were read

        if not session.serving:
            config.plugins.on_startup(command="serve", dirty=False)
        for name, value in self.known.items():
            setattr(session, name, value)
        try:
            build(config, serve_url="http://127.0.0.1/")
        except Abort as error:
            self.said = [str(error)]
        else:
            self.said = [session.problems, session.refused, config.extra["problems"]]
        self.known = {
            name: getattr(session, name) for name in ("memo", "good", "articles", "served")
        }
        self.site = contents(self.folder)


@dataclass
class CommandLane:
    """Builds by command into one folder, with what the caches keep, or `afresh` without it.

    Every second one renders articles in one program alone, whatever their number.
    """

    folder: Path
    afresh: bool
    builds: int = 0
    idle: int = 0
    site: Mapping[str, str] = field(default_factory=dict)
    said: list[Any] = field(default_factory=list)

    def build(self, config_file: Path) -> None:
        """Builds the project; `idle` counts builds for which there was nothing to do."""
        cache, aside = config_file.parent / ".cache", config_file.parent.parent / "cache-aside"
        own = self.folder.with_name(f"{self.folder.name}-own")
        os.environ["XDG_CACHE_HOME"], kept_memo.SECONDS = str(own), 0
        if self.afresh:
            shutil.rmtree(self.folder, ignore_errors=True)
            shutil.rmtree(own, ignore_errors=True)
            cache.rename(aside)
        config = load_config(str(config_file), site_dir=str(self.folder))
        import articles
        from repeated import NothingToBuild
        from session import session

        config.plugins.on_startup(command="build", dirty=False)
        articles.MANY = 1 if self.builds % 2 else 1_000
        self.builds += 1
        self.said = []
        try:
            build(config)
        except NothingToBuild:
            self.idle += 1
        except Abort as error:
            self.said = [str(error), session.problems, session.refused]
        if self.afresh:
            shutil.rmtree(cache, ignore_errors=True)
            aside.rename(cache)
        self.site = contents(self.folder) if self.folder.exists() else {}


def by_command(project: Path, seed: int, times: int) -> None:
    """Edits and builds by command; prints what differs."""
    edits, config, undo = Edits(project, Random(seed)), project / "mkdocs.yml", False
    wrong = built = 0
    with tempfile.TemporaryDirectory() as folder:
        kept = CommandLane(Path(folder, "kept"), afresh=False)
        fresh = CommandLane(Path(folder, "fresh"), afresh=True)
        kept.build(config)
        for number in range(times):
            told = edits.next(EDITS, undo)
            for lane in (kept, fresh):
                lane.build(config)
            undo = bool(fresh.said)
            built += not undo
            if kept.said != fresh.said or (not undo and kept.site != fresh.site):
                wrong += 1
                print(f"{number}: {told}")
        idle = kept.idle
        kept.build(config)
        from session import session

        spoken = kept.said or session.advised  # which is told each time
        assert spoken or kept.idle > idle, "a second build of the same was not seen to be one"
    print(f"{times} edits, {built} of them built, {wrong} otherwise than from nothing")


def main() -> None:
    """Edits and builds; prints what differs."""
    project, seed, times = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    logging.disable()
    (by_command if sys.argv[4] == "build" else while_serving)(project, seed, times)


def while_serving(project: Path, seed: int, times: int) -> None:
    """Edits and builds as pages are served; prints what differs."""
    edits, config, undo = Edits(project, Random(seed)), project / "mkdocs.yml", False
    wrong = built = 0
    with tempfile.TemporaryDirectory() as folder:
        kept = Lane(Path(folder, "kept"), {"memo": Memo(keeps=True)})
        kept.build(config)
        memo = Memo(keeps=True)
        for number in range(times):
            told = edits.next(EDITS, undo)
            memo = pickle.loads(pickle.dumps(memo.used()))
            clean, again = read_project(project), read_project(project, memo=memo)
            same = (
                clean.problems == again.problems
                and clean.bodies == again.bodies
                and clean.views == again.views
                and clean.files == again.files
            )
            undo = bool(errors(clean.problems))
            if not undo:
                built += 1
                nothing = {"memo": Memo(), "good": None, "articles": {}, "served": {}}
                fresh = Lane(Path(folder, "fresh"), nothing)
                fresh.build(config)
                kept.build(config)
                undo = fresh.said[1:2] != [[]]
                same = same and fresh.said == kept.said and (undo or fresh.site == kept.site)
            if not same:
                wrong += 1
                print(f"{number}: {told}")
    print(f"{times} edits, {built} of them built, {wrong} otherwise than from nothing")


if __name__ == "__main__":
    main()
