"""A page and its shorter versions name one another, and every page can be reached."""

from collections.abc import Iterator
from difflib import get_close_matches

from coproduction.load import Catalogue, Page
from coproduction.load.menu import FILE as MENU
from coproduction.model.pages import AtAGlance, EasyRead, PageFields
from coproduction.problem import Problem, nearest

_FIELDS = (("at_a_glance", AtAGlance), ("easy_read", EasyRead))


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Pages of the menu that are not there."""
    yield from _menu(catalogue)


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Versions that do not exist, are of another type, or do not name the page in return."""
    fields = page.entry.record
    for name, kind in _FIELDS:
        shorter = getattr(fields, name, None)
        if shorter:
            yield from _shorter(catalogue, page, name, shorter, kind)
    if isinstance(fields, AtAGlance | EasyRead):
        yield from _shortened(catalogue, page, fields.shortens)
    reached = catalogue.navigation is None or page.uri in catalogue.navigation
    if not (reached or page.uri in catalogue.derived(_meant)):
        where = "to data/menu.yml" if catalogue.menu else "under “nav:” in mkdocs.yml"
        yield Problem(
            page.file,
            1,
            "No navigation leads to this page.",
            f"Add “- {page.uri}” {where}, or delete the page.",
        )


def _meant(catalogue: Catalogue) -> set[str]:
    """The pages that entries of the menu will have meant which lead to none."""
    lines = catalogue.menu.lines if catalogue.menu else ()
    wrong = [uri.removeprefix("docs/") for uri in lines if not catalogue.has_page(uri)]
    return {one for uri in wrong for one in get_close_matches(uri, [*catalogue.pages], n=1)}


def _menu(catalogue: Catalogue) -> Iterator[Problem]:
    """Pages that the menu, or the site's own record, leads to and that are not there."""
    for uri, line in catalogue.menu.lines.items() if catalogue.menu else ():
        if not catalogue.has_page(uri):
            yield Problem(MENU, line, *missing_page(catalogue, uri))
    if site := catalogue.site:
        for index, uri in enumerate(site.record.printed):
            if not catalogue.has_page(uri):
                yield Problem(site.file, site.line("printed", index), *missing_page(catalogue, uri))
        for index, uri in enumerate(site.record.quick):
            if not catalogue.has_page(uri):
                yield Problem(site.file, site.line("quick", index), *missing_page(catalogue, uri))
        if site.record.about and not catalogue.has_page(site.record.about):
            yield Problem(
                site.file, site.line("about"), *missing_page(catalogue, site.record.about)
            )


def _shorter(
    catalogue: Catalogue, page: Page, name: str, shorter: str, kind: type[PageFields]
) -> Iterator[Problem]:
    line = page.entry.line(name)
    found = catalogue.pages.get(shorter)
    if not catalogue.has_page(shorter):
        yield Problem(page.file, line, *missing_page(catalogue, shorter))
    elif found and not isinstance(found.entry.record, kind):
        what = f"docs/{shorter} has the type “{found.entry.record.type}”."
        right = kind.model_fields["type"].examples
        yield Problem(page.file, line, what, f"Name a page of the type “{(right or [''])[0]}”.")


def _shortened(catalogue: Catalogue, page: Page, full: str) -> Iterator[Problem]:
    line = page.entry.line("shortens")
    found = catalogue.pages.get(full)
    if not catalogue.has_page(full):
        yield Problem(page.file, line, *missing_page(catalogue, full))
    if found is None:
        return
    if _goes_round(catalogue, page):
        what = f"docs/{full} is a shorter version of this page itself."
        yield Problem(page.file, line, what, "Name the full page.")
        return
    name = "easy_read" if isinstance(page.entry.record, EasyRead) else "at_a_glance"
    named = getattr(found.entry.record, name, None)
    if named is None:
        what = f"docs/{full} does not name this page as its shorter version."
        yield Problem(page.file, line, what, f"Add “{name}: {page.uri}” to its fields.")


def missing_page(catalogue: Catalogue, uri: str) -> tuple[str, str]:
    """What is wrong where a page is named that is not there, and how to mend it."""
    if uri in catalogue.former:
        new = catalogue.former[uri]
        return f"docs/{uri} was renamed: it is docs/{new} now.", f"Write “{new}”."
    if uri.removeprefix("docs/") in catalogue.pages:
        return f"“{uri}” begins with docs/.", f"Write “{uri.removeprefix('docs/')}”."
    return f"There is no page docs/{uri.lstrip('/')}.", nearest(uri, catalogue.pages)


def _goes_round(catalogue: Catalogue, page: Page) -> bool:
    """Whether what a page shortens leads back to it, however far."""
    met, fields = {page.uri}, page.entry.record
    while isinstance(fields, AtAGlance | EasyRead) and fields.shortens in catalogue.pages:
        if fields.shortens in met:
            return True
        met.add(fields.shortens)
        fields = catalogue.pages[fields.shortens].entry.record
    return False
