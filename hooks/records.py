"""Puts the records of `data/` into the site's pages.

Before a build everything is read and checked, then every article that the engine makes;
one problem, and nothing is written. While serving, the last good state stays up and the
problems stand above each page.
"""

import gc
import logging
from pathlib import Path
from typing import ClassVar

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from coproduction import outputs
from coproduction.extensions import ARTICLE
from coproduction.problem import Problem, errors, report

log = logging.getLogger("mkdocs.hooks.records")

_NOTHING_BUILT = "Nothing was built. Mend what is listed above, and build again."


class _State:
    """What outlives one call: if this is `serve`, what was last good, and what was refused."""

    serving = False
    good: outputs.Outputs | None = None
    articles: ClassVar[dict[str, str]] = {}
    refused: ClassVar[list[Problem]] = []


def on_startup(command: str, dirty: bool) -> None:
    """Notes whether pages are served, where a problem must not stop the server."""
    _State.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Reads and checks everything; raises `Abort` where a build cannot go on."""
    root = Path(config.config_file_path).parent
    made = _read(root)
    wrong = errors(made.problems)
    if made.problems:
        (log.error if wrong else log.info)("%s", report(made.problems))
    if not wrong:
        _State.good = made
    elif not _State.serving or _State.good is None:
        raise Abort(_NOTHING_BUILT)
    _State.refused.clear()
    assert _State.good
    config.markdown_extensions.append(ARTICLE)
    config.mdx_configs[ARTICLE] = {"views": _State.good.views}
    assert _State.good.catalogue.site
    site = _State.good.catalogue.site.record
    config.site_name = site.name
    if site.address and not _State.serving:
        config.site_url = site.address
    config.extra["site"] = site.for_templates()
    config.extra["made"] = _State.good
    config.extra["problems"] = _lines(wrong)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds what the build gives besides pages: open data, redirects, the feed."""
    assert _State.good
    for output in _State.good.files:
        made = File.generated(config, output.address, content=output.content)
        made.edit_uri = None
        files.append(made)
    return files


def on_page_read_source(page: Page, **_: object) -> str | None:
    """Nothing where the page is known: its fields and words are read already."""
    assert _State.good
    return "\n" if page.file.src_uri in _State.good.bodies else None


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """The page's words with its lists, tables and figures filled in."""
    assert _State.good
    known = _State.good.catalogue.pages.get(page.file.src_uri)
    if known:
        fields = known.entry.record
        page.meta.update(type=fields.type, title=fields.title, summary=fields.summary)
        page.meta["versions"] = outputs.versions_of(_State.good, known)
        if fields.changed.last:
            page.update_date = fields.changed.last.isoformat()
    take = _State.good.bodies.get if _State.serving else _State.good.bodies.pop
    return take(page.file.src_uri, markdown)


def on_page_content(html: str, page: Page, **_: object) -> str:
    """The article; while serving, the last good one or none where it holds what it may not."""
    assert _State.good
    uri = page.file.src_uri
    refused = outputs.judge_article(_State.good, uri, html)
    _State.refused += refused
    if refused:
        return _State.articles.get(uri, "")
    if _State.serving:
        _State.articles[uri] = html
    page.markdown = ""  # nobody reads the words again, and together they are large
    return html


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Reports what the articles may not hold, before any page is written."""
    if _State.refused:
        log.error("%s", report(_State.refused))
        if not _State.serving:
            raise Abort(_NOTHING_BUILT)
        config.extra["problems"] += _lines(_State.refused)


def _read(root: Path) -> outputs.Outputs:
    """Everything, read and checked; a build does not look through it for garbage, now or later.

    What is read is kept to the end of a build and holds no garbage, and looking for some
    again and again costs more than in step with the site (`make bench`).
    """
    if _State.serving:
        return outputs.make(root)
    gc.disable()
    try:
        made = outputs.make(root)
        gc.freeze()
    finally:
        gc.enable()
    return made


def _lines(problems: list[Problem]) -> list[str]:
    return [f"{p.file}:{p.line}: {p.what} {p.mend}" for p in problems]
