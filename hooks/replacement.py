"""All or nothing: a build is written beside the site, and takes its place when it is whole."""

import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.utils import CountHandler

from coproduction import replacement


class _State:
    """Whether pages are served from a folder of the server's own, and the build under way."""

    serving = False
    current: replacement.Replacement | None = None


def on_startup(command: str, dirty: bool) -> None:
    """Notes whether pages are served: those need no exchange."""
    _State.serving = command == "serve"


@event_priority(-100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Sends the build to a draft beside the site, once everything else is ready to build."""
    if not _State.serving:
        try:
            _State.current = replacement.begin(Path(config.site_dir))
        except replacement.NotReplaced as error:
            raise Abort(str(error)) from None
        config.site_dir = str(_State.current.draft)
    return config


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Publishes the draft, unless a strict build is about to stop for its warnings."""
    current, _State.current = _State.current, None
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
    current, _State.current = _State.current, None
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
