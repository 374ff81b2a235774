"""Reads the folders `data/` and `docs/` into a catalogue, with every problem at once."""

from pathlib import Path

from coproduction.load.catalogue import Catalogue, Entry, Page
from coproduction.load.files import read_files
from coproduction.load.navigation import read_navigation
from coproduction.load.pages import read_pages
from coproduction.load.records import read_records

__all__ = ["Catalogue", "Entry", "Page", "load"]


def load(root: Path) -> Catalogue:
    """Reads the project in `root`; what cannot be read is among the catalogue's problems."""
    records = read_records(root)
    pages, page_problems = read_pages(root)
    files = read_files(root)
    return Catalogue(
        records.site,
        records.entries,
        records.named,
        pages,
        files.texts,
        files.captions,
        frozenset(files.names),
        read_navigation(root),
        (*records.problems, *page_problems, *files.problems),
    )
