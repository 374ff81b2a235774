"""Builds again what was built before: nothing, where nothing has changed since; else the pages
whose templates would be given something else.

Used by the hooks that begin and end a build.
"""

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.utils import CountHandler

import serving
import sharing
from article_page import ArticlePage
from coproduction import clock
from coproduction.cache import Cache, key
from coproduction.formats.downloads import CACHE
from coproduction.inside import write
from coproduction.last_build import Manifest, digests, read_manifest, write_manifest
from coproduction.replacement import interrupted
from coproduction.settings import Settings
from coproduction.unchanged import below, fingerprint, program, stamps, stands
from session import session

log = logging.getLogger("mkdocs.hooks.repeated")
_LOGGER = logging.getLogger("mkdocs")


class NothingToBuild(SystemExit):
    """The end of a build whose site is there already: the command has done what it was to do."""

    code = 0


def begin(config: MkDocsConfig, settings: Settings) -> None:
    """Notes what is built from; raises `NothingToBuild` where the site was made from the same."""
    root, site = _places(config)
    engine, look = type(config).__module__, (config.theme.name, bool(config.theme.custom_dir))
    command = (engine, settings.values, config.strict, config.use_directory_urls, look)
    theme = root / settings.theme
    session.builder = program(Path(__file__).parent)
    session.stamps = stamps(root, theme)
    session.sources = fingerprint(root, theme, command, session.builder)
    _LOGGER.removeHandler(session.heard)
    manifest = read_manifest(Cache(root / CACHE), site)
    session.last = manifest if manifest.builder == _builder() else Manifest(site)
    done = session.only_builds and not interrupted(site)
    if done and stands(manifest, session.sources, root):
        log.info("Nothing has changed since %s was built, so it stays as it is.", config.site_dir)
        raise NothingToBuild
    # With --quiet, MkDocs hears no warning, and so a strict build would not stop for one.
    _LOGGER.setLevel(min(_LOGGER.level, logging.WARNING))
    session.heard = CountHandler()
    session.heard.setLevel(logging.WARNING)
    _LOGGER.addHandler(session.heard)


def pages(env: Environment, config: MkDocsConfig, files: Files, nav: Navigation) -> None:
    """Puts each page whose template would be given what it was given for the last build into the
    site as it was, and leaves it out of those that MkDocs writes.
    """
    session.documents = files.documentation_pages()
    found = [file.page for file in session.documents if isinstance(file.page, ArticlePage)]
    shared = key(*_shared(env, config, nav))
    session.pages = {page.file.dest_uri: key(shared, *_given(page, config, nav)) for page in found}
    site, level = Path(config.site_dir), config.validation.links.anchors
    others = {file.dest_uri for file in files if not file.is_documentation_page()}
    alone = session.pages.keys() - others - config.theme.static_templates  # written there once
    session.again = {name for name in alone if _as_it_was(name, session.pages[name], site)}
    for page in found:
        if page.file.dest_uri in session.again:
            page.file.inclusion = InclusionLevel.EXCLUDED
            page.validate_anchor_links(files=files, log_level=level)


def _as_it_was(name: str, given: str, site: Path) -> bool:
    """Whether a page's file could be put into the site's folder as the last build made it."""
    if session.serving:
        before, html = session.served.get(name, ("", ""))
        if before == given:
            write(site, name, html.encode())
        return before == given
    last = session.last
    return last.pages.get(name) == given and last.put(_with_copies(name), site)


def _with_copies(name: str) -> list[str]:
    """A file of the last build and its compressed copies."""
    return [name, *session.last.copies(name)]


def remember(config: MkDocsConfig) -> None:
    """Keeps the pages that were written, for the next build while pages are served."""
    site, served = Path(config.site_dir), session.served
    session.served = {
        name: served[name] if served.get(name, ("",))[0] == given else (given, _text(site / name))
        for name, given in session.pages.items()
    }


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _shared(env: Environment, config: MkDocsConfig, nav: Navigation) -> Iterator[Any]:
    """What every page's template is given."""
    theme, site = Path(config.theme.dirs[0]), session.project.catalogue.site
    yield _builder()
    yield clock.today().isoformat()
    yield digests(theme, below(theme))
    yield repr(session.project.settings and session.project.settings.values)
    yield repr(site and site.record)
    yield session.project.catalogue.phrases.pairs
    yield sorted(asset.address for asset in session.assets.values())
    yield repr(env.globals.get("search"))
    yield config.site_name, config.site_url, repr(config.extra)
    yield [_entry(item) for item in nav.items]


def _entry(item: Any) -> list[Any]:
    """What menus say of a page, a section or a link: its title and address, and what is in it."""
    return [item.title, getattr(item, "url", ""), [_entry(one) for one in item.children or ()]]


def _given(page: ArticlePage, config: MkDocsConfig, nav: Navigation) -> Iterator[Any]:
    """What the template of a page is given besides."""
    serving.figures(page)
    yield page.file.src_uri, page.url, page.canonical_url, page.edit_url, page.update_date
    yield page.title, repr(page.meta), page.contents
    yield (page.content or "").encode()
    yield repr(sharing.on_page_context({}, page, config, nav))


def end(config: MkDocsConfig) -> None:
    """Notes what was made, and of what: not where there was something to say, for it is to be said
    again, nor where something was written since, for the site may have it or not.
    """
    _LOGGER.removeHandler(session.heard)
    if session.sources:
        root, site = _places(config)
        said = session.advised or session.heard.get_counts()
        same = not said and session.stamps == stamps(root, Path(config.theme.dirs[0]))
        sources = session.sources if same else ""
        made = Manifest(site, sources, _builder(), pages=session.pages)
        put = [name for page in session.again for name in _with_copies(page)]
        write_manifest(Cache(root / CACHE), made, session.last, put)


def _builder() -> str:
    """A name for what makes the files of a site."""
    return key(session.builder, os.environ.get("DEPLOY", ""))


def _places(config: MkDocsConfig) -> tuple[Path, Path]:
    return Path(config.config_file_path).parent, Path(config.site_dir).resolve()
