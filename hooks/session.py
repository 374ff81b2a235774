"""The session: what the hooks know together, from the start of MkDocs to its end.

It is one object of this module, for MkDocs leaves no other place: two events get no config
(`on_startup`, `on_build_error`), and `mkdocs serve` makes a new config for each build, while
the modules of hooks stay.
"""

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from coproduction.assets import Asset
from coproduction.problem import Problem
from coproduction.project import Project
from coproduction.replacement import Replacement

NOTHING_BUILT = "Nothing was built. Mend what is listed above, and build again."


@dataclass
class Session:
    """What one hook leaves for another, and one build for the next.

    `serving` says that pages are served, where no problem may stop the server; `good` is the
    last project without a problem, `articles` holds the last good article of each page by uri,
    while serving. The rest is of the build under way: its `config`; the `problems` found on
    reading, those for which an article was `refused`, and what the engine `warned` of; the
    `page` that is rendered (its file, "" where it is none) and the `clock` that limits its time;
    the files of the look in `assets`, by the addresses they were written under; the
    `replacement` of the last site.
    """

    serving: bool = False
    good: Project | None = None
    articles: dict[str, str] = field(default_factory=dict)
    config: MkDocsConfig | None = None
    problems: list[Problem] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)
    warned: list[str] = field(default_factory=list)
    page: str = ""
    clock: ExitStack = field(default_factory=ExitStack)
    assets: Mapping[str, Asset] = field(default_factory=dict)
    replacement: Replacement | None = None

    @property
    def project(self) -> Project:
        """The project that is built; raises `Abort` where nothing has read it."""
        if self.good is None:
            raise Abort("Under “hooks:” in mkdocs.yml, hooks/records.py stands too low.")
        return self.good


session = Session()
