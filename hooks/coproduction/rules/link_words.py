"""Links without words."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from coproduction.rules.elements import Fault, attribute_patterns
from coproduction.rules.lines import Pattern


def faults(nodes: list[LexborNode]) -> Iterator[Fault]:
    """Each link of an article's elements that nobody can see or hear."""
    for node in nodes:
        if node.tag == "a" and node.attributes.get("href") and not _has_words(node):
            href = node.attributes.get("href") or ""
            what = "A link has no words, so nobody can see or hear where it leads."
            mend = "Write them between the square brackets: [its name](its address)."
            there: Pattern = ("decoded", rf"\[\s*\]\(\s*<?{re.escape(href.lower())}")
            yield Fault(what, mend, (there, *attribute_patterns("href", href)))


def _has_words(link: LexborNode) -> bool:
    label = link.attributes.get("aria-label") or link.attributes.get("title") or ""
    shown = (one.attributes.get("alt") or "" for one in link.css("img"))
    drawn = (one.text() for one in link.css("svg title"))
    return bool("".join((link.text(), label, *shown, *drawn)).strip())
