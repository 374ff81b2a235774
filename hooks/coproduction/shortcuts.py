"""Shortcuts through Python-Markdown: the same HTML in less time.

It tries each of its patterns for links, code, emphasis and the like on each stretch of
words, and most stretches hold none of them. And it reads HTML letter by letter, also what
our templates made, which is long and simple.
"""

import re
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
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

SHORTCUTS = "coproduction.shortcuts:Shortcuts"
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


_BLOCK = re.compile(r"(?<=\n\n)<([a-z][a-z0-9]*)[ >].*?(?=\n\n)", re.DOTALL)
"""What begins with a tag, between two empty lines."""
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)(?:\s+[\w:-]+(?:=\"[^\"<>]*\")?)*>")
"""A tag as our templates write it."""
_NO_MARKUP = frozenset({"script", "style", "textarea", "title", "iframe", "xmp", "plaintext"})
"""Elements in which parsers take tags for words."""


class Shortcuts(Extension):
    """Sets aside simple HTML, and takes the place of what tries the patterns."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802  (its name there)
        """Stands straight before what reads HTML (20), and instead of what tries patterns."""
        md.preprocessors.register(_SetAside(md), "set_aside", 20.5)
        md.treeprocessors.register(_Fitting(md), "inline", 20)


class _SetAside(Preprocessor):
    """Sets HTML aside in Python-Markdown's own store, where its own reader would put it."""

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        if "\n\n<" not in text or "<" in _BLOCK.sub(self._other, text):
            return lines  # with other HTML around it, none is read as simply as it looks
        return _BLOCK.sub(self._store, text).split("\n")

    def _other(self, block: re.Match[str]) -> str:
        simple = self.md.is_block_level(block[1]) and _is_one_element(block[0])
        return "" if simple else block[0]

    def _store(self, block: re.Match[str]) -> str:
        placeholder = self.md.htmlStash.store(f"{block[0]}\n")
        return f"\n{placeholder}\n\n"


def _is_one_element(html: str) -> bool:
    """Whether HTML is one element from its first letter to its last, with simple tags in it."""
    tags = list(_TAG.finditer(html))
    if html.count("<") != len(tags):
        return False
    still_open: list[str] = []
    for tag in tags:
        name = tag[2]
        if name in _NO_MARKUP:
            return False
        if not tag[1]:
            still_open += [name] if name != "hr" else []
        elif name in still_open:
            while still_open.pop() != name:
                pass
            if not still_open:
                return tag.end() == len(html)
    return False


class _Fitting(InlineProcessor):
    """Tries a pattern only where the mark that it needs stands."""

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
