"""The words of pictures (“alt”), for whoever cannot see them."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from coproduction.load import Page
from coproduction.rules.address import short
from coproduction.rules.elements import Fault, attribute_patterns

_NONE = "A picture has no words, so whoever cannot see it learns nothing of it."
_WRITE = "Write what it shows: ![what it shows](its file). If it shows nothing, leave it out."
_SAY = "Write what it shows, as you would say it on the telephone."
_MARKS = "The marks of “{it}” would be read aloud: the words of a picture are plain."
_NOT_SAID = re.compile(
    r"(?:an? |the )?(?:image|img|picture|photo|photograph|graphic|screenshot|icon|alt|alt text)"
    r"[ _-]*\d*|[^\s]+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|heic)|dsc[_-]?\d+",
    re.IGNORECASE,
)
"""What programs put where words belong, or people who were asked for some."""
_MARKED = re.compile(r"(?<![\w*])(\*{1,2})(?=[^\s*])[^*]*[^\s*]\1(?![\w*])|`[^`]+`")


def faults(nodes: list[LexborNode], page: Page) -> Iterator[Fault]:
    """Each picture among an article's elements that has no words, or such as say nothing.

    Of those alone whose file the page names itself: a record knows what its picture says.
    """
    for node in nodes:
        file = node.attributes.get("src") or "" if node.tag == "img" else ""
        if not file or file not in page.body:
            continue
        words = " ".join((node.attributes.get("alt") or "").split())
        places = attribute_patterns("src", file)
        if not words:
            yield Fault(_NONE, _WRITE, places, severity="warning")
        elif _NOT_SAID.fullmatch(words):
            what = f"The words of a picture, “{short(words)}”, do not say what it shows."
            yield Fault(what, _SAY, places, severity="warning")
        elif found := _MARKED.search(words):
            what = _MARKS.format(it=short(found[0]))
            yield Fault(what, "Leave the marks out.", places, severity="warning")
