"""Makes tables written in Markdown fit any screen, as those of records do by their templates.

Each stands in a frame that scrolls where it must, by keyboard too; and each cell carries the
name of its column, under which it stands where a row is stacked on a narrow screen.
"""

import re
from html import escape

from selectolax.lexbor import LexborHTMLParser

from session import session

AFTER = ("records",)  # which judges articles as the engine made them
_PLAIN = re.compile(r"<table>.*?</table>", re.DOTALL)
"""A table that the engine made of Markdown: ours have a class, and none stands in another."""


def on_page_content(html: str, **_: object) -> str:
    """The article, its plain tables framed and ready for the style sheet."""
    return _PLAIN.sub(lambda table: frame(table[0]), html)


def frame(html: str) -> str:
    """The table with the class `stack` and names of columns in its cells, in a frame."""
    table = LexborHTMLParser(html).css_first("table")
    assert table
    columns = [" ".join(cell.text().split()) for cell in table.css("thead th")]
    for row in table.css("tbody tr"):
        for column, cell in zip(columns, row.css("td"), strict=False):
            cell.attrs["data-label"] = column
    table.attrs["class"] = "stack"
    phrases = session.project.catalogue.phrases
    label = escape(phrases("table.of", columns=", ".join(columns)))
    opening = f'<div class="table-frame" role="region" aria-label="{label}" tabindex="0">'
    return f"{opening}{table.html}</div>"
