"""Makes tables written in Markdown fit any screen, as those of records do by their templates.

Each stands in a frame that scrolls where it must, by keyboard too; and each cell carries the
name of its column, under which it stands where a row is stacked on a narrow screen.
"""

from selectolax.lexbor import LexborHTMLParser


def on_page_content(html: str, **_: object) -> str:
    """The article, its plain tables framed and ready for the style sheet."""
    return frame(html) if "<table>" in html else html


def frame(html: str) -> str:
    """HTML in which every table without a class has the class `stack`, and a frame around it."""
    tree = LexborHTMLParser(html)
    for table in tree.css("table:not([class])"):
        columns = [" ".join(cell.text().split()) for cell in table.css("thead th")]
        for row in table.css("tbody tr"):
            for column, cell in zip(columns, row.css("td"), strict=False):
                cell.attrs["data-label"] = column
        table.attrs["class"] = "stack"
        around = tree.create_node("div")
        around.attrs["class"] = "table-frame"
        around.attrs["role"] = "region"
        around.attrs["aria-label"] = f"Table: {', '.join(columns)}"
        around.attrs["tabindex"] = "0"
        around.insert_child(table)
        table.replace_with(around)
    assert tree.body
    return tree.body.inner_html or ""
