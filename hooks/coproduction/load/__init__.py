"""Reads the folders `data/` and `docs/` into a catalogue, with every problem at once."""

from collections.abc import Mapping
from pathlib import Path

from coproduction.load.catalogue import Catalogue, Entry, Page
from coproduction.load.files import read_files
from coproduction.load.pages import read_pages
from coproduction.load.records import read_records

__all__ = ["Catalogue", "Entry", "Page", "load"]


def load(root: Path, navigation: Mapping[str, str] | None = None) -> Catalogue:
    """Reads the project in `root`; what cannot be read is among the catalogue's problems.

    `navigation` is that of its settings.
    """
    records = read_records(root)
    pages, page_problems = read_pages(root)
    files = read_files(root)
    return Catalogue(
        records.site,
        records.entries,
        records.named,
        pages,
        files.drawings,
        files.captions,
        frozenset(files.names),
        navigation,
        (*records.problems, *page_problems, *files.problems),
    )
