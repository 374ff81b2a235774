"""Links that are none: without words, or with marks that stayed marks because one is wrong."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from coproduction.rules.address import short
from coproduction.rules.elements import Fault, attribute_patterns
from coproduction.rules.lines import Pattern
from coproduction.rules.nesting import path_of
from coproduction.templates.nodes import PART, Node

_LEFT = re.compile(
    r"\[[^\[\]]*\](?:"
    r"\s?\((?:https?:|www\.|[^\s()]*\.(?:md|html?)\b)[^)]*\)?"
    r"|\((?=\S)[^)]*\)?"
    r"|\[[^\[\]]*\])"
)
"""Words in square brackets, then an address after a space, one that is not shut, or a name."""
_BARE = re.compile(r"(?<![\w@/])(?:https?://|www\.)[^\s<>]+")
_MAY = re.compile(r"\]\s?[(\[]|://|www\.")
_CODE = frozenset({"code", "pre", "kbd", "samp"})
_LINK = "Write [words](address), with no space between, and shut both brackets."


def faults(article: LexborNode, nodes: list[LexborNode], body: str) -> Iterator[Fault]:
    """Links without words, and what looks like a link in an article's words and is none.

    Who puts a backslash before a bracket in the page's `body` means it to look so.
    """
    for node in nodes:
        if node.tag == "a" and node.attributes.get("href") and not _has_words(node):
            href = node.attributes.get("href") or ""
            what = f"The link to “{short(href)}” has no words."
            mend = "Write them between the square brackets: where it leads."
            there: Pattern = ("decoded", rf"\[\s*\]\(\s*<?{re.escape(href.lower())}")
            yield Fault(what, mend, (there, *attribute_patterns("href", href)))
    if not _MAY.search(article.text()) or "\\[" in body or "\\]" in body:
        return
    for words in article.traverse(include_text=True):
        if words.is_text_node and _MAY.search(words.text_content or "") and not _is_free(words):
            yield from _marks(words.text_content or "")


def _marks(text: str) -> Iterator[Fault]:
    for found in _LEFT.finditer(text):
        what = f"“{short(found[0])}” looks like a link and is none."
        yield Fault(what, _LINK, _there(found[0]))
    for found in _BARE.finditer(_LEFT.sub("", text)):
        address = found[0].rstrip(".,;:!?)”’")
        what = f"“{short(address)}” stands in the words as it is, and is no link."
        whole = address if "://" in address else f"https://{address}"
        mend = f"Write [where it leads]({whole})."
        yield Fault(what, mend, _there(address))


def _there(words: str) -> tuple[Pattern, ...]:
    start = re.escape(words.split("\n")[0][:60].lower())
    return (("decoded", start),)


def _has_words(link: LexborNode) -> bool:
    label = link.attributes.get("aria-label") or link.attributes.get("title") or ""
    shown = (one.attributes.get("alt") or "" for one in link.css("img"))
    drawn = (one.text() for one in link.css("svg title"))
    return bool("".join((link.text(), label, *shown, *drawn)).strip())


def _is_free(words: LexborNode) -> bool:
    """Whether it stands in code or a link, or comes from a list of records."""
    if {*path_of(words)} & (_CODE | {"a"}):
        return True
    node = words.parent
    while node and node.attributes.get(PART) != Node.VIEW:
        node = node.parent
    return node is not None
