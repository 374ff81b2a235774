"""Nodes of a field, by which documents read it from the page."""

from coproduction.templates.nodes import Mark


class FieldNode(Mark):
    """Every node of a field."""

    FIELD = (
        "field",
        "A field: its kind, and how many lines, rows or points it has.",
        ("documents",),
        r"[a-z-]+( \d+)?",
    )
    LABEL = "field-label", "What is asked.", ("documents",)
    HELP = "field-help", "What helps to answer.", ("documents",)
    OPTION = "field-option", "One of the answers, or of the things to score.", ("documents",)
    COLUMN = "field-column", "What stands in a column.", ("documents",)
    ROW = "field-row", "What stands in a row.", ("documents",)


NODES = (*FieldNode,)
