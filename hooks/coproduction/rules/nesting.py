"""Nesting of an article's elements: every tag is read as one, comes in pairs, each id is once."""

import re
from collections import Counter
from collections.abc import Iterable

from selectolax.lexbor import LexborNode

from coproduction.rules.address import short
from coproduction.rules.elements import Fault, attribute_patterns, tag_patterns

AFTER = "<section></section><span></span>"
"""Shows whether all is shut at the end: `section` ends a paragraph and stays in a drawing,
`span` goes into all else that is open.
"""

_RENAME = "Give one of the two another id."
_START = re.compile(r"<([a-zA-Z][^\t\n\f\r />]*)")


def lost(html: str, nodes: list[LexborNode]) -> list[Fault]:
    """Tags that no element came of: browsers drop them, or read them as part of something else."""
    there = in_small_letters(node.tag for node in nodes if node.is_element_node and node.tag)
    there -= Counter({"section": 1, "span": 1})
    written = in_small_letters(_START.findall(html))
    mend = "Delete it, or put it where it belongs. In words, put it in `backticks`."
    return [
        Fault(
            f"“<{short(name)}>” stands where it cannot be read as a tag.", mend, tag_patterns(name)
        )
        for name in written - there
    ]


def in_small_letters(names: Iterable[str]) -> Counter[str]:
    """How often each name is among `names`, in small letters."""
    counted: Counter[str] = Counter()
    for name, count in Counter(names).items():
        counted[name.lower()] += count
    return counted


def unbalanced(nodes: list[LexborNode]) -> list[Fault]:
    """What is still open where the article ends, or what ended it too early."""
    before, end = nodes[-2:]
    path = path_of(end)
    if "article" not in path:
        name = {"main": "div", "body": "div"}.get(path[1], "article" if "main" in path else "main")
        what = f"“</{name}>” shuts something that was not opened on this page."
        return [Fault(what, "Delete it.", tag_patterns(f"/{name}"), name)]
    at_end = path[:2] == ["span", "article"]
    if at_end and end.prev == before:
        return []
    path = path_of(before if at_end else end)
    name = path[path.index("article") - 1]
    what = f"“<{name}>” is opened and never shut, so it would take in what follows the page."
    return [Fault(what, f"Write “</{name}>” where it ends.", tag_patterns(name), name)]


def repeated(nodes: list[LexborNode]) -> list[Fault]:
    """Ids that stand twice on the page: a link, or a screen reader, finds only the first.

    Word takes names of places that differ by capital letters alone for the same one.
    """
    ids = Counter(node.attributes["id"] or "" for node in nodes if node.id)
    alike: dict[str, list[str]] = {}
    for name in filter(None, ids):
        alike.setdefault(name.casefold(), []).append(name)
    found = []
    for first, *others in alike.values():
        twice = f"The id “{short(first)}” stands twice on the page."
        if ids[first] > 1:
            found.append(Fault(twice, _RENAME, attribute_patterns("id", first), nth=2))
        for other in others:
            what = f"The ids “{short(first)}” and “{short(other)}” differ by capital letters alone."
            found.append(Fault(what, _RENAME, attribute_patterns("id", other)))
    return found


def path_of(node: LexborNode) -> list[str]:
    """The names of an element and of all around it, the inmost first."""
    above: LexborNode | None = node
    names = []
    while above:
        names.append(above.tag or "")
        above = above.parent
    return names
