"""The rule that words which are still to be written are not published."""

from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.problem import Problem
from coproduction_yearly.report.draft import TO_WRITE

ALONE = True
"""Whatever else is wrong with such a line goes with its words."""


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Each line of a page that begins with the mark of words to be written."""
    for number, line in enumerate(page.body.split("\n"), page.outline.first_line):
        if line.startswith(TO_WRITE):
            wanted = line.removeprefix(TO_WRITE).strip()
            what = "These words are still to be written."
            yield Problem(page.file, number, what, f"Write them in the place of: {wanted}")
