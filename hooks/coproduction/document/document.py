"""The document: a publication as a tree of values, from which every format is made."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date
from functools import cache
from operator import is_
from typing import Any, Literal

from coproduction.document.tree import (
    Anchor,
    Block,
    Break,
    Image,
    Inline,
    Link,
    Paragraph,
    Span,
    Special,
    Words,
)
from coproduction.phrases import Phrases, phrases_of

Layout = Literal["ordinary", "easy-read", "sheet", "flowing"]
"""How a PDF is set; one that flows begins no new sheet for each page of the site."""


@dataclass(frozen=True)
class Chapter:
    """A page: its title is the heading of level 1 above its blocks."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """A publication with all that it holds.

    `notices` are the lines of the first page that say whose it is. `opening` stands there
    too: in an Easy Read, what its page says of itself. `about` closes the document: who
    answers for it, and who made its pictures. `pictures` holds the bytes of every picture, by
    file; `mark` is the file of the site's own, "" if it has none. `colours` are those of print,
    by name; words that begin as one of `unbroken` are not broken at their hyphen. `phrases`
    are what documents say beside the words of their pages.
    """

    id: str
    title: str
    language: str
    layout: Layout
    made_by: str
    strapline: str
    notices: tuple[str, ...]
    day: date
    date: str
    chapters: tuple[Chapter, ...]
    opening: tuple[Block, ...] = ()
    about: tuple[Block, ...] = ()
    cover: Image | None = None
    mark: str = ""
    colours: Mapping[str, str] = field(default_factory=dict)
    unbroken: tuple[str, ...] = ()
    phrases: Phrases = field(default_factory=lambda: phrases_of().part("document"))
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def is_single_page(self) -> bool:
        """True where the document is one page of the site, with its own title."""
        return len(self.chapters) == 1 and self.chapters[0].title == self.title


def plain(node: Any) -> Any:
    """A tree as JSON has it; each part says its `kind`. Bytes are left out."""
    if is_dataclass(node):
        named = {one.name: plain(getattr(node, one.name)) for one in fields(node)}
        return {"kind": type(node).__name__, **{k: v for k, v in named.items() if k != "pictures"}}
    if isinstance(node, tuple):
        return [plain(part) for part in node]
    return node.isoformat() if isinstance(node, date) else node


def transform(node: Any, change: Callable[[Any], Any]) -> Any:
    """A tree with every part replaced by what `change` makes of it, from the inside out.

    What holds nothing that changed is not made again.
    """
    if isinstance(node, tuple):
        made = tuple(transform(part, change) for part in node)
        return node if all(map(is_, made, node)) else made
    kind: Any = type(node)
    if (names := _names(kind)) is None:
        return node
    inside = {name: transform(getattr(node, name), change) for name in names}
    same = all(value is getattr(node, name) for name, value in inside.items())
    return change(node if same else replace(node, **inside))


def walk(node: Any) -> Iterator[Any]:
    """Every part of a tree, each before what is inside it."""
    waiting: list[Any] = [node]
    while waiting:
        one = waiting.pop()
        if isinstance(one, tuple):
            waiting.extend(reversed(one))
            continue
        kind: Any = type(one)
        if (names := _names(kind)) is not None:
            yield one
            waiting.extend([getattr(one, name) for name in reversed(names)])


@cache
def _names(kind: type[Any]) -> tuple[str, ...] | None:
    """The fields of a kind of part; None for words, numbers and all else that is no part."""
    return tuple(one.name for one in fields(kind)) if is_dataclass(kind) else None


def special_kinds(document: Document) -> list[str]:
    """The names of the kinds of block in a document that parts bring."""
    return sorted({type(part).__name__ for part in walk(document) if isinstance(part, Special)})


def in_words(document: Document) -> Document:
    """The document with all blocks of parts in words."""

    def said(part: Any) -> Any:
        return part.in_words(document.phrases) if isinstance(part, Special) else part

    changed: Document = transform(document, said)
    return changed


def as_said(tree: Any) -> Any:
    """A tree whose paragraphs are as a voice says them, with no more pieces than that needs.

    A link that is said otherwise, and a word that layout keeps whole, are words like those beside
    them.
    """

    def say(part: Any) -> Any:
        if not isinstance(part, Paragraph) or not any(map(_said, part.content)):
            return part
        joined: list[Inline] = []
        for one in part.content:
            one = Words(_said(one)) if _said(one) else one
            if joined and isinstance(one, Words) and isinstance(last := joined[-1], Words):
                joined[-1] = Words(last.text + one.text)
            else:
                joined.append(one)
        return replace(part, content=tuple(joined))

    return transform(tree, say)


def _said(part: Inline) -> str:
    if isinstance(part, Span) and part.style == "nowrap":
        return text(part.content)
    return part.said if isinstance(part, Link) else ""


def text(content: tuple[Inline, ...]) -> str:
    """The words of a paragraph without the numbers of sources; the ends of its lines are spaces."""
    parts = [part.text if isinstance(part, Words) else " " for part in _ends(content)]
    return " ".join("".join(parts).split())


def _ends(content: tuple[Inline, ...]) -> Iterator[Words | Break]:
    for part in content:
        if isinstance(part, Span) and part.style == "mark":
            continue
        if isinstance(part, Span | Link):
            yield from _ends(part.content)
        elif isinstance(part, Image):
            yield Words(part.alt)
        elif not isinstance(part, Anchor):
            yield part
