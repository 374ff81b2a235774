"""Titles of pages tell them apart, in the menu, in the search and in the window's bar."""

from collections import Counter
from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.problem import Problem


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Pages of one title (a warning), at the title of each after the first.

    A shorter version may have the title of its page: readers see which it is. Of pages that would
    have one address more is told already.
    """
    first: dict[tuple[str, str], Page] = {}
    addresses = Counter(uri.casefold() for uri in catalogue.pages)
    for uri, page in catalogue.pages.items():
        if addresses[uri.casefold()] > 1:
            continue
        record = page.entry.record
        title = " ".join(record.title.split())
        shorter = record.type if hasattr(record, "shortens") else ""
        other = first.setdefault((title.casefold(), shorter), page)
        if other is not page and not page.part_of:
            yield Problem(
                page.file,
                page.entry.line("title"),
                f"{other.file} has the title “{title}” too: in the menu and in the search nobody "
                "can tell them apart.",
                "Give one of the two another title.",
                "warning",
            )
