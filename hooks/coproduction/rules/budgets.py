"""Budgets of an article: the most elements, rows and columns that every format can hold."""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from coproduction.page.tables import MOST_ROWS
from coproduction.rules.elements import Fault, tag_patterns
from coproduction.rules.reuse import Reuse

DEEPEST = 40
"""Elements inside one another. A cell of a table in a list in a quotation is at nine."""
MOST_COLUMNS = 40
"""Columns of one table. Twelve columns are as many as a page can show."""

_TABLE = (*tag_patterns("table"), ("written", r"\|\s*:?-+"))
_TOO_DEEP = " > ".join(["*"] * (DEEPEST + 1))
_TOO_WIDE = f"tr > :nth-child({MOST_COLUMNS + 1})"


def over_budget(article: LexborNode) -> Iterator[Fault]:
    """What is too deep, too long or too wide in an article, which is the element around it."""
    if deep := article.css_first(_TOO_DEEP):
        what = f"More than {DEEPEST} elements inside one another."
        written = (("written", r"(?:> ?){20}"), *tag_patterns(deep.tag or ""))
        yield Fault(what, "Write it with fewer.", written)
        return
    for drawing in _drawings(article) if article.css_first("svg") else ():
        reuse = Reuse()
        _follow(drawing, reuse)
        if found := reuse.fault():
            yield Fault(*found, tag_patterns("use"))
    for table in article.css("table"):
        rows = len(table.css("tr"))
        if rows > MOST_ROWS:
            what = f"A table with {rows:,} rows; the most is {MOST_ROWS:,}."
            yield Fault(what, "Make several tables of it, or data in data/.", _TABLE)
        if table.css_first(_TOO_WIDE):
            what = f"A table with more than {MOST_COLUMNS} columns."
            yield Fault(what, "Make several tables of it.", _TABLE)


def _drawings(element: LexborNode) -> Iterator[LexborNode]:
    """The drawings in an element, which is not too deep; not those inside another."""
    for child in element.iter():
        if child.tag == "svg":
            yield child
        else:
            yield from _drawings(child)


def _follow(element: LexborNode, reuse: Reuse) -> None:
    """Tells of the elements of a drawing, which are not too deep by now."""
    reuse.begin(element.attributes, element.tag or "")
    for child in element.iter():
        _follow(child, reuse)
    reuse.end()
