"""Passages, the ideas of shorter versions that carry them, and whether both are in step."""

from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.pages import Shorter


def versions(catalogue: Catalogue) -> Iterator[Page]:
    """Every shorter version there is, in the order of their files."""
    for page in catalogue.pages.values():
        if isinstance(page.entry.record, Shorter):
            yield page
