"""The session: what the hooks know together, from the start of MkDocs to its end.

It is one object of this module, for MkDocs leaves no other place: two events get no config
(`on_startup`, `on_build_error`), and `mkdocs serve` makes a new config for each build, while
the modules of hooks stay.
"""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.utils import CountHandler

from coproduction.assets import Asset
from coproduction.last_build import Manifest
from coproduction.load import Memo
from coproduction.problem import Problem
from coproduction.project import Project
from coproduction.replacement import Replacement
from rendered import Article

NOTHING_BUILT = "Nothing was built. Mend what is listed above, and build again."


@dataclass
class Session:
    """What one hook leaves for another, and one build for the next.

    `serving` says that pages are served, where no problem may stop the server; then `memo` keeps
    what was worked out for the build before, and `unsearched` is a site whose search is made when
    somebody asks for it. `only_builds` says that the command is done when the site is there. `good`
    is the last project without a problem, and `added` are its files that nobody wrote, by address;
    `articles` holds the last good article of each page by uri, and `served` each page's file with
    the key of what it was made from, while serving. The rest is of the build under way: its
    `config`; the `problems` found on reading, those for which an article was `refused`, all that
    was `advised`, warnings too, and what the engine `warned` of; the `page` that is rendered (its
    file, "" where it is none) and the `clock` that limits its time; the `addresses` that pages can
    link to, each with the file's name in docs/; the files of the look in `assets`, by the addresses
    they were written under; the `replacement` of the last site; the fingerprint of its `sources`,
    their `stamps`, that of the `builder`, and what was `heard`, which counts warnings; the `files`
    of the site and its menu, `nav`; the articles that are `ready`, by uri: kept by an earlier
    build, or made by another program; the manifest of the `last` build, the key of all that is
    given to each of the `pages`, and those that are there `again` as they were (see `repeated`),
    both by the file in the site; and the files of all pages, the `documents`.
    """

    serving: bool = False
    only_builds: bool = False
    memo: Memo = field(default_factory=Memo)
    good: Project | None = None
    articles: dict[str, str] = field(default_factory=dict)
    served: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    config: MkDocsConfig | None = None
    problems: list[Problem] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)
    advised: list[Problem] = field(default_factory=list)
    warned: list[str] = field(default_factory=list)
    unsearched: Path | None = None
    page: str = ""
    clock: ExitStack = field(default_factory=ExitStack)
    added: Mapping[str, bytes] = field(default_factory=dict)
    addresses: frozenset[tuple[str, str]] = frozenset()
    assets: Mapping[str, Asset] = field(default_factory=dict)
    replacement: Replacement | None = None
    files: Files | None = None
    ready: dict[str, Article] = field(default_factory=dict)
    builder: str = ""
    sources: str = ""
    stamps: str = ""
    last: Manifest = field(default_factory=lambda: Manifest(Path()))
    nav: Navigation | None = None
    pages: Mapping[str, str] = field(default_factory=dict)
    again: set[str] = field(default_factory=set)
    documents: Sequence[File] = ()
    heard: CountHandler = field(default_factory=CountHandler)

    @property
    def project(self) -> Project:
        """The project that is built; raises `Abort` where nothing has read it."""
        if self.good is None:
            raise Abort("Under “hooks:” in mkdocs.yml, hooks/records.py stands too low.")
        return self.good


session = Session()
