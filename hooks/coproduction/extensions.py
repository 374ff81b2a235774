"""An extension of Python-Markdown: views as they are, sentences of ideas, tables that fit."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Collection
from html import unescape
from typing import Any

import markdown
from markdown.extensions import Extension
from markdown.extensions.toc import render_inner_html, strip_tags
from markdown.inlinepatterns import (
    AUTOLINK_RE,
    AUTOMAIL_RE,
    BACKTICK_RE,
    ENTITY_RE,
    ESCAPE_RE,
    HTML_RE,
    IMAGE_LINK_RE,
    LINE_BREAK_RE,
    LINK_RE,
)
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import InlineProcessor, Treeprocessor
from markdown.util import STX, Registry

from coproduction.notes import Notes
from coproduction.phrases import Phrases, phrases_of
from coproduction.reading import READING
from coproduction.templates.nodes import TO_WRITE_IN
from coproduction.treeprocessors import add_marks

ARTICLE = "coproduction.extensions:Article"
"""The extension below, by the name under which Python-Markdown finds it."""

_NEEDED = {
    BACKTICK_RE: "`",
    ESCAPE_RE: "\\",
    LINK_RE: "[",
    IMAGE_LINK_RE: "![",
    AUTOLINK_RE: "<",
    AUTOMAIL_RE: "<",
    LINE_BREAK_RE: "  \n",
    HTML_RE: "<",
    ENTITY_RE: "&",
}
"""What stands in every page that has something for a pattern; any other is always tried."""


class Article(Extension):
    """Makes articles of pages; its option `views` holds the HTML of data blocks, filled in.

    Each view stands in a page between empty lines. It goes into the article as it is. The option
    `phrases` holds the words for what a table is.
    """

    def __init__(self, **options: object) -> None:
        self.config = {
            "views": [frozenset(), "HTML that stands in pages, and passes as it is"],
            "phrases": [phrases_of(), "Words that templates print"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802  (its name there)
        """Stands before what reads HTML (20), and after what reads attributes of cells (8)."""
        md.registerExtensions([READING], {})
        md.preprocessors.register(_Views(md, self.getConfig("views")), "views", 20.5)
        md.preprocessors.register(_Patterns(md), "patterns", -100)
        add_marks(md)
        md.treeprocessors.register(Notes(md, self.getConfig("phrases")), "notes", 7)
        frames = _TableFrames(md, self.getConfig("phrases"))
        md.treeprocessors.register(frames, "table_frames", 6)


class _Views(Preprocessor):
    """Sets views aside, for Python-Markdown to put back when all else is done."""

    def __init__(self, md: markdown.Markdown, views: Collection[str]) -> None:
        super().__init__(md)
        self._views = views

    def run(self, lines: list[str]) -> list[str]:
        parts = "\n".join(lines).split("\n\n")
        return "\n\n".join(self._aside(part) for part in parts).split("\n")

    def _aside(self, part: str) -> str:
        html = part.strip("\n")
        if not html or html not in self._views:
            return part
        placeholder = self.md.htmlStash.store(f"{html}\n")
        return f"\n{placeholder}\n"


class _Patterns(Preprocessor):
    """Has only those patterns tried that can fit the page: of Python-Markdown's, a third."""

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        fitting: Registry[Any] = Registry()
        for place, pattern in enumerate(self.md.inlinePatterns):
            if _NEEDED.get(pattern.pattern, "") in text:
                fitting.register(pattern, str(place), -place)
        inline = self.md.treeprocessors["inline"]
        if isinstance(inline, InlineProcessor):
            inline.inlinePatterns = fitting
        return lines


class _TableFrames(Treeprocessor):
    """Makes tables fit any screen, as those of records do by their templates.

    Each stands in a frame that scrolls where it must; and each cell carries
    the name of its column, under which it stands where a row is stacked on a narrow screen.
    One with cells to write in, where `TO_WRITE_IN` stands, is marked as such.
    """

    def __init__(self, md: markdown.Markdown, phrases: Phrases) -> None:
        super().__init__(md)
        self._phrases = phrases

    def run(self, root: ElementTree.Element) -> None:
        for parent in [one for one in root.iter() if one.find("table") is not None]:
            for place, element in enumerate(parent):
                if element.tag == "table" and not element.attrib:
                    parent[place] = self._framed(element)

    def _framed(self, table: ElementTree.Element) -> ElementTree.Element:
        columns = [self._words(cell) for cell in table.iterfind("thead/tr/th")]
        for row in table.iterfind("tbody/tr"):
            for column, cell in zip(columns, row.iterfind("td"), strict=False):
                cell.set("data-label", column)
        blank = any(self._to_write_in(cell) for cell in table.iterfind("tbody/tr/td"))
        table.set("class", "stack blank" if blank else "stack")
        label = self._phrases("table.of", columns=", ".join(columns))
        about = {"class": "table-frame", "role": "region", "aria-label": label}
        frame = ElementTree.Element("div", about)
        frame.tail, table.tail = table.tail, None
        frame.append(table)
        return frame

    def _to_write_in(self, cell: ElementTree.Element) -> bool:
        return cell.text == TO_WRITE_IN and not len(cell)

    def _words(self, cell: ElementTree.Element) -> str:
        """What a reader sees there; few columns have more than a word or two."""
        text = cell.text or ""
        if len(cell) or STX in text:
            text = unescape(strip_tags(render_inner_html(cell, self.md)))
        return " ".join(text.split())
