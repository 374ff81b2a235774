"""Reviews come after one another: the next one is not before the last."""

from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.when import When
from coproduction.problem import Problem

BEFORE = "next_review:"
"""Begins what is said of a review that comes before the last."""


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Pages that are to be read again before they were read."""
    last, due = page.entry.record.reviewed, page.entry.record.next_review
    if isinstance(due, When) and due.last and last.first and due.last < last.first:
        what = f"{BEFORE} {due} is before {last}, when the page was read through."
        line = page.entry.line("next_review")
        yield Problem(page.file, line, what, "Write when it is to be read the next time.")
