"""Headings under which nothing stands."""

from collections.abc import Iterator

from coproduction.commonmark import Event, begun, ended
from coproduction.page.heading_faults import heading_fault
from coproduction.page.lines import Lines
from coproduction.problem import Problem

_EMPTY = (
    "Nothing stands under this heading.",
    "Write what belongs there, or delete the heading.",
)


def section_faults(lines: Lines, read: list[Event]) -> Iterator[Problem]:
    """Each heading below the title with nothing under it (a warning), at its line.

    `read` is what CommonMark reads in the body. Headings of a lower level are something; a line
    across the page is nothing. Of a heading that is wrong itself, that alone is said.
    """
    empty: tuple[int, int] | None = None
    depth = 0
    for event, start, end in read:
        if name := begun(event):
            level = int(event["Start"][name]["level"][1]) if name == "Heading" else 0
            if depth == 0:
                if empty and 0 < level <= empty[0]:
                    yield _problem(lines, empty[1])
                is_right = level > 1 and not heading_fault(lines.body[start:end])
                empty = (level, start) if is_right else None
            depth += 1
        elif ended(event):
            depth -= 1
    if empty:
        yield _problem(lines, empty[1])


def _problem(lines: Lines, offset: int) -> Problem:
    return Problem(lines.file, lines.number(lines.index(offset)), *_EMPTY, severity="warning")
