"""The passages of a page: what stands below each heading, in its words."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from coproduction.load import Catalogue, Page
from coproduction.passages.anchors import anchors
from coproduction.passages.words import Said, said

_ORDINARY = ("paragraph", "list", "quotation", "table")


@dataclass(frozen=True)
class Passage:
    """What stands below one heading, up to the next of any level.

    `id` is the heading's; `line` is that of the heading, and `page` the uri it stands on.
    """

    page: str
    id: str
    title: str
    line: int
    sentences: tuple[Said, ...]

    @property
    def name(self) -> str:
        """Its name in the fields of pages: `guide/culture.md#staff`."""
        return f"{self.page}#{self.id}"


def passages(page: Page, catalogue: Catalogue) -> Mapping[str, Passage]:
    """Every passage of the page that has words, by its id, in their order."""
    found: dict[str, Passage] = {}
    headings = list(anchors(page.outline.headings))
    ends = [heading.line for heading, _ in headings[1:]]
    last = page.outline.first_line + page.body.count("\n") + 1
    for (heading, identifier), end in zip(headings, [*ends, last], strict=False):
        blocks = [
            one
            for one in page.outline.passages
            if heading.line < one.line < end and one.kind in _ORDINARY and not one.origin
        ]
        words = tuple(sentence for one in blocks for sentence in said(one, page, catalogue))
        if words:
            title = heading.text.split("{:")[0].replace("*", "").strip()
            found[identifier] = Passage(page.uri, identifier, title, heading.line, words)
    return found


def fingerprint(*words: str) -> str:
    """Eight letters and digits that stand for some words (SHA-256)."""
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:8]
