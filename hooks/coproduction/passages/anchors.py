"""The ids of headings, as the site engine makes them of their words."""

import re
from collections.abc import Iterable, Iterator

from markdown.extensions.toc import slugify, unique

from coproduction.page import Heading

_GIVEN = re.compile(r"\{:?[^}]*#([\w-]+)[^}]*\}\s*$")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MENTION = re.compile(r"\{\{[^}]*\}\}")


def anchors(headings: Iterable[Heading]) -> Iterator[tuple[Heading, str]]:
    """Each heading with its id: one that is given (`{#id}`), or one made of its words."""
    taken: set[str] = set()
    for heading in headings:
        given = _GIVEN.search(heading.text)
        words = _LINK.sub(r"\1", _MENTION.sub("", heading.text)).replace("*", "").replace("`", "")
        yield heading, given[1] if given else unique(slugify(words, "-"), taken)
        if given:
            taken.add(given[1])
