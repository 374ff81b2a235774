"""The places of one document, each with the pages that rest on it."""

from collections.abc import Iterator
from typing import Any

from pydantic import Field

from coproduction.load import Catalogue, Page
from coproduction.model.base import Record
from coproduction.model.citation import Source, SourceRef
from coproduction.model.figure import Figure
from coproduction.model.walk import cited_places
from coproduction.page import Mention
from coproduction.views.block import read_block
from coproduction.views.view import Options, Unfit, View


class PlacesOptions(Options):
    """Whose places to list."""

    document: SourceRef = Field(
        description="The document, by its id in data/sources.yml.", examples=["annual-report"]
    )


def _index(catalogue: Catalogue, options: PlacesOptions) -> dict[str, Any]:
    """Rows of a place in words and its pages (title and uri), in the document's own order.

    `unused` names the places that no page rests on.
    """
    source = catalogue.find(Source, options.document)
    known = source.spoken_places()
    if not known:
        what = f"“{source.id}” has no places to list."
        raise Unfit(what, "Name a document that has “places:” in data/sources.yml.")
    found: dict[str, list[Page]] = {place: [] for place in known}
    for page in catalogue.pages.values():
        for place in dict.fromkeys(_cited(page, catalogue, source.id)):
            if place in found:
                found[place].append(page)
    rows = [
        (known[place], [(page.entry.record.title, page.uri) for page in pages])
        for place, pages in found.items()
        if pages
    ]
    unused = [known[place] for place, pages in found.items() if not pages]
    return {"source": source, "rows": rows, "unused": unused}


def _cited(page: Page, catalogue: Catalogue, document: str) -> Iterator[str]:
    """The places of a document that a page names itself, or shows a figure or record of."""
    for mention in page.outline.mentions:
        yield from _mentioned(mention, catalogue, document)
    for block in page.outline.blocks:
        request, _ = read_block(block, page.file, catalogue)
        if request and not isinstance(request.options, PlacesOptions):
            try:
                shown = request.view.context(catalogue, request.options)
            except Unfit:  # a problem of that page, which says so itself
                continue
            for record in _records([*shown.values()]):
                yield from cited_places(record, document)


def _mentioned(mention: Mention, catalogue: Catalogue, document: str) -> Iterator[str]:
    if mention.kind == "source" and mention.id == document:
        yield from mention.places
    elif mention.kind == "figure" and (figure := catalogue.get(Figure, mention.id)):
        yield from cited_places(figure, document)


def _records(value: object) -> Iterator[Record]:
    """The records that a view shows, in any order.

    Those of a mapping by id are only looked up there.
    """
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Record):
            yield one
        elif isinstance(one, dict):
            waiting += [inside for inside in one.values() if not isinstance(inside, Record)]
        elif isinstance(one, list | tuple):
            waiting += one


VIEWS = (View("places", "index", PlacesOptions, _index),)
