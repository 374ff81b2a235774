"""Puts the records of `data/` into the site's pages.

Before a build everything is read and checked; one problem, and nothing is written.
While serving, the last good state stays up and the problems stand above each page.
"""

import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from coproduction import outputs
from coproduction.problem import errors, report

log = logging.getLogger("mkdocs.hooks.records")


class _State:
    """What must outlive one build: whether this is `serve`, and the last good outputs."""

    serving = False
    good: outputs.Outputs | None = None


def on_startup(command: str, dirty: bool) -> None:
    """Notes whether pages are served, where a problem must not stop the server."""
    _State.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Reads and checks everything; raises `Abort` where a build cannot go on."""
    root = Path(config.config_file_path).parent
    made = outputs.make(root)
    wrong = errors(made.problems)
    if made.problems:
        (log.error if wrong else log.info)("%s", report(made.problems))
    if not wrong:
        _State.good = made
    elif not _State.serving or _State.good is None:
        raise Abort("Nothing was built. Mend what is listed above, and build again.")
    assert _State.good
    assert _State.good.catalogue.site
    site = _State.good.catalogue.site.record
    config.site_name = site.name
    if site.address and not _State.serving:
        config.site_url = site.address
    config.extra["site"] = {**site.model_dump(), "is_trial": site.is_trial}
    config.extra["problems"] = [f"{p.file}:{p.line}: {p.what} {p.mend}" for p in wrong]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds what the build gives besides pages: open data, redirects, the feed."""
    assert _State.good
    for output in _State.good.files:
        made = File.generated(config, output.address, content=output.content)
        made.edit_uri = None
        files.append(made)
    return files


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """The page's words with its lists, tables and figures filled in."""
    assert _State.good
    known = _State.good.catalogue.pages.get(page.file.src_uri)
    if known and known.entry.record.changed.last:
        page.update_date = known.entry.record.changed.last.isoformat()
    return _State.good.bodies.get(page.file.src_uri, markdown)
