"""Puts the records of `data/` into the site's pages.

Before a build everything is read and checked, then every article that the engine makes;
one problem, and nothing is written. While serving, the last good state stays up.
"""

import logging
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

import articles
import repeated
from article_page import ArticlePage
from coproduction.contributing import contributing
from coproduction.kept_memo import kept_memo
from coproduction.load.menu import titles_of
from coproduction.one_page import time_limit
from coproduction.problem import errors, report
from coproduction.project import judged_settings, read_project
from coproduction.python_markdown import ARTICLE
from coproduction.views.pages import covers
from coproduction.views.versions import versions
from generated import generated
from session import NOTHING_BUILT, session

AFTER = ("serving",)  # which sees to it that what is reported here stops no server
log = logging.getLogger("mkdocs.hooks.records")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Reads and checks everything; raises `Abort` where a build cannot go on, and
    `NothingToBuild` where it need not.
    """
    file = Path(config.config_file_path)
    judged = judged_settings(file.parent, file.name)
    if judged[0] and not session.serving:
        repeated.begin(config, judged[0])
    with nullcontext(session.memo) if session.serving else kept_memo("build", file.parent) as memo:
        project = read_project(file.parent, judged, memo=memo)
        if not errors(project.problems):
            session.added = project.files
    project = replace(project, memo=session.memo)
    session.problems, session.refused = errors(project.problems), []
    session.advised = [*project.problems]
    if project.problems:
        (log.error if session.problems else log.info)("%s", report(project.problems))
    if not session.problems:
        session.good = project
    elif not session.serving or session.good is None:
        raise Abort(NOTHING_BUILT)
    config.markdown_extensions = [*dict.fromkeys([*config.markdown_extensions, ARTICLE])]
    phrases = session.project.catalogue.phrases
    config.mdx_configs[ARTICLE] = {"views": session.project.views, "phrases": phrases}
    assert session.project.catalogue.site
    site = session.project.catalogue.site.record
    config.site_name = site.name
    if site.address and not session.serving:
        config.site_url = site.address
    config.extra["site"] = site.for_templates()
    if menu := session.project.catalogue.menu:
        config.nav = menu.entries
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds what nobody wrote: open data, redirects, the feed, pages that go on with a list."""
    for address, content in session.added.items():
        files.append(generated(config, address, content=content))
    for page in session.project.catalogue.pages.values():
        if page.part_of:
            beside = InclusionLevel.NOT_IN_NAV
            files.append(generated(config, page.uri, content="\n", inclusion=beside))
    titles = dict(titles_of(config.nav))
    for file in files.documentation_pages():
        ArticlePage(titles.get(file.src_uri), file, config)
    return files


def on_nav(nav: Navigation, files: Files, **_: object) -> None:
    """Notes where links can lead, now that all files are there; makes ready what can be."""
    session.addresses = frozenset((file.src_uri, file.dest_uri) for file in files)
    session.ready, session.again = {}, set()
    if not session.serving:
        articles.prepare(files)


def on_page_read_source(page: Page, **_: object) -> str | None:
    """Nothing where the page is known: its fields and words are read already."""
    return "\n" if page.file.src_uri in session.project.bodies else None


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """The page's words with its lists, tables and figures filled in."""
    project, uri = session.project, page.file.src_uri
    session.page = f"docs/{uri}"
    session.clock.close()
    session.clock.enter_context(time_limit())
    known = project.catalogue.pages.get(uri)
    if known:
        fields = known.entry.record
        page.meta.update(type=fields.type, title=fields.title, summary=fields.summary)
        page.meta["reviewed"] = fields.reviewed
        page.meta["contributing"] = contributing(known, project.catalogue)
        page.meta["versions"] = versions(known, project.catalogue)
        page.meta["cover"] = covers(project.catalogue).get(uri)
        if fields.changed.last:
            page.update_date = fields.changed.last.isoformat()
    return project.bodies.get(uri, markdown)


def on_page_content(html: str, page: Page, **_: object) -> str:
    """The article; while serving, the last good one or none where it holds what it may not."""
    uri, session.page = page.file.src_uri, ""
    session.clock.close()
    found = [] if uri in session.ready else session.project.judge(uri, html)
    refused = errors(found)
    session.refused += refused
    session.advised += found
    if found and not refused:
        log.info("%s", report(found))
    if refused:
        return session.articles.get(uri, "")
    if session.serving:
        session.articles[uri] = html
    page.markdown = ""  # nobody reads the words again, and together they are large
    return html


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Reports what the articles may not hold; gives templates `t`, a phrase by its key."""
    env.globals["t"] = session.project.catalogue.phrases.markup
    if session.refused:
        log.error("%s", report(session.refused))
        if not session.serving:
            raise Abort(NOTHING_BUILT)
