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
    """What one hook leaves for another, and one build for the next."""

    # Of the command, and of all its builds

    serving: bool = False
    """Whether pages are served: then no problem may stop the server."""
    only_builds: bool = False
    """Whether the command is done when the site is there."""
    memo: Memo = field(default_factory=Memo)
    """What was worked out for the build before, while pages are served."""
    good: Project | None = None
    """The last project without a problem."""
    added: Mapping[str, bytes] = field(default_factory=dict)
    """Its files that nobody wrote, by address."""
    articles: dict[str, str] = field(default_factory=dict)
    """The last good article of each page, by uri."""
    served: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """While pages are served, the key of what each page's file was made from, and its text."""
    unsearched: Path | None = None
    """A site whose search is made when somebody asks for it."""

    # Of the build under way: what is wrong

    problems: list[Problem] = field(default_factory=list)
    """What was found on reading."""
    refused: list[Problem] = field(default_factory=list)
    """That for which an article was refused."""
    advised: list[Problem] = field(default_factory=list)
    """All that was told as advice or a warning."""
    warned: list[str] = field(default_factory=list)
    """What the engine warned of, in its words."""
    heard: CountHandler = field(default_factory=CountHandler)
    """Counts warnings."""

    # What pages are made of

    config: MkDocsConfig | None = None
    files: Files | None = None
    nav: Navigation | None = None
    documents: Sequence[File] = ()
    """The files of all pages."""
    addresses: frozenset[tuple[str, str]] = frozenset()
    """Addresses that pages can link to, each with the file's name in docs/."""
    assets: Mapping[str, Asset] = field(default_factory=dict)
    """The files of the look, by the addresses they were written under."""
    ready: dict[str, Article] = field(default_factory=dict)
    """Articles by uri that an earlier build kept, or another program made."""
    page: str = ""
    """The file of the page that is rendered; "" where it is none."""
    clock: ExitStack = field(default_factory=ExitStack)
    """Limits the time of that page."""

    # What became of the last build (`repeated`), and where this one is written

    builder: str = ""
    """A name for the program and all that it is made of."""
    sources: str = ""
    """The fingerprint of all that the site is made from."""
    stamps: str = ""
    """When these files were written."""
    last: Manifest = field(default_factory=lambda: Manifest(Path()))
    """What the last build made."""
    pages: Mapping[str, str] = field(default_factory=dict)
    """The key of all that a page's template is given, by the file in the site."""
    again: set[str] = field(default_factory=set)
    """Those of them that are there as they were."""
    replacement: Replacement | None = None
    """The site and the draft of this build."""

    @property
    def project(self) -> Project:
        """The project that is built; raises `Abort` where nothing has read it."""
        if self.good is None:
            raise Abort("Under “hooks:” in mkdocs.yml, hooks/records.py stands too low.")
        return self.good


session = Session()
