"""Makes what readers can take away: each publication as PDF, Word, braille and other formats.

When every article is there and no page is written yet, the documents are made, so that each
page offers only files that exist.
"""

import logging
import os
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from coproduction.document.fingerprint import films_of
from coproduction.formats.downloads import Downloads, make_downloads
from coproduction.formats.offers import fill_in
from coproduction.model.library import Publication
from coproduction.model.stories import Film
from coproduction.problem import Problem, errors, report
from generated import generated
from session import NOTHING_BUILT, session

AFTER = (
    "records",  # which stops a build for what no article may hold
    "search",  # which takes the words of pages: what is offered there is none
)
log = logging.getLogger("mkdocs.hooks.downloads")


class _Articles(Mapping[str, str]):
    """The articles of pages by uri, each as text only while it is read."""

    def __init__(self, pages: Mapping[str, Page]) -> None:
        self._pages = pages

    def __getitem__(self, uri: str) -> str:
        return self._pages[uri].content or ""

    def __iter__(self) -> Iterator[str]:
        return iter(self._pages)

    def __len__(self) -> int:
        return len(self._pages)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Makes the documents, adds them to the site's files, and tells each page of its own."""
    catalogue = session.project.catalogue
    publications = catalogue.all(Publication)
    if not publications:
        return
    pages = {file.src_uri: file.page for file in files.documentation_pages() if file.page}
    _tell_of_films(pages)
    held = [page for uri, page in pages.items() if any(uri in one.pages for one in publications)]
    if session.serving:
        for page in held:
            page.meta["downloads_wait"] = True
        return
    made = make_downloads(session.project.with_articles(_Articles(pages)))
    if made.problems:
        log.error("%s", report(made.problems))
        raise Abort(NOTHING_BUILT)
    for failure in made.failures:
        log.warning("%s", failure)
    for left_out in made.left_out:  # a site that goes out has all that its records promise
        (log.warning if os.environ.get("DEPLOY") else log.info)("%s", left_out)
    for waiting in made.waiting:
        log.info("%s", waiting)
    for address, path in made.files.items():
        files.append(generated(config, address, abs_src_path=str(path)))
    for page in held:
        offers = made.of_page(page.file.src_uri, catalogue)
        page.meta["downloads"] = [asdict(offer) for offer in offers]
    for page in pages.values():
        page.meta["stale"] = f"docs/{page.file.src_uri}" in made.stale
        if film := page.meta.get("film"):
            film["stale"] = f"docs/{film['uri']}" in made.stale
    _list(pages, made)


def _tell_of_films(pages: Mapping[str, Page]) -> None:
    """Tells each booklet of the page on its film, and of the sound that is kept with it."""
    for uri, film in films_of(session.project.catalogue).items():
        fields = film.entry.record
        if uri in pages and film.uri in pages and isinstance(fields, Film) and fields.booklet:
            folder = posixpath.dirname(film.uri)
            seconds = sum(part.seconds for part in fields.parts)
            pages[uri].meta["film"] = {
                "uri": film.uri,
                "url": pages[film.uri].url,
                "minutes": max(1, round(seconds / 60)),
                "sound": posixpath.join(folder, fields.booklet.sound),
                "times": posixpath.join(folder, fields.booklet.times),
            }


def _list(pages: Mapping[str, Page], made: Downloads) -> None:
    """Puts the files where a page lists publications, and judges the article as it then is."""
    refused: list[Problem] = []
    for uri, page in pages.items():
        article = page.content or ""
        page.content = fill_in(article, uri, made.offers, session.project.catalogue.phrases)
        if page.content != article:
            refused += errors(session.project.judge(uri, page.content))
    if refused:
        log.error("%s", report(refused))
        raise Abort(NOTHING_BUILT)
