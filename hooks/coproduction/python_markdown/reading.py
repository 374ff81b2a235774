"""The extension that reads what people write in Markdown as they mean it.

Lists, code and quotations nest as in CommonMark; a list may begin at 4; there are boxes to
tick, words struck out, notes at the end of a page, and terms with what they mean.
"""

import re
import string
import xml.etree.ElementTree as ElementTree
from typing import Any

import markdown
from markdown.extensions import Extension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.inlinepatterns import SimpleTagInlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from coproduction.python_markdown.nested import nested

READING = "coproduction.python_markdown.reading:Reading"
"""The extension below, by the name under which Python-Markdown finds it."""

STOCK: dict[str, dict[str, Any]] = {
    "sane_lists": {},
    "def_list": {},
    "footnotes": {},
    "pymdownx.tasklist": {},
    "pymdownx.tilde": {"subscript": False},
    "pymdownx.quotes": {"callouts": True},
    "pymdownx.superfences": {},
}
"""What reads the same in an engine that has not this one: Python-Markdown's extensions and those
of PyMdown, which Material and Zensical bring, with their options. What they nest has to stand
four spaces in."""

TICKS = {"[ ] ": "☐ ", "[x] ": "☑ ", "[X] ": "☑ "}
"""What begins an item with a box to tick, as it is written and as it is shown."""

_CODE = "fenced_code_block"
"""The name under which Python-Markdown reads fenced code."""
_CLOSES = re.compile(r"(?:`{3,}|~{3,}) *")
_ALERT = re.compile(r"\[!(\w+)\][-+]?\s*")
_STRUCK = r"(~~)(?![\s~])(.+?)(?<!\s)~~"


class Reading(Extension):
    """Reads more of Markdown, and nests it as CommonMark does."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802  (its name there)
        """Moves lines before any code is read (25), and ticks boxes before words are (20)."""
        # Another mark would join the last word in text and in braille: “words1”.
        notes = FootnoteExtension(
            SEPARATOR="-", SUPERSCRIPT_TEXT="[{}]", BACKLINK_TEXT="↑", BACKLINK_TITLE="{}"
        )
        md.registerExtensions(["sane_lists", "def_list", notes], {})
        md.ESCAPED_CHARS = [*string.punctuation]  # as in CommonMark, 2.4
        md.preprocessors.register(_Nested(md), "nested", 26)
        if _CODE in md.preprocessors:
            md.preprocessors.register(_Code(md, md.preprocessors[_CODE]), _CODE, 25)
        md.treeprocessors.register(_Ticks(md), "ticks", 21)
        md.treeprocessors.register(_Alerts(md), "alerts", 21)
        md.inlinePatterns.register(SimpleTagInlineProcessor(_STRUCK, "del"), "struck", 65)


class _Nested(Preprocessor):
    """Moves lines to where Python-Markdown reads what CommonMark does."""

    def run(self, lines: list[str]) -> list[str]:
        return nested(lines, self._fenced)

    def _fenced(self, lines: list[str]) -> list[str]:
        return self.md.preprocessors[_CODE].run(lines) if _CODE in self.md.preprocessors else lines


class _Code(Preprocessor):
    """Looks for blocks of code up to the last line that can close one.

    Python-Markdown looks for the end of each as far as the text goes, so one that is full of
    blocks which are never closed took it the square of its length.
    """

    def __init__(self, md: markdown.Markdown, stock: Preprocessor) -> None:
        super().__init__(md)
        self._stock = stock

    def run(self, lines: list[str]) -> list[str]:
        ends = [number for number, line in enumerate(lines, 1) if _CLOSES.fullmatch(line)]
        if not ends:
            return lines
        return [*self._stock.run(lines[: ends[-1]]), *lines[ends[-1] :]]


class _Alerts(Treeprocessor):
    """Shows what a quotation is that begins with [!NOTE] on code-hosting sites, as a bold word."""

    def run(self, root: ElementTree.Element) -> None:
        for words in root.iterfind(".//blockquote/p"):
            text = words.text or ""
            if found := _ALERT.match(text):
                kind = ElementTree.Element("strong")
                kind.text, kind.tail = f"{found[1].capitalize()}:", f" {text[found.end() :]}"
                words.text = ""
                words.insert(0, kind)


class _Ticks(Treeprocessor):
    """Shows a box where an item begins with one, in place of a bullet."""

    def run(self, root: ElementTree.Element) -> None:
        for item in root.iter("li"):
            first = item if (item.text or "").strip() or not len(item) else item[0]
            words = (first.text or "").lstrip()
            if first.tag in ("li", "p") and words[:4] in TICKS:
                first.text = TICKS[words[:4]] + words[4:]
                item.set("class", "to-tick")
