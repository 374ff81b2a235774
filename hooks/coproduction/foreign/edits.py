"""Edits of a page's body: what stands there instead, and what is said of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coproduction.foreign.around import Said
from coproduction.page.lines import Lines
from coproduction.problem import Problem


@dataclass(frozen=True, order=True)
class Edit:
    """`words` instead of what stands between two offsets; nothing is said where nothing is lost."""

    start: int
    end: int
    words: str = ""
    said: Said | None = None


def edited(body: str, edits: Iterable[Edit]) -> tuple[str, list[int]]:
    """The body with its edits, and for each of its lines the index of the line it was before.

    Of edits that overlap, the first is made.
    """
    parts: list[str] = []
    origin = [0]
    at = last = 0

    def add(text: str, follows: bool) -> None:
        nonlocal at
        parts.append(text)
        for _ in range(text.count("\n")):
            at += follows
            origin.append(at)

    for edit in sorted(edits):
        if edit.start < last:
            continue
        add(body[last : edit.start], follows=True)
        add(edit.words, follows=False)
        at += body.count("\n", edit.start, edit.end)
        last = edit.end
    add(body[last:], follows=True)
    return "".join(parts), origin


def notices(edits: Iterable[Edit], lines: Lines) -> Iterator[Problem]:
    """What is said of the edits, as warnings at their lines."""
    for edit in edits:
        if edit.said:
            line = lines.number(lines.index(edit.start))
            yield Problem(lines.file, line, *edit.said, severity="warning")
