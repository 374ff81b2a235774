"""Marks of Markdown inside a piece of HTML, where nothing reads them."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from coproduction.load import Page
from coproduction.problem import Severity
from coproduction.rules.address import short
from coproduction.rules.elements import Fault
from coproduction.rules.lines import Pattern
from coproduction.rules.nesting import path_of

_BEGUN = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])")
_MARKS = re.compile(
    r"(?<![\w*])(\*{1,3})(?=[^\s*])[^*\n]*[^\s*]\1(?![\w*])|(?<![\w_])__(?=\w)[^_\n]*\w__(?!\w)"
    r"|`[^`\n]+`|!?\[[^\[\]\n]+\]\([^()\s]+\)|^[ \t]*(?:#{1,6}|[-+*]|\d{1,3}\.)[ \t]+\S[^\n]*",
    re.MULTILINE,
)
_NOT_READ = frozenset({"pre", "code", "kbd", "samp", "svg"})
_OUTSIDE = "article"


def faults(article: LexborNode, page: Page, severity: Severity) -> Iterator[Fault]:
    """Each mark that stands in an article as it was typed, in an element that was typed too.

    The engine reads no Markdown in a block of HTML. A page that the site does not have, which
    others may read otherwise, is only told of it: that is its `severity`.
    """
    written = {one[1].lower() for one in _BEGUN.finditer(page.body)} - _NOT_READ
    if not written or not _MARKS.search(page.body):
        return
    for node in article.traverse(include_text=True):
        if not node.is_text_node or not (found := _MARKS.search(node.text_content or "")):
            continue
        path = path_of(node)[1:]
        above = path[: path.index(_OUTSIDE)] if _OUTSIDE in path else path
        tag = next((one for one in above if one in written), None)
        if tag and found[0] in page.body and _NOT_READ.isdisjoint(above):
            mark = found[0].strip()
            what = f"“{short(mark)}” stands inside <{tag}>, where no Markdown is read."
            mend = f"Take the tags away, or write it in HTML, such as {_in_html(mark)}."
            place: Pattern = ("written", re.escape(mark.lower()))
            yield Fault(what, mend, (place,), severity=severity)


def _in_html(mark: str) -> str:
    """An example of how such a mark is written in HTML."""
    for begin, html in (("**", "strong"), ("__", "strong"), ("*", "em"), ("`", "code")):
        if mark.startswith(begin) and not mark.startswith("* "):
            return f"<{html}>words</{html}>"
    if mark.startswith("["):
        return '<a href="address">words</a>'
    if mark.startswith("!"):
        return '<img src="file" alt="what it shows">'
    return "<h2>words</h2>" if mark.startswith("#") else "<ul><li>words</li></ul>"
