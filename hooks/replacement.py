"""All or nothing: a build is written beside the site, and takes its place when it is whole."""

import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.utils import CountHandler

from coproduction import replacement
from session import session

AFTER = ("search", "hosting")  # which write to the site when its pages are written


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Sends the build to a draft beside the site; pages that are served need none."""
    if not session.serving:
        try:
            session.replacement = replacement.begin(Path(config.site_dir))
        except replacement.NotReplaced as error:
            raise Abort(str(error)) from None
        config.site_dir = str(session.replacement.draft)
    return config


def on_post_build(config: MkDocsConfig) -> None:
    """Publishes the draft, unless a strict build is about to stop for its warnings."""
    current, session.replacement = session.replacement, None
    if current is None:
        return
    config.site_dir = str(current.site)
    if config.strict and _warnings():
        replacement.abandon(current)
        return
    try:
        replacement.finish(current)
    except replacement.NotReplaced as error:
        raise Abort(str(error)) from None


def on_build_error(error: Exception) -> None:
    """Gives up the draft; what the disk refused is said in plain words."""
    current, session.replacement = session.replacement, None
    if current is None:
        return
    replacement.abandon(current)
    said = replacement.reason(error, current) if isinstance(error, OSError) else None
    if said:
        raise Abort(said) from None


def _warnings() -> int:
    """Warnings and errors logged in this build, as MkDocs itself counts them in strict mode."""
    counters = [h for h in logging.getLogger("mkdocs").handlers if isinstance(h, CountHandler)]
    return sum(count for counter in counters for _, count in counter.get_counts())
