"""Makes the search, where a project has a page `docs/search.md` for it."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from selectolax.lexbor import LexborHTMLParser

from coproduction.cache import Cache
from coproduction.formats.downloads import CACHE
from coproduction.search import NotIndexed, index, understood
from coproduction.spelling import language, vocabulary, words_of
from coproduction.views.pages import films_of_booklets, kinds, looked_up, names_of_types
from generated import generated
from session import session

_PAGE = "search.md"
_OURS = "search."
"""How the keys of the search's phrases begin; its script has them all."""


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Tells each page its kind, and the search page the kinds; writes the words it is to know."""
    search = files.get_file_from_path(_PAGE)
    if search is None:
        return
    catalogue = session.project.catalogue
    known, lists = kinds(catalogue), looked_up(catalogue)
    twice = films_of_booklets(catalogue)
    pages = [file.page for file in files.documentation_pages() if file.page]
    for page in pages:
        page.meta["kind"] = known.get(page.file.src_uri)
        page.meta["looked_up"] = page.file.src_uri in lists
        page.meta["said_elsewhere"] = page.file.src_uri in twice
    order = [*names_of_types(catalogue).values(), *(catalogue.navigation or {}).values()]
    texts = catalogue.phrases.texts.items()
    env.globals["search"] = {
        "url": search.url,
        "kinds": _offered(known.values(), order),
        "phrases": {key.removeprefix(_OURS): text for key, text in texts if key.startswith(_OURS)},
    }
    words = vocabulary(_words(page) for page in pages)
    site = catalogue.site.record.language if catalogue.site else ""
    for name, content in {
        "words.txt": "\n".join(words),
        "language.txt": "\n".join(language(site, words)),
        "understood.json": json.dumps(understood(catalogue), ensure_ascii=False),
    }.items():
        files.append(generated(config, f"search/{name}", content=content))


def _words(page: Page) -> frozenset[str]:
    article = page.content or ""
    return session.memo.made(
        ("words", page.file.src_uri),
        (article,),
        lambda: words_of(LexborHTMLParser(article).text(separator=" ")),
    )


def on_post_build(config: MkDocsConfig) -> None:
    """Indexes what was built, or notes that it is to be; raises `Abort` where that fails."""
    site = Path(config.site_dir)
    if not (site / "search/index.html").exists():
        return
    if session.serving:
        session.unsearched = site
        return
    try:
        index(site, Cache(session.project.root / CACHE))
    except NotIndexed as error:
        raise Abort(str(error)) from None


def _offered(kinds_of_pages: Iterable[str], order: Iterable[str]) -> list[str]:
    """The kinds that a search can be narrowed to, in this order: those of more than one page."""
    pages = Counter(kinds_of_pages)
    return [kind for kind in dict.fromkeys(order) if pages[kind] > 1]
