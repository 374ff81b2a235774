"""Renders words faster: a pattern is only tried where the mark that it needs stands.

Python-Markdown tries each of its patterns for links, code, emphasis and the like on each
stretch of words, and most stretches hold none of them. What comes out is the same.
"""

import xml.etree.ElementTree as ElementTree

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
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

PATTERNS = "coproduction.patterns:Patterns"
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
"""What stands in every text that an expression fits. Any other expression is always tried."""


class Patterns(Extension):
    """Takes the place of the part of Python-Markdown that tries patterns."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802  (its name there)
        """Stands where that part stood, with its name and priority."""
        md.treeprocessors.register(_Fitting(md), "inline", 20)


class _Fitting(InlineProcessor):
    def run(
        self, tree: ElementTree.Element, ancestors: list[str] | None = None
    ) -> ElementTree.Element:
        patterns = [*self.md.inlinePatterns]
        self._tried = [(_NEEDED.get(one.pattern, ""), one) for one in patterns]
        return super().run(tree, ancestors)

    # Python-Markdown's own name for what tries the patterns on one text. Should that change,
    # nothing calls this, and pages are only made more slowly.
    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803
        if isinstance(data, AtomicString):
            return data
        for index, (needed, pattern) in enumerate(self._tried[patternIndex:], patternIndex):
            start, fits = 0, needed in data
            while fits:
                data, fits, start = self._InlineProcessor__applyPattern(  # type: ignore[attr-defined]
                    pattern, data, index, start
                )
        return data
