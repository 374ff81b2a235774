"""Makes what readers can take away: each publication as PDF, Word, braille and other formats.

The articles are gathered as the engine makes them; when all are there and no page is
written yet, the documents are made, so that each page offers only files that exist.
"""

import logging
from dataclasses import asdict
from pathlib import Path
from typing import ClassVar

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from coproduction.formats.listing import fill_in
from coproduction.formats.publishing import publish
from coproduction.load import load
from coproduction.model.library import Publication
from coproduction.problem import report

log = logging.getLogger("mkdocs.hooks.downloads")


class _State:
    """Whether pages are served, where no document is made, and this build's articles by uri."""

    serving = False
    articles: ClassVar[dict[str, str]] = {}


def on_startup(command: str, dirty: bool) -> None:
    """Notes whether pages are served."""
    _State.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Forgets the articles of the last build."""
    _State.articles.clear()
    return config


@event_priority(-50)
def on_page_content(html: str, page: Page, **_: object) -> str:
    """Keeps the article, once everything else is done with it."""
    _State.articles[page.file.src_uri] = html
    return html


@event_priority(-50)
def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Makes the documents, adds them to the site's files, and tells each page of its own."""
    root = Path(config.config_file_path).parent
    catalogue = load(root)
    held = {uri for record in catalogue.all(Publication) for uri in record.pages}
    if _State.serving:
        for uri in held & {*_State.articles}:
            _page(files, uri).meta["downloads_wait"] = True
        return env
    made = publish(root, catalogue, _State.articles)
    if made.problems:
        log.error("%s", report(made.problems))
        raise Abort("Nothing was built. Mend what is listed above, and build again.")
    for missed in made.missed:
        log.warning("%s", missed)
    for unsaid in made.unsaid:
        log.info("%s", unsaid)
    for address, path in made.files.items():
        file = File.generated(config, address, abs_src_path=str(path))
        file.edit_uri = None
        files.append(file)
    for uri in held & {*_State.articles}:
        offers = [asdict(offer) for offer in made.of_page(uri, catalogue)]
        _page(files, uri).meta["downloads"] = offers
    for uri, html in _State.articles.items():
        _page(files, uri).content = fill_in(html, uri, made.offers)
    return env


def _page(files: Files, uri: str) -> Page:
    file = files.get_file_from_path(uri)
    assert file
    assert file.page
    return file.page
