"""What a film page says of access has a source, and a film that the site holds is whole."""

import posixpath
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborNode

from coproduction.load import Catalogue, Page
from coproduction.model.film_files import Hosted
from coproduction.model.stories import Film
from coproduction.problem import Problem
from coproduction.rules.elements import Fault, tag_patterns
from coproduction.rules.versions import missing_page

_OWN_PAGE = "Give it a page with “type: film”, and name its files there under “hosted:”."


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """A “yes” that nothing stands behind; files that are missing, captions that do not fit."""
    film = page.entry.record
    if isinstance(film, Film):
        yield from _access(page, film)
        for number, part in enumerate(film.parts):
            at = ("further", number - 1) if number else ("hosted",)
            yield from _missing(page, at, part.files(), catalogue)
            yield from _too_long(page, part, catalogue)
        if film.booklet:
            yield from _missing(page, ("booklet",), film.booklet.files(), catalogue)
            if not catalogue.has_page(film.booklet.page):
                told = missing_page(catalogue, film.booklet.page)
                yield Problem(page.file, page.entry.line("booklet", "page"), *told)


def hand_made(node: LexborNode, page: Page) -> Fault | None:
    """A film, or captions, in an article that are not those of the page's own fields."""
    if node.tag not in ("video", "track"):
        return None
    film = page.entry.record
    parts = film.parts if isinstance(film, Film) else ()
    own = [name for part in parts for name in part.files().values()]
    if posixpath.basename(node.attributes.get("src") or "") in own:
        return None
    what = "A film that the page's fields do not name, so it has no transcript."
    return Fault(what, _OWN_PAGE, tag_patterns(node.tag))


def beside(page: Page, name: str) -> str:
    """The file of this name in the page's folder, relative to the project's folder."""
    return posixpath.join(posixpath.dirname(page.file), name)


def _access(page: Page, film: Film) -> Iterator[Problem]:
    line = page.entry.line("access")
    if film.hosted and film.access:
        what = "“access” says how the film can be used, and its files say it too."
        yield Problem(page.file, line, what, "Delete “access”.")
    elif not film.hosted and not film.access:
        mend = "Add it, with “unknown” for what no source says."
        yield Problem(page.file, line, "The field “access” is missing.", mend)
    elif film.access and not film.access_source:
        for name, known in film.access:
            if known == "yes":
                yield Problem(
                    page.file,
                    page.entry.line("access", name),
                    f"“{name}” says yes, and no source says so.",
                    "Add “access_source: …” with the id of the document, or write “unknown”.",
                )


def _missing(
    page: Page, at: tuple[str | int, ...], files: Mapping[str, str], catalogue: Catalogue
) -> Iterator[Problem]:
    for field, name in files.items():
        if not catalogue.has_file(file := beside(page, name)):
            line = page.entry.line(*at, field)
            mend = "Save the file there, or mend its name."
            yield Problem(page.file, line, f"{field}: There is no file “{file}”.", mend)


def _too_long(page: Page, hosted: Hosted, catalogue: Catalogue) -> Iterator[Problem]:
    for name in filter(None, (hosted.captions, hosted.chapters)):
        file = beside(page, name)
        late = [one for one in catalogue.captions.get(file, ()) if one.end > hosted.seconds]
        if late:
            what = f"This ends after {late[0].end:g} seconds, and the film after {hosted.seconds}."
            mend = f"Mend the time, or “seconds” in {page.file}."
            yield Problem(file, late[0].line, what, mend)
