"""The extension for articles of the site: views stand as they are, and the tree is marked."""

from collections.abc import Collection
from typing import Any

import markdown
from markdown.extensions import Extension
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
from markdown.treeprocessors import InlineProcessor
from markdown.util import Registry

from coproduction.phrases import phrases_of
from coproduction.python_markdown.reading import READING
from coproduction.python_markdown.treeprocessors import add_marks

ARTICLE = "coproduction.python_markdown.article:Article"
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
        add_marks(md, self.getConfig("phrases"))


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
