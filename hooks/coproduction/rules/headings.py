"""Headings of a page of the site: one title, and words in each of them."""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from coproduction.load import Page
from coproduction.rules.address import short
from coproduction.rules.elements import Fault
from coproduction.rules.lines import Pattern

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CLOSE = "begins no heading without a space"
_TITLE: tuple[Pattern, ...] = (
    ("written", r"(?m)^ {0,3}#(?!#)|^[^\n]+\n=+[ \t]*$|<h1"),
    ("written", "<h1"),
)
_EMPTY: tuple[Pattern, ...] = (
    ("written", r"(?m)^ {0,3}#{1,6}[ \t]*#*[ \t]*(?:\{:[^\n]*)?$"),
    ("written", r"<h[1-6]"),
)


def faults(nodes: list[LexborNode], page: Page) -> Iterator[Fault]:
    """Headings without words, and titles after the first, among the elements of an article.

    Of a title that only the engine takes for one, for “#” stands close, the page was told.
    """
    headings = [node for node in nodes if node.tag in _HEADINGS]
    empty = [node for node in headings if not node.text().strip() and not _named(node)]
    for _ in empty:
        yield Fault("A heading has no words.", "Write some, or delete it.", _EMPTY)
    titles = [node for node in headings if node.tag == "h1" and node not in empty]
    if any(_CLOSE in one.what for one in page.outline.problems):
        known = {one.text for one in page.outline.headings}
        titles = [node for node in titles if " ".join(node.text().split()) in known]
    for number, title in enumerate(titles[1:]):
        what = f"“{short(title.text())}” is a second title: a page has one line that begins with #."
        nth = 1 if number else 2  # each search goes on where the last one ended
        yield Fault(what, "Begin it with ##.", _TITLE, nth=nth)


def _named(node: LexborNode) -> bool:
    return any((one.attributes.get("alt") or "").strip() for one in node.css("img"))
