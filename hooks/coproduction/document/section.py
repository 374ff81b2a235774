"""One section of a page as a document of its own, such as the form that a page explains."""

from collections.abc import Iterator
from dataclasses import replace

from coproduction.document.document import Chapter, text, transform
from coproduction.document.tree import Block, Heading
from coproduction.load import Entry
from coproduction.model.library import Publication
from coproduction.problem import Problem, nearest


def section_of(
    chapters: list[Chapter], entry: Entry[Publication]
) -> tuple[list[Chapter], list[Problem]]:
    """What stands below the heading of level 2 that a publication names, under its own title.

    Its headings go up one level, for the title is now the one above them.
    """
    chapter, wanted = chapters[0], entry.record.section or ""
    names = [text(one.content) for one in _tops(chapter.blocks)]
    if wanted not in names:
        what = f"The page {entry.record.pages[0]} has no heading “## {wanted}”."
        return [], [Problem(entry.file, entry.line("section"), what, nearest(wanted, names))]
    blocks = transform(tuple(_below(chapter.blocks, wanted)), _one_higher)
    return [Chapter(chapter.anchor, entry.record.title, blocks)], []


def _tops(blocks: tuple[Block, ...]) -> Iterator[Heading]:
    yield from (one for one in blocks if isinstance(one, Heading) and one.level == 2)


def _below(blocks: tuple[Block, ...], wanted: str) -> Iterator[Block]:
    inside = False
    for block in blocks:
        if isinstance(block, Heading) and block.level == 2:
            inside = text(block.content) == wanted
        elif inside:
            yield block


def _one_higher(part: object) -> object:
    return replace(part, level=part.level - 1) if isinstance(part, Heading) else part
