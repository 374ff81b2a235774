"""Semantic nodes: the parts of an article that documents, the search and the checks read by name.

A template marks an element as a node with `data-part`, and puts what the node carries beside its
words into `data-value`. Classes are for the style sheet alone.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Literal, Self

from coproduction.parts import registered

PART, VALUE = "data-part", "data-value"
"""The attributes that only templates write."""
TO_WRITE_IN = "…"
"""All that stands in a cell of a table which readers are to write in."""

Reader = Literal["documents", "search", "check"]

_NUMBER = r"\d+(\.\d+)?(e[+-]\d+)?"
_DOCUMENTS: tuple[Reader, ...] = ("documents",)
_SEARCH: tuple[Reader, ...] = ("search",)
_CHECK: tuple[Reader, ...] = ("check",)


class Mark(StrEnum):
    """A node: its name, what it marks, who reads it, and the form of its value.

    `form` is a regular expression, "" where a node has no value.
    """

    meaning: str
    readers: tuple[Reader, ...]
    form: str

    def __new__(cls, name: str, meaning: str, readers: tuple[Reader, ...], form: str = "") -> Self:
        """A node that compares as its name does."""
        node = str.__new__(cls, name)
        node._value_ = name
        node.meaning, node.readers, node.form = meaning, readers, form
        return node

    @property
    def selector(self) -> str:
        """The CSS selector of the node's elements."""
        return f"[{mark(self)}]"


class Node(Mark):
    """Every node of the core."""

    VIEW = "view", "What one data block shows.", _CHECK
    SOURCES = "sources", "Where a page comes from, source by source.", _SEARCH
    ORIGINS = "origins", "Those sources, one after another.", _DOCUMENTS
    MARK = "mark", "A link from a claim to its source in that list.", _DOCUMENTS + _SEARCH
    CITATION = "citation", "Where in a source a fact stands, in brackets.", _DOCUMENTS
    EVIDENCE = "evidence", "What a source says of a state, on a line of its own.", _DOCUMENTS
    UNKNOWN = "unknown", "What no source says.", _DOCUMENTS
    NOTE = "note", "A remark on a record, on a line of its own.", _DOCUMENTS
    STATE = "state", "The state that a record is in, such as Planned.", _DOCUMENTS

    ENTRIES = "entries", "A list of records, each a section by itself.", _DOCUMENTS
    CHANGES = "changes", "The changes to pages, as entries.", _SEARCH
    DETAILS = "details", "The date, kind, source or address of an entry.", _DOCUMENTS
    COUNT = "count", "How many entries stand below a heading.", _DOCUMENTS
    CONTRADICTION = "contradiction", "What two places in a source say differently.", _DOCUMENTS

    TIMELINE = "timeline", "Events in the order of their dates.", _DOCUMENTS
    EVENT_DATE = "event-date", "When an event was.", _DOCUMENTS
    EVENT_TITLE = "event-title", "What an event is called.", _DOCUMENTS

    FIGURE_LINK = "figure-link", "A link from a number to its source.", _DOCUMENTS
    FIGURE_VALUE = "figure-value", "A number beside what it counts.", _DOCUMENTS
    CHART = "chart", "A chart; its title is a figcaption, its words a desc.", _DOCUMENTS
    SCREEN = "screen", "What a page on a screen has and no document needs.", _DOCUMENTS
    CHART_BAR = "chart-bar", "A bar of a chart, and its number.", _DOCUMENTS, _NUMBER
    CHART_LABEL = "chart-label", "What a bar counts.", _DOCUMENTS
    CHART_VALUE = "chart-value", "The number of a bar as it is printed.", _DOCUMENTS

    GLOSSARY = "glossary", "The hard words of a page with their meanings.", _DOCUMENTS + _SEARCH
    BACK = "back", "A link from a meaning back to its word.", _DOCUMENTS
    DOWNLOADS = "downloads", "The files that hold the page.", _SEARCH

    NOTICE = "notice", "What an Easy Read says of itself first.", _DOCUMENTS
    CHECKED = "checked", "Who has checked an Easy Read.", _DOCUMENTS
    IDEA = "idea", "An idea of an Easy Read: a picture, and sentences.", _DOCUMENTS
    IDEA_PICTURE = "idea-picture", "The picture of an idea.", _DOCUMENTS
    IDEA_SENTENCE = "idea-sentence", "A sentence of an idea.", _DOCUMENTS
    LICENCE = (
        "licence",
        "A link to a licence; its value is its name as records have it.",
        _DOCUMENTS,
        ".+",
    )
    UNBROKEN = "unbroken", "A word that stays whole at the end of a line.", _DOCUMENTS

    BOX = "box", "A box to tick on paper.", _SEARCH
    NOTES_TITLE = "notes-title", "What stands above the notes at the end of a page.", _DOCUMENTS
    NOTE_BACK = "note-back", "A link from a note back to where it is called.", _DOCUMENTS

    ALIGNED = "aligned", "A cell whose words stand on one side.", _DOCUMENTS, "left|center|right"


@cache
def nodes() -> Mapping[str, Mark]:
    """Every node by its name, those of parts too."""
    return {node.value: node for node in (*Node, *registered("nodes"))}


def mark(node: Mark) -> str:
    """The attribute that makes an element the node, as HTML and `attr_list` write it."""
    return f'{PART}="{node}"'
