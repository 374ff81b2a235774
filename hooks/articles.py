"""The articles of a build, before MkDocs asks for one after another: those that an earlier build
left in the cache, and the others, rendered side by side where they are many.
"""

import json
import logging
import multiprocessing
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from functools import partial
from io import BufferedRandom

from mkdocs.structure.files import Files
from mkdocs.utils import CountHandler

from article_page import ArticlePage
from coproduction.cache import Cache, key
from coproduction.formats.downloads import CACHE
from coproduction.formats.workers import processors
from coproduction.one_page import time_limit
from rendered import Article, Fields
from session import session

MANY = 60
"""Articles from which on a second program pays (decisions/repeat-builds.md)."""
_AT_ONCE = 8
"""Articles that a program is given at a time."""
_NAME, _LINES = key("articles"), "jsonl"
_LOGGER = logging.getLogger("mkdocs")
_heard = CountHandler()


def prepare(files: Files) -> None:
    """Fills in `session.ready`: by uri, the articles of which an editor need not be told anything.

    What is not there is rendered, judged and told of when MkDocs comes to it.
    """
    cache = Cache(session.project.root / CACHE)
    keys, is_new = _keys(files), False
    session.files, session.ready = files, {}
    for uri, name, fields in _read(cache):
        if keys.get(uri) == name:
            session.ready[uri] = Article.read(fields)
        else:
            is_new = True
    for uri, fields in _side_by_side([uri for uri in keys if uri not in session.ready]):
        session.ready[uri] = Article.read(fields)
        is_new = True
    if is_new:
        cache.write(_NAME, _LINES, partial(_write, keys))


def _keys(files: Files) -> dict[str, str]:
    """A name for all that each article is made from, by the page's uri."""
    project = session.project
    site = project.catalogue.site
    shared = key(
        session.builder,
        repr(project.settings and project.settings.values),
        project.catalogue.phrases.pairs,
        sorted(session.addresses),
        site and site.record.contact,
    )
    found = {}
    for file in files:
        uri, page = file.src_uri, project.catalogue.pages.get(file.src_uri)
        if page and uri in project.bodies and isinstance(file.page, ArticlePage):
            body = project.bodies[uri]
            views = sorted(project.views_in(body))
            found[uri] = key(shared, uri, body, views, page.body, page.entry.written)
    return found


def _read(cache: Cache) -> Iterator[tuple[str, str, Fields]]:
    """The uri, the key and the article of each page that an earlier build left."""
    if kept := cache.get(_NAME, _LINES):
        with kept.open("rb") as file:
            yield from map(json.loads, file)


def _write(keys: Mapping[str, str], file: BufferedRandom) -> None:
    """Writes the articles that are ready, a line each: together they are large."""
    for uri, article in session.ready.items():
        line = json.dumps([uri, keys[uri], article.fields()], ensure_ascii=False)
        file.write(line.encode() + b"\n")


def _side_by_side(missing: Sequence[str]) -> Iterator[tuple[str, Fields]]:
    """The articles that other programs made; none where one is as quick, or there can be but one.

    They are copies of this one, for only so do they know what it has read.
    """
    count = processors()
    if len(missing) < MANY or count < 2 or sys.platform != "linux":
        return
    copies = ProcessPoolExecutor(count, multiprocessing.get_context("fork"), _begin)
    with copies, suppress(BrokenProcessPool):
        for uri, fields in zip(
            missing, copies.map(_made, missing, chunksize=_AT_ONCE), strict=True
        ):
            if fields:
                yield uri, fields


def _begin() -> None:
    """A copy counts warnings and says nothing; an interruption is for the program that asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _LOGGER.handlers = [_heard]
    _LOGGER.propagate = False


def _made(uri: str) -> Fields | None:
    """An article; None where there is something to say of it, which this program cannot."""
    assert session.files
    assert session.config
    file = session.files.get_file_from_path(uri)
    assert file
    page = file.page
    assert isinstance(page, ArticlePage)
    _heard.counts.clear()
    page.markdown = session.project.bodies[uri]
    try:
        with time_limit():
            article = page.rendered(session.config, session.files)
    # Wide on purpose: the page fails again where MkDocs renders it, and is told of there.
    except Exception:
        return None
    found = session.project.judge(uri, article.html)
    return None if found or _heard.counts else article.fields()
