"""Films and recordings kept with a project: whether their booklet has changed since."""

from collections.abc import Iterable, Iterator

from coproduction.cache import key
from coproduction.document.document import Document, as_said, walk
from coproduction.document.tree import Words
from coproduction.load import Catalogue, Page
from coproduction.model.library import Publication
from coproduction.model.stories import Film
from coproduction.problem import Problem


def fingerprint(document: Document) -> str:
    """A name for the words of a document, as they are said, and its pictures, whatever its date."""
    tree = as_said((document.opening, document.chapters, document.about))
    words = [part.text for part in walk(tree) if isinstance(part, Words)]
    told = [document.title, *document.notices, *words]
    undated = [one.replace(document.date, "") for one in told]
    pictures = [part for pair in sorted(document.pictures.items()) for part in pair]
    return key(undated, *pictures)[:16]


def films_of(catalogue: Catalogue) -> dict[str, Page]:
    """The page of the film that was made of each booklet, by the booklet's uri."""
    pages = catalogue.pages.values()
    films = ((page, page.entry.record) for page in pages)
    return {
        film.booklet.page: page for page, film in films if isinstance(film, Film) and film.booklet
    }


def booklets(documents: Iterable[Document], catalogue: Catalogue) -> dict[str, Document]:
    """The documents that are one page of the site each, by its uri."""
    alone = {one.id: one.pages[0] for one in catalogue.all(Publication) if len(one.pages) == 1}
    return {alone[one.id]: one for one in documents if one.id in alone}


def stale(documents: Iterable[Document], catalogue: Catalogue) -> Iterator[Problem]:
    """Films and recordings whose booklet has changed since, as warnings."""
    found = booklets(documents, catalogue)
    for uri, page in films_of(catalogue).items():
        film = page.entry.record
        assert isinstance(film, Film)
        assert film.booklet
        if uri in found and fingerprint(found[uri]) != film.booklet.made_from:
            folder = page.file.rpartition("/")[0]
            files = [*(part.video for part in film.parts), film.booklet.sound]
            named = ", ".join(f"{folder}/{name}" for name in files)
            what = f"docs/{uri} has changed since its film and sound were made: {named}."
            mend = f"Run: make films. Until then {page.file} says so."
            yield Problem(page.file, page.entry.line("booklet"), what, mend, "warning")
