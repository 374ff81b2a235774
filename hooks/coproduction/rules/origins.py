"""Each section of a guide says where it comes from, in a last paragraph that begins “From:”."""

from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.pages import AtAGlance, Guide
from coproduction.model.stories import Project
from coproduction.problem import Problem


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Sections under a second-level heading that hold words and do not say where they are from."""
    for page in catalogue.pages.values():
        if isinstance(page.entry.record, Guide | AtAGlance | Project):
            yield from _sections(page)


def _sections(page: Page) -> Iterator[Problem]:
    outline = page.outline
    tops = [heading for heading in outline.headings if heading.level <= 2]
    last = outline.first_line + page.body.count("\n") + 1
    ends = [*(heading.line for heading in tops[1:]), last]
    for heading, end in zip(tops, ends, strict=True):
        inside = [one for one in outline.passages if heading.line < one.line < end]
        if heading.level == 2 and inside and not any(one.origin for one in inside):
            yield Problem(
                page.file,
                heading.line,
                f"The section “{heading.text}” does not say where it comes from.",
                "End it with a paragraph such as “From: {{ source.id ¶3 }}; our suggestion.”",
            )
