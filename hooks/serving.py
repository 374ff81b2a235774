"""Keeps `mkdocs serve` going: no problem stops it, and each stands above the last good page.

MkDocs' server answers nobody after a build that failed, until one succeeds.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from copies import link_copies
from coproduction.engine_words import as_problem
from coproduction.load import Memo
from coproduction.preview import made_when_asked, with_policy
from coproduction.problem import report
from coproduction.project import judged_settings
from coproduction.readability import readability
from coproduction.search import FOLDER, KINDS, NotIndexed, index
from session import session

_LOGGER = logging.getLogger("mkdocs")
_LOOKS = 0.2
"""Seconds between two looks for an edit; MkDocs waits for half a second."""


class _Warnings(logging.Handler):
    """Keeps what the engine itself warns of; ours are problems, which the session has."""

    def emit(self, record: logging.LogRecord) -> None:
        if session.serving and not record.name.startswith("mkdocs.hooks"):
            session.warned.append(record.getMessage())


def on_startup(command: str, dirty: bool) -> None:
    """Notes whether pages are served, and begins to listen for warnings then."""
    session.serving, session.warned = command == "serve", []
    session.only_builds = command == "build" and not dirty
    session.memo = Memo(keeps=session.serving)
    if session.serving:
        _LOGGER.addHandler(_Warnings(logging.WARNING))


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Takes away what counts warnings to stop a strict build.

    Raises `Abort` for new settings that may not be used: the last ones are built with then.
    """
    if session.serving and config is not session.config:
        file = Path(config.config_file_path)
        settings, problems = judged_settings(file.parent, file.name)
        if settings is None:
            raise Abort(report(problems))
    session.config = config
    if session.serving:
        for handler in [one for one in _LOGGER.handlers if isinstance(one, CountHandler)]:
            _LOGGER.removeHandler(handler)
    return config


def figures(page: Page) -> None:
    """Gives a page its reading figures, for whoever writes it while pages are served."""
    known = session.project.catalogue.pages.get(page.file.src_uri) if session.serving else None
    if known:
        page.meta["writing"] = session.memo.read(
            ("writing", known.uri),
            session.project.catalogue,
            lambda catalogue: readability(catalogue.pages[known.uri], catalogue),
        )


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Gives templates the problems that are to stand above each page."""
    problems = [*session.problems, *session.refused] if session.serving else []
    told = [(one, as_problem(one, session.project.catalogue)) for one in session.warned]
    problems += [known for _, known in told if known]
    others = [warning for warning, known in told if known is None]
    if session.serving:
        link_copies(files, Path(config.site_dir))
    lines = [f"{one.file}:{one.line}: {one.what} {one.mend}" for one in problems]
    config.extra["problems"] = [*lines, *others]


def on_post_build(config: MkDocsConfig) -> None:
    """Forgets the warnings of this build."""
    session.warned.clear()


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., None]
) -> LiveReloadServer:
    """Lets the server build with the last settings where new ones cannot be used.

    Its answers have the policy of the site, and it sees an edit sooner.
    """
    app = server.get_app()
    assert app
    top = server.mount_path
    server.set_app(
        with_policy(made_when_asked(app, (f"{top}{FOLDER}", f"{top}{KINDS}"), _index), top)
    )
    server.builder = partial(_build, builder)
    _look_often(server, [config.docs_dir, config.config_file_path, *config.theme.dirs])
    return server


def _look_often(server: LiveReloadServer, paths: list[str]) -> None:
    """Has all of the paths that are watched by now looked at more often."""
    watched = []
    for path in paths:
        with suppress(KeyError):  # nobody watches it
            server.unwatch(path)
            watched.append(path)
    server.observer = type(server.observer)(timeout=_LOOKS)
    for path in watched:
        server.watch(path)


def _index() -> None:
    """Makes the search of the last build, if nobody has asked for it yet."""
    site, session.unsearched = session.unsearched, None
    if site:
        try:
            index(site)
        except NotIndexed as error:
            _LOGGER.warning("%s", error)


def _build(builder: Callable[..., None]) -> None:
    last = session.config
    try:
        builder()
    except (Abort, ConfigurationError):
        if session.config is not last:
            raise  # the settings were read, and something else went wrong
        builder(last)
