"""Reads the folders `data/` and `docs/` into a catalogue, with every problem at once."""

from pathlib import Path

from coproduction.load.catalogue import Catalogue, Entry, Page
from coproduction.load.pages import read_pages
from coproduction.load.records import read_records

__all__ = ["Catalogue", "Entry", "Page", "load"]


def load(root: Path) -> Catalogue:
    """Reads the project in `root`; what cannot be read is among the catalogue's problems."""
    records = read_records(root)
    pages, page_problems = read_pages(root)
    return Catalogue(
        records.site,
        records.entries,
        records.named,
        pages,
        (*records.problems, *page_problems),
    )
