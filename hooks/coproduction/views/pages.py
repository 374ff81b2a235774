"""Kinds of page in words that readers know, and the list of all pages."""

import posixpath
from collections.abc import Iterator
from typing import Any

from coproduction.load import Catalogue, Page
from coproduction.model.library import Picture, Publication
from coproduction.views.block import read_block
from coproduction.views.view import Options, View

_TYPES = ("guide", "at-a-glance", "easy-read", "film", "project")
"""Types of page that are a kind of their own."""


def names_of_types(catalogue: Catalogue) -> dict[str, str]:
    """What readers call the types of page that are a kind of their own."""
    return {name: catalogue.phrases(f"page_type.{name}") for name in _TYPES}


def kinds(catalogue: Catalogue) -> dict[str, str]:
    """The kind of every page by uri: what its type says, or else its part of the menu.

    The first page of a folder is of the kind of the pages in it, where they are of one.
    """
    names = names_of_types(catalogue)
    return {page.uri: _kind(page, catalogue, names) for page in catalogue.pages.values()}


def covers(catalogue: Catalogue) -> dict[str, str]:
    """The picture on the cover of what begins with a page, by its uri: a place in docs/."""
    return {
        one.pages[0]: catalogue.find(Picture, one.cover).file
        for one in catalogue.all(Publication)
        if one.cover
    }


def _kind(page: Page, catalogue: Catalogue, names: dict[str, str]) -> str:
    kind = names.get(page.entry.record.type)
    if kind:
        return kind
    inside = {one.entry.record.type for one in _beside(page, catalogue)}
    if len(inside) == 1 and (kind := names.get(*inside)):
        return kind
    return (catalogue.navigation or {}).get(page.uri) or catalogue.phrases("page_type.page")


def looked_up(catalogue: Catalogue) -> frozenset[str]:
    """The pages, by uri, with a list to which others link: it is looked up, and seldom read."""
    return frozenset(
        page.uri
        for page in catalogue.pages.values()
        for block in page.outline.blocks
        if (request := read_block(block, page.file, catalogue)[0]) and request.view.home
    )


def films_of_booklets(catalogue: Catalogue) -> frozenset[str]:
    """The pages, by uri, whose words are all those of another: who searches is shown that one."""
    pages = catalogue.pages.values()
    return frozenset(page.uri for page in pages if getattr(page.entry.record, "booklet", None))


def holding(view: str, catalogue: Catalogue) -> Page | None:
    """The first page that shows such a list, as “words”."""
    for page in catalogue.pages.values():
        for block in page.outline.blocks:
            request = read_block(block, page.file, catalogue)[0]
            if request and request.view.show == view:
                return page
    return None


def _beside(page: Page, catalogue: Catalogue) -> Iterator[Page]:
    """The other pages of a folder, if this is its first."""
    folder, name = posixpath.split(page.uri)
    if folder and name == "index.md":
        for uri, other in catalogue.pages.items():
            if other is not page and posixpath.dirname(uri) == folder:
                yield other


def _pages(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    known = kinds(catalogue)
    pages = [(page.entry.record.title, uri, known[uri]) for uri, page in catalogue.pages.items()]
    return {"pages": sorted(pages, key=lambda one: (one[0].casefold(), one[2]))}


VIEWS = (View("pages", "list", Options, _pages),)
