"""Each section of a guide says where it comes from, in a last paragraph that begins “From:”."""

from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.pages import AtAGlance, Guide
from coproduction.model.stories import Project
from coproduction.problem import Problem
from coproduction.rules.sections import sections


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Sections under a second-level heading that hold words and do not say where they are from."""
    if isinstance(page.entry.record, Guide | AtAGlance | Project):
        yield from _sections(page)


def _sections(page: Page) -> Iterator[Problem]:
    for section in sections(page):
        heading, inside = section.heading, section.passages
        if heading.level == 2 and inside and not any(one.origin for one in inside):
            yield Problem(
                page.file,
                heading.line,
                f"The section “{heading.text}” does not say where it comes from.",
                "End it with a paragraph such as “From: {{ source.id ¶3 }}; our suggestion.”",
            )
