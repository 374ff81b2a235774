"""What only templates may write: classes, by which the look is said, and marks of nodes.

With a class of the site's own, a link in a page could lie over the whole screen. So a page's
words are rendered by themselves, without what templates put among them, and hold neither.
"""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from coproduction.rules.address import short
from coproduction.rules.allowed import MARKS
from coproduction.rules.elements import Fault, attribute_patterns

_OF_CODE = re.compile(r"language-[\w#.+-]*|headerlink|footnote(?:-ref|-backref)?|to-tick|toc")
"""Classes that come of Markdown: of code, notes, boxes, contents, a heading's link to itself."""
_MENTION = re.compile(r"\{\{[^{}\n]*\}\}")
_BY_DOT = re.compile(r"\{[^\n]*\.")
_BY_NAME = ("class", *MARKS)
"""One of these stands in all words that bring a class or a mark about; in most there is none."""

_MEND = "Delete it: how words look follows from what they are, and the look's style sheet says it."


def may_hold_marks(body: str) -> bool:
    """Whether a page's words have to be looked at more closely."""
    bare = _MENTION.sub("", body)
    folded = bare.casefold()
    return any(name in folded for name in _BY_NAME) or bool(_BY_DOT.search(bare))


def marks(html: str) -> Iterator[Fault]:
    """Classes and marks of nodes in a page's words alone, as HTML."""
    root = LexborHTMLParser(html).root
    for node in root.traverse() if root else ():
        for name, written in node.attributes.items():
            value = written or ""
            if name == "class" and not _are_of_code(value):
                what = f"“class={short(value)}”: classes are the templates' alone."
                first = re.escape(value.split()[0].lower()) if value.split() else ""
                by_dot = (("decoded", rf"\.{first}(?![\w-])"),) if first else ()
                yield Fault(what, _MEND, (*attribute_patterns(name, value), *by_dot))
            elif name in MARKS:
                what = f"“{name}={short(value)}”: only templates mark what a part is."
                yield Fault(what, "Delete it.", attribute_patterns(name, value))


def _are_of_code(value: str) -> bool:
    return all(_OF_CODE.fullmatch(one) for one in value.split())
