"""The only schema: every kind of record, and the file in `data/` that holds it."""

from dataclasses import dataclass

from coproduction.model.base import Record
from coproduction.model.citation import Source
from coproduction.model.events import Event, Product
from coproduction.model.figure import Contradiction, Figure
from coproduction.model.library import Check, Picture, Publication, Word
from coproduction.model.people import Group, Organisation, Person
from coproduction.model.progress import Deliverable, NextStep, Objective
from coproduction.model.site import Site


@dataclass(frozen=True)
class Kind:
    """A kind of record: its name, its plural (also the file's name) and its model."""

    name: str
    plural: str
    model: type[Record]


KINDS = (
    Kind("source", "sources", Source),
    Kind("organisation", "organisations", Organisation),
    Kind("group", "groups", Group),
    Kind("person", "people", Person),
    Kind("deliverable", "deliverables", Deliverable),
    Kind("objective", "objectives", Objective),
    Kind("figure", "figures", Figure),
    Kind("event", "events", Event),
    Kind("product", "products", Product),
    Kind("next-step", "next-steps", NextStep),
    Kind("contradiction", "contradictions", Contradiction),
    Kind("word", "words", Word),
    Kind("picture", "pictures", Picture),
    Kind("publication", "publications", Publication),
    Kind("check", "checks", Check),
)
"""Every kind that there can be many of; `data/site.yml` alone holds one record."""

BY_PLURAL = {kind.plural: kind for kind in KINDS}

__all__ = ["BY_PLURAL", "KINDS", "Kind", "Record", "Site"]
