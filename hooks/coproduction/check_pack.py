"""A check pack: an Easy Read with its ideas numbered, for a group of readers who check it.

With it come words on consent and pay, open questions, and a sheet for the results, from which an
editor writes a record (`data/checks.yml`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count
from typing import Literal

from coproduction import templates
from coproduction.document import Document
from coproduction.document.document import Chapter
from coproduction.document.tree import (
    Block,
    Box,
    Heading,
    Idea,
    Item,
    List,
    Paragraph,
    Span,
    Words,
)
from coproduction.load import Catalogue, Page
from coproduction.passages.evidence import version
from coproduction.passages.ideas import ideas
from coproduction.phrases import Phrases

FORMATS = ("large-print.pdf", "docx")
"""What it is made as: to print large, and to change for a group."""
_BEFORE = {
    "before": ("what", "not_you", "time"),
    "consent": ("choose", "kept", "nameless"),
    "pay": ("fee", "when", "travel"),
    "questions": ("how",),
}
"""What stands before the ideas: its headings, and the paragraphs below each."""
_ASKED = ("tells", "picture", "hard")
_AGREED = ("knows", "wants")
_FOUND = ("clear", "not_clear", "picture_wrong")
_SHEET = (
    *("group", "people", "date"),
    *("clear_all", "not_clear_all", "picture_all", "not_asked", "mend"),
)


def check_pack(booklet: Document, page: Page, catalogue: Catalogue) -> Document:
    """The pack as a document: what to know first, the booklet with numbers, the result sheet."""
    t = catalogue.phrases
    numbers = count(1)
    checked = [
        replace(chapter, title=t("check_pack.ideas"), blocks=tuple(_numbered(chapter, numbers, t)))
        for chapter in booklet.chapters
    ]
    facts = {
        "title": booklet.title,
        "version": version(page, catalogue),
        "n": len(ideas(page, catalogue)),
    }
    sheet = [_line(t("check_pack.version", **facts)), *_lines(_SHEET, t)]
    return replace(
        booklet,
        id=f"{booklet.id}-check",
        title=t("check_pack.title", title=booklet.title),
        opening=(),
        chapters=(
            Chapter("check-before", t("check_pack.before"), tuple(_before(t))),
            *checked,
            Chapter("check-sheet", t("check_pack.sheet"), tuple(sheet)),
        ),
    )


def record(publication: str, page: Page, catalogue: Catalogue) -> str:
    """A record of the check, in YAML, for an editor to fill in."""
    return templates.render(
        "check-record.md.jinja",
        publication=publication,
        version=version(page, catalogue),
        ideas=ideas(page, catalogue),
    )


def _before(t: Phrases) -> Iterator[Block]:
    for heading, lines in _BEFORE.items():
        if heading != "before":  # which is the chapter's own
            yield Heading(2, (Words(t(f"check_pack.{heading}")),))
        yield from _lines(lines, t)
        if heading == "consent":
            yield _list(_AGREED, "box", t)
    yield _list(_ASKED, "bullet", t)


def _numbered(chapter: Chapter, numbers: Iterator[int], t: Phrases) -> Iterator[Block]:
    """The chapter's blocks; each with a picture has a number, and boxes for what is said of it."""
    for block in chapter.blocks:
        if not getattr(block, "picture", None):
            yield block
            continue
        name = (Span("strong", (Words(t("check_pack.idea", n=next(numbers))),)),)
        asked = (_list(_FOUND, "box", t), _line(t("check_pack.hard_here")))
        if isinstance(block, Idea):
            yield Box((replace(block, sentences=(name, *block.sentences)), *asked))
        else:  # a block of a part, such as a field to fill in
            yield from (Paragraph(name), block, Box(asked))


def _list(keys: Iterable[str], marker: Literal["bullet", "box"], t: Phrases) -> List:
    return List(tuple(Item((_line(t(f"check_pack.{key}")),)) for key in keys), marker)


def _lines(keys: Iterable[str], t: Phrases) -> Iterator[Paragraph]:
    for key in keys:
        yield _line(t(f"check_pack.{key}"))


def _line(words: str) -> Paragraph:
    return Paragraph((Words(words),))
