"""Links without words, and those that lead nowhere, wherever the page stands."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from coproduction.rules.address import short
from coproduction.rules.dead_ends import HOW
from coproduction.rules.elements import Fault, attribute_patterns
from coproduction.rules.lines import Pattern

_NO_WORDS = "A link has no words, so nobody can see or hear where it leads."
_WRITE_WORDS = "Write them between the square brackets: [its name](its address)."
_TELL = "Write where it leads, or its name."
_NOWHERE_SAID = re.compile(
    r"(?:click |tap |press |look |see |read )?(?:here|this|there)"
    r"|(?:this|the) (?:link|page|website)"
    r"|(?:(?:read|find out|learn|see|know) )?more(?: information| info| about this)?",
    re.IGNORECASE,
)
"""Words that say nothing to whoever hears a list of the links alone (WCAG 2.2, 2.4.9)."""
_SAY = "Let the words name what is there, such as “the guide to fees”."
_WHOLE = re.compile(r"(?:https?://(?:www\.)?|www\.)([^\s/?#]+)\S*")
_NOWHERE = "A link leads nowhere."
_NO_ADDRESS: tuple[Pattern, ...] = (
    ("decoded", r"\]\(\s*<?\s*#?\s*>?\s*(?:[\"'][^)\n]*)?\)"),
    ("decoded", r"(?m)\]:[ \t]*<?#?>?[ \t]*$"),
    ("decoded", r"\shref\s*(?:=\s*(?:\"\s*#?\s*\"|'\s*#?\s*'|#))?(?=[\s>])"),
)


def faults(nodes: list[LexborNode]) -> Iterator[Fault]:
    """Each link of an article's elements that nobody can see or hear, or that has no address."""
    for node in nodes:
        if node.tag != "a" or "href" not in (attributes := node.attributes):
            continue
        href = attributes["href"] or ""
        if href.strip() in ("", "#"):
            yield Fault(_NOWHERE, HOW, _NO_ADDRESS)
        elif not _has_words(node):
            there: Pattern = ("decoded", rf"\[\s*\]\(\s*<?{re.escape(href.lower())}")
            yield Fault(_NO_WORDS, _WRITE_WORDS, (there, *attribute_patterns("href", href)))
        elif _NOWHERE_SAID.fullmatch(_spoken(node).rstrip(" .:!›»→>…")):
            what = f"The words of a link, “{short(_spoken(node))}”, do not say where it leads."
            written: Pattern = ("decoded", rf"\[\s*{re.escape(_spoken(node).lower())}\s*\]")
            places = (written, *attribute_patterns("href", href))
            yield Fault(what, _SAY, places, severity="warning")
        elif _site(words := node.text().strip()) not in ("", _site(href)):
            what = f"The words of a link, “{short(words)}”, are another address than it leads to."
            yield Fault(what, _TELL, attribute_patterns("href", href))


def _spoken(link: LexborNode) -> str:
    """What a screen reader says of a link of words alone."""
    return " ".join((link.attributes.get("aria-label") or link.text()).split())


def _site(words: str) -> str:
    """The host of a whole address, or of one that begins with www; "" of other words."""
    found = _WHOLE.fullmatch(words)
    return found[1].casefold() if found else ""


def _has_words(link: LexborNode) -> bool:
    if link.text().strip():
        return True  # as most have, and sooner than all else is looked for
    label = link.attributes.get("aria-label") or link.attributes.get("title") or ""
    shown = (one.attributes.get("alt") or "" for one in link.css("img"))
    drawn = (one.text() for one in link.css("svg title"))
    return bool("".join((label, *shown, *drawn)).strip())
