"""The sections of a page: what stands under each heading of the first or second level."""

from collections.abc import Iterator
from dataclasses import dataclass

from coproduction.load import Page
from coproduction.page import Heading, Passage


@dataclass(frozen=True)
class Section:
    """A heading with the passages below it, and the lines that it reaches over."""

    heading: Heading
    passages: tuple[Passage, ...]
    lines: range


def sections(page: Page) -> Iterator[Section]:
    """Every section, in the order of the page; what stands above the first heading is in none."""
    outline = page.outline
    tops = [heading for heading in outline.headings if heading.level <= 2]
    last = outline.first_line + page.body.count("\n") + 1
    ends = [*(heading.line for heading in tops), last][1:]
    for heading, end in zip(tops, ends, strict=True):
        inside = tuple(one for one in outline.passages if heading.line < one.line < end)
        yield Section(heading, inside, range(heading.line, end))
