"""A field as a part of a document, and the same in words for formats that nobody writes in."""

from collections.abc import Iterator
from dataclasses import dataclass

from coproduction.document.tree import (
    Block,
    Box,
    Image,
    Inline,
    Item,
    List,
    Paragraph,
    Span,
    Special,
    Words,
)
from coproduction.phrases import Phrases

_CHOOSE = {"choice": "choose", "yes-no": "choose", "choices": "tick"}


@dataclass(frozen=True)
class Field(Special):
    """A field. `name` is its id on the page; `count` is of lines, rows or points, by its `form`.

    `options` are answers to choose from, or statements to score; `columns` and `rows` name those
    of a table.
    """

    form: str
    name: str
    label: tuple[Inline, ...]
    help: tuple[Inline, ...] = ()
    count: int = 1
    options: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    picture: Image | None = None

    def in_words(self, t: Phrases) -> Box:
        """The question, what helps to answer it, and what there is to choose from."""
        return Box(tuple(self._said(t)))

    def _said(self, t: Phrases) -> Iterator[Block]:
        if self.picture:
            yield self.picture
        yield Paragraph((Span("strong", self.label),))
        if self.help:
            yield Paragraph(self.help)
        if self.form in _CHOOSE:
            yield _line(t(f"document.field_{_CHOOSE[self.form]}"))
            yield _list(self.options, "box")
        elif self.form == "scores":
            yield _line(t("document.field_score"))
            yield _list(self.options, "number")
        elif self.form == "table":
            yield _line(t("document.field_rows"))
            yield _list(self.rows or self.columns, "bullet")
        elif self.form == "result":
            yield _list([f"{one}: {t('document.field_of', n=self.count)}" for one in self.options])
        else:
            yield _line(t(f"document.field_{'lines' if self.form == 'long' else 'write'}"))


def _line(words: str) -> Paragraph:
    return Paragraph((Words(words),))


def _list(texts: tuple[str, ...] | list[str], marker: str = "bullet") -> List:
    items = tuple(Item((_line(text),)) for text in texts)
    return List(items, marker)  # type: ignore[arg-type]  # one of three words
