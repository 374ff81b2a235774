"""The only schema: every kind of record, with its file in `data/`, and every type of page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from coproduction.model.accepted import AcceptedWord
from coproduction.model.base import Record
from coproduction.model.citation import Source
from coproduction.model.comparison import Comparison
from coproduction.model.events import Event, Product
from coproduction.model.figure import Contradiction, Figure
from coproduction.model.library import Check, Picture, Publication, Word
from coproduction.model.pages import AtAGlance, EasyRead, Guide, Page, PageFields
from coproduction.model.people import Group, Organisation, Person
from coproduction.model.progress import Deliverable, NextStep, Objective
from coproduction.model.search import Synonym
from coproduction.model.site import Site
from coproduction.model.stories import Film, Project
from coproduction.parts import registered


@dataclass(frozen=True)
class Kind:
    """A kind of record: its name, its plural (also the file's name) and its model.

    `mention` gives the words that `{{ name.id }}` prints of a record; without it, no sentence
    can mention one. `open` says that its records are open data.
    """

    name: str
    plural: str
    model: type[Record]
    mention: Callable[[Any], str] | None = None
    open: bool = True


KINDS = (
    Kind("source", "sources", Source, Source.named),
    Kind("organisation", "organisations", Organisation),
    Kind("group", "groups", Group),
    Kind("person", "people", Person),
    Kind("deliverable", "deliverables", Deliverable),
    Kind("objective", "objectives", Objective),
    Kind("figure", "figures", Figure, Figure.printed),
    Kind("event", "events", Event),
    Kind("product", "products", Product),
    Kind("next-step", "next-steps", NextStep),
    Kind("contradiction", "contradictions", Contradiction),
    Kind("word", "words", Word),
    Kind("synonym", "synonyms", Synonym),
    Kind("picture", "pictures", Picture),
    Kind("accepted-word", "accepted-words", AcceptedWord),
    Kind("comparison", "comparisons", Comparison, open=False),
    Kind("publication", "publications", Publication),
    Kind("check", "checks", Check),
)
"""The core's kinds of which there can be many; `data/site.yml` alone holds one record."""

PAGE_TYPES = (Page, Guide, AtAGlance, EasyRead, Film, Project)
"""The core's types of page."""


def kinds() -> tuple[Kind, ...]:
    """Every kind that there can be many of, those of parts too."""
    return registered("kinds")


@cache
def by_name() -> Mapping[str, Kind]:
    """The kinds by their names."""
    return {kind.name: kind for kind in kinds()}


@cache
def by_plural() -> Mapping[str, Kind]:
    """The kinds by their plurals."""
    return {kind.plural: kind for kind in kinds()}


@cache
def page_types() -> Mapping[str, type[PageFields]]:
    """The types of page by what `type:` says, those of parts too."""
    found = registered("page_types")
    return {get_args(one.model_fields["type"].annotation)[0]: one for one in found}


__all__ = ["KINDS", "Kind", "Record", "Site", "by_name", "by_plural", "kinds", "page_types"]
