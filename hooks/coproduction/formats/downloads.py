"""Downloads: every publication of a project in every format that it asks for."""

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from coproduction.cache import Cache
from coproduction.document import Document, Rendered, check_letters, documents, problems_of_others
from coproduction.document.fingerprint import booklets, films_of, fingerprint, stale
from coproduction.formats import formats, name_of
from coproduction.formats.fonts import read_fonts
from coproduction.formats.making import Failure, How, Made, gather, make_all
from coproduction.formats.offers import Offer, address, offers
from coproduction.formats.tools import MissingTool
from coproduction.load import Catalogue
from coproduction.model.library import Publication
from coproduction.model.stories import Film
from coproduction.problem import Problem, errors

CACHE = ".cache"
"""The folder in the project that keeps what was made."""


@dataclass(frozen=True)
class Downloads:
    """What came of a project's publications.

    `files` are those made, by their address in the site; `offers` what to say of each.
    `problems` are for editors, `failures` says which formats there are not, and why; `left_out`
    says it of those for which something is missing that not every computer has, and `waiting`
    of those for which something has to be done first, apart from the site. `stale` are the
    files of pages on films whose booklet has changed since.
    """

    files: Mapping[str, Path] = field(default_factory=dict)
    offers: tuple[Offer, ...] = ()
    problems: tuple[Problem, ...] = ()
    failures: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    stale: frozenset[str] = frozenset()

    def of_page(self, uri: str, catalogue: Catalogue) -> list[Offer]:
        """The offers of the publications that hold a page; first those that hold it alone."""
        holding = {one.id: len(one.pages) for one in catalogue.all(Publication) if uri in one.pages}
        offers = [offer for offer in self.offers if offer.publication in holding]
        return sorted(offers, key=lambda offer: holding[offer.publication] > 1)


def make_downloads(project: Rendered) -> Downloads:
    """Makes what the project's publications ask for; with a problem, nothing."""
    catalogue = project.catalogue
    records = {record.id: record for record in catalogue.all(Publication)}
    if not records or catalogue.site is None:
        return Downloads()
    cache = Cache(project.root / CACHE)
    try:
        materials = gather(catalogue, cache, project.docs)
    except MissingTool as error:
        return Downloads(failures=(f"There is no document to take away. {error}",))
    books, problems = documents(project, materials.fonts.letters, _in_letters())
    if wrong := errors(problems):
        return Downloads(problems=tuple(wrong))
    kept = _kept(books, project)
    there = {(one.document.id, one.format) for one in kept}
    asked = [(book, form) for book in books for form in _in_order(records[book.id].formats)]
    jobs = [(book, form) for book, form in asked if (book.id, form) not in there]
    results = make_all(jobs, materials)
    made = [one for one in results if isinstance(one, Made)]
    files = {address(one.document.id, one.format): one.file for one in made}
    cache.prune({*files.values()})
    failed = [one for one in results if isinstance(one, Failure)]
    hows: tuple[How, ...] = ("failed", "left out", "waiting")
    how_failed, left_out, waiting = (
        _said([one for one in failed if one.how == how]) for how in hows
    )
    old = frozenset(one.file for one in stale(books, catalogue))
    order = [book.id for book in books]
    made = sorted([*made, *kept], key=lambda one: order.index(one.document.id))
    offered = tuple(offers(made, catalogue.phrases))
    return Downloads(files, offered, (), how_failed, left_out, waiting, old)


def _kept(books: list[Document], project: Rendered) -> list[Made]:
    """The recordings that are kept beside the pages on films; none of other words than now."""
    films, kept = films_of(project.catalogue), []
    for uri, book in booklets(books, project.catalogue).items():
        film = films[uri].entry.record if uri in films else None
        if not isinstance(film, Film) or not film.booklet:
            continue
        if film.booklet.made_from == fingerprint(book):
            url = posixpath.join(posixpath.dirname(films[uri].uri), film.booklet.sound)
            minutes = max(1, round(film.booklet.seconds / 60))
            form = film.booklet.sound.rpartition(".")[2]
            if form in formats():
                kept.append(Made(book, form, project.docs / url, minutes, url))
    return kept


def problems_of_documents(project: Rendered) -> list[Problem]:
    """What would stand in the way of documents of the project's pages, without making any file.

    Pages that are in no publication are looked at too. [] where the tools to know that are not
    installed: a build says so then.
    """
    if project.catalogue.site is None:
        return []
    try:
        fonts = read_fonts(project.catalogue.look, Cache(project.root / CACHE))
    except MissingTool:
        return []
    asked = [one.formats for one in project.catalogue.all(Publication)]
    in_ours = not asked or not _in_letters().isdisjoint(chain.from_iterable(asked))
    letters = fonts.letters if in_ours else None
    if letters and (found := [*check_letters(project.catalogue, letters)]):
        return found
    books, of_publications = documents(project, fonts.letters, _in_letters())
    old = stale(books, project.catalogue)
    return [*of_publications, *problems_of_others(project, letters), *old]


def _in_letters() -> frozenset[str]:
    """The formats that can show no other letters than those of our fonts."""
    return frozenset(name for name, one in formats().items() if one.in_our_letters)


def _in_order(asked: Iterable[str]) -> list[str]:
    """The formats asked for as they are registered; behind them what no part makes."""
    there = [*formats()]
    return sorted(
        {*asked}, key=lambda form: (there.index(form) if form in there else len(there), form)
    )


def _said(failures: list[Failure]) -> tuple[str, ...]:
    """A sentence for each reason, with all that it keeps from being made."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for one in failures:
        name = name_of(one.format)
        reasons.setdefault((name, one.why), []).append(f"“{one.document.title}”")
    return tuple(
        f"{name} was not made of {', '.join(titles)}. {why}"
        for (name, why), titles in reasons.items()
    )
