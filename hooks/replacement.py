"""All or nothing: a build is written beside the site, and takes its place when it is whole."""

import logging
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.utils import CountHandler

import repeated
from coproduction import replacement
from coproduction.one_page import failure
from coproduction.problem import report
from session import session

SOURCES = ("docs", "data", "overrides", "hooks", ".git")
"""Folders of a project that no site may take the place of."""
AFTER = ("search", "downloads", "hosting")  # which write to the site, and tell of each page


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Sends the build to a draft beside the site; pages that are served need none."""
    if not session.serving:
        try:
            sources = [Path(config.config_file_path).parent / name for name in SOURCES]
            session.replacement = replacement.begin(Path(config.site_dir), sources)
        except replacement.NotReplaced as error:
            raise Abort(str(error)) from None
        config.site_dir = str(session.replacement.draft)
    return config


def on_nav(nav: Navigation, **_: object) -> None:
    """Notes the menu, of which pages show parts."""
    session.nav = nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Puts pages that would be made again as they were made last into the site."""
    assert session.nav
    repeated.pages(env, config, files, session.nav)


def on_template_context(context: dict[str, Any], **_: object) -> None:
    """Gives the list of addresses for search engines all pages, those that were there too."""
    context["pages"] = session.documents


def on_post_build(config: MkDocsConfig) -> None:
    """Publishes the draft, unless a strict build is about to stop for its warnings."""
    current, session.replacement = session.replacement, None
    if current is None:
        repeated.remember(config)
        return
    config.site_dir = str(current.site)
    if config.strict and _warnings():
        replacement.abandon(current)
        return
    try:
        replacement.finish(current)
    except replacement.NotReplaced as error:
        raise Abort(str(error)) from None
    repeated.end(config)


def on_build_error(error: Exception) -> None:
    """Gives up the draft; says in plain words what the disk refused, or which page failed."""
    current, session.replacement = session.replacement, None
    page, session.page = session.page, ""
    session.clock.close()
    said = None
    if current is not None:
        replacement.abandon(current)
        said = replacement.reason(error, current) if isinstance(error, OSError) else None
    if said is None and page and not isinstance(error, BuildError):
        said = report([failure(page, error)])
    if said:
        raise Abort(said) from None


def _warnings() -> int:
    """Warnings and errors logged in this build, as MkDocs itself counts them in strict mode."""
    counters = [h for h in logging.getLogger("mkdocs").handlers if isinstance(h, CountHandler)]
    return sum(count for counter in counters for _, count in counter.get_counts())
