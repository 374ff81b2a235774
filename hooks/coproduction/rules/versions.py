"""A page and its shorter versions name one another, and every page can be reached."""

from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.load.menu import FILE as MENU
from coproduction.model.pages import AtAGlance, EasyRead, PageFields
from coproduction.problem import Problem, nearest

_FIELDS = (("at_a_glance", AtAGlance), ("easy_read", EasyRead))


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Versions that do not exist, are of another type, or do not name the page in return."""
    where = "to data/menu.yml" if catalogue.menu else "under “nav:” in mkdocs.yml"
    yield from _menu(catalogue)
    for page in catalogue.pages.values():
        fields = page.entry.record
        for name, kind in _FIELDS:
            shorter = getattr(fields, name, None)
            if shorter:
                yield from _shorter(catalogue, page, name, shorter, kind)
        if isinstance(fields, AtAGlance | EasyRead):
            yield from _shortened(catalogue, page, fields.shortens)
        if catalogue.navigation is not None and page.uri not in catalogue.navigation:
            yield Problem(
                page.file,
                1,
                "No navigation leads to this page.",
                f"Add “- {page.uri}” {where}, or delete the page.",
            )


def _menu(catalogue: Catalogue) -> Iterator[Problem]:
    """Pages that the menu, or the site's own record, leads to and that are not there."""
    for uri, line in catalogue.menu.lines.items() if catalogue.menu else ():
        if uri not in catalogue.pages:
            yield Problem(MENU, line, *_missing(catalogue, uri))
    if site := catalogue.site:
        for index, uri in enumerate(site.record.printed):
            if uri not in catalogue.pages:
                yield Problem(site.file, site.line("printed", index), *_missing(catalogue, uri))
        for index, uri in enumerate(site.record.quick):
            if uri not in catalogue.pages:
                yield Problem(site.file, site.line("quick", index), *_missing(catalogue, uri))
        if site.record.about and site.record.about not in catalogue.pages:
            yield Problem(site.file, site.line("about"), *_missing(catalogue, site.record.about))


def _shorter(
    catalogue: Catalogue, page: Page, name: str, shorter: str, kind: type[PageFields]
) -> Iterator[Problem]:
    line = page.entry.line(name)
    found = catalogue.pages.get(shorter)
    if found is None:
        yield Problem(page.file, line, *_missing(catalogue, shorter))
    elif not isinstance(found.entry.record, kind):
        what = f"docs/{shorter} has the type “{found.entry.record.type}”."
        right = kind.model_fields["type"].examples
        yield Problem(page.file, line, what, f"Name a page of the type “{(right or [''])[0]}”.")


def _shortened(catalogue: Catalogue, page: Page, full: str) -> Iterator[Problem]:
    line = page.entry.line("shortens")
    found = catalogue.pages.get(full)
    if found is None:
        yield Problem(page.file, line, *_missing(catalogue, full))
        return
    name = "easy_read" if isinstance(page.entry.record, EasyRead) else "at_a_glance"
    named = getattr(found.entry.record, name, None)
    if named is None:
        what = f"docs/{full} does not name this page as its shorter version."
        yield Problem(page.file, line, what, f"Add “{name}: {page.uri}” to its fields.")


def _missing(catalogue: Catalogue, uri: str) -> tuple[str, str]:
    return f"There is no page docs/{uri}.", nearest(uri, catalogue.pages)
