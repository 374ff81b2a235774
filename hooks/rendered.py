"""A page's article as MkDocs renders it, with what MkDocs notes on the way."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mkdocs.structure.toc import AnchorLink, TableOfContents, get_toc

Fields = dict[str, Any]
"""An article as JSON can hold it."""


@dataclass(frozen=True)
class Article:
    """What MkDocs makes of a page's Markdown, and what it warned of.

    `written` is its HTML as UTF-8, for Python holds a text with one curly quotation mark in twice
    the memory; `contents` are the headings as JSON, and `links` the anchors that the page links to
    in each file, by its uri.
    """

    written: bytes
    contents: str
    anchors: set[str] | None
    links: Mapping[str, dict[str, str]]
    warned: tuple[str, ...]

    @property
    def html(self) -> str:
        """The HTML to work with."""
        return self.written.decode()

    @classmethod
    def read(cls, fields: Fields) -> "Article":
        """The article from what `fields` gave."""
        anchors = fields["anchors"]
        found = None if anchors is None else {*anchors}
        return cls(fields["html"].encode(), fields["toc"], found, fields["links"], ())

    def fields(self) -> Fields:
        """The article as JSON can hold it, without what MkDocs warned of."""
        return {
            "html": self.html,
            "toc": self.contents,
            "anchors": None if self.anchors is None else sorted(self.anchors),
            "links": self.links,
        }


def as_json(headings: TableOfContents) -> str:
    """A page's headings as JSON."""
    return json.dumps([_entry(one) for one in headings], ensure_ascii=False)


def headings(contents: str) -> TableOfContents:
    """The headings from what `as_json` gave."""
    return get_toc(json.loads(contents))


def _entry(link: AnchorLink) -> Fields:
    """A heading with those below it, as MkDocs reads it."""
    children = [_entry(one) for one in link.children]
    return {"name": link.title, "id": link.id, "level": link.level, "children": children}
