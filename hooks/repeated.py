"""Builds again what was built before: nothing, where nothing has changed since.

Used by the hooks that begin and end a build.
"""

import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import CountHandler

from coproduction.cache import Cache
from coproduction.formats.downloads import CACHE
from coproduction.replacement import interrupted
from coproduction.settings import Settings
from coproduction.unchanged import fingerprint, keep, program, stands
from session import session

log = logging.getLogger("mkdocs.hooks.repeated")
_LOGGER = logging.getLogger("mkdocs")


class NothingToBuild(SystemExit):
    """The end of a build whose site is there already: the command has done what it was to do."""

    code = 0


def begin(config: MkDocsConfig, settings: Settings) -> None:
    """Notes what is built from; raises `NothingToBuild` where the site was made from the same."""
    root, site = _places(config)
    engine = type(config).__module__
    command = (engine, settings.values, config.strict, config.use_directory_urls)
    theme = root / settings.theme
    session.builder = program(Path(__file__).parent)
    session.sources = fingerprint(root, theme, command, session.builder)
    _LOGGER.removeHandler(session.heard)
    if not interrupted(site) and stands(Cache(root / CACHE), session.sources, site, root):
        log.info("Nothing has changed since %s was built, so it stays as it is.", config.site_dir)
        raise NothingToBuild
    session.heard = CountHandler()
    session.heard.setLevel(logging.WARNING)
    _LOGGER.addHandler(session.heard)


def end(config: MkDocsConfig) -> None:
    """Notes what was made, unless there was something to say that should be said again."""
    _LOGGER.removeHandler(session.heard)
    if session.sources and not session.project.problems and not session.heard.get_counts():
        root, site = _places(config)
        keep(Cache(root / CACHE), session.sources, site)


def _places(config: MkDocsConfig) -> tuple[Path, Path]:
    return Path(config.config_file_path).parent, Path(config.site_dir).resolve()
