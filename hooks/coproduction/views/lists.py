"""Products, next steps, sources, contradictions, words and publications as lists."""

from itertools import groupby
from typing import Any

from pydantic import Field

from coproduction.load import Catalogue
from coproduction.model.base import Record
from coproduction.model.citation import Source
from coproduction.model.events import Involvement, Product
from coproduction.model.figure import Contradiction
from coproduction.model.library import Picture, Publication, Word
from coproduction.model.people import Organisation
from coproduction.model.progress import NextStep
from coproduction.views.division import alphabetical, divided, first_letter, grouped, in_turn
from coproduction.views.pages import kinds
from coproduction.views.view import Options, View


class WhereProduct(Record):
    """Which products to show; all of them where nothing is said."""

    involvement: Involvement | None = Field(
        None, description="Only those made, or only those reviewed.", examples=["reviewed"]
    )


class ProductOptions(Options):
    """Which products to show."""

    where: WhereProduct = Field(
        WhereProduct(), description="Which to show.", examples=[{"involvement": "reviewed"}]
    )


def _products(catalogue: Catalogue, options: ProductOptions) -> dict[str, Any]:
    wanted = options.where.involvement
    products = [row for row in catalogue.all(Product) if wanted in (None, row.involvement)]
    names = {row.id: row.name for row in catalogue.all(Organisation)}
    makers = {row.id: [names[one] for one in row.organisations if one in names] for row in products}
    return {"products": products, "makers": makers}


def _next_steps(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    steps = groupby(catalogue.all(NextStep), key=lambda step: step.theme)
    return {"themes": [(theme, list(found)) for theme, found in steps]}


def _sources(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    return {"sources": catalogue.all(Source)}


def _contradictions(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    return {"contradictions": catalogue.all(Contradiction)}


def _words(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    words = sorted(
        catalogue.all(Word), key=lambda row: (first_letter(row.word), alphabetical(row.word))
    )
    letters = groupby(words, key=lambda row: first_letter(row.word))
    return {"letters": [(letter, list(found)) for letter, found in letters]}


def _publications(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    """By the kind of their first page, each with what that gives, and the picture on its cover.

    Their files are added when they have been made.
    """
    pages = catalogue.pages
    known = kinds(catalogue)
    found = [one for one in catalogue.all(Publication) if one.pages[0] in pages]
    order = list(dict.fromkeys(known[one.pages[0]] for one in found))
    found.sort(key=lambda one: order.index(known[one.pages[0]]))
    covers = {one.id: catalogue.find(Picture, one.cover) for one in found if one.cover}
    shelves = groupby(found, key=lambda one: known[one.pages[0]])
    return {
        "shelves": [(name, list(those)) for name, those in shelves],
        "covers": {name: picture.file for name, picture in covers.items()},
        "gives": {one.id: pages[one.pages[0]].entry.record.summary for one in found},
    }


VIEWS = (
    View("products", "list", ProductOptions, _products, parts=divided("products", in_turn)),
    View("next-steps", "list", Options, _next_steps, parts=grouped("themes")),
    View("sources", "list", Options, _sources, home=True, parts=divided("sources", in_turn)),
    View(
        "contradictions",
        "list",
        Options,
        _contradictions,
        parts=divided("contradictions", in_turn),
    ),
    View("words", "list", Options, _words, parts=grouped("letters")),
    View("publications", "list", Options, _publications),
)
