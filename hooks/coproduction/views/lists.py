"""Products, next steps, sources, contradictions, words and publications as lists."""

from itertools import groupby
from typing import Any

from pydantic import Field

from coproduction.load import Catalogue
from coproduction.model.base import Record
from coproduction.model.citation import Source
from coproduction.model.events import Involvement, Product
from coproduction.model.figure import Contradiction
from coproduction.model.library import Publication, Word
from coproduction.model.people import Organisation
from coproduction.model.progress import NextStep
from coproduction.views.division import alphabetical, by_letter, divided, grouped, in_turn
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
    return {"words": sorted(catalogue.all(Word), key=lambda row: alphabetical(row.word))}


def _publications(catalogue: Catalogue, options: Options) -> dict[str, Any]:
    """Each with what its first page gives; their files are added when they have been made."""
    pages = catalogue.pages
    found = [one for one in catalogue.all(Publication) if one.pages[0] in pages]
    return {"publications": [(one, pages[one.pages[0]].entry.record.summary) for one in found]}


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
    View(
        "words",
        "list",
        Options,
        _words,
        parts=divided("words", lambda rows: by_letter(rows, lambda row: row.word)),
    ),
    View("publications", "list", Options, _publications),
)
