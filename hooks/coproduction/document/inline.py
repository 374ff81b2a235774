"""Inline content: its styles by element and node, its white space, its lines."""

import re
from collections.abc import Iterator
from dataclasses import replace

from coproduction.document.tree import Anchor, Break, Image, Inline, Link, Span, Style, Words
from coproduction.templates.nodes import Node

STYLES: dict[str, Style] = {
    **dict.fromkeys(["strong", "b"], "strong"),
    **dict.fromkeys(["em", "i", "cite", "dfn", "var"], "emphasis"),
    **dict.fromkeys(["code", "kbd", "samp"], "code"),
    **dict.fromkeys(["del", "s"], "strikethrough"),
    "sup": "superscript",
    "sub": "subscript",
}
"""What elements look like; every other one looks like the words around it."""

NODE_STYLES: dict[str, Style] = {
    **dict.fromkeys([Node.CITATION, Node.NOTE, Node.UNKNOWN], "muted"),
    **dict.fromkeys([Node.DETAILS, Node.COUNT], "muted"),
    **dict.fromkeys([Node.NOTES_TITLE, Node.STATE, Node.CHECKED, Node.FIGURE_VALUE], "strong"),
    **dict.fromkeys([Node.EVENT_DATE, Node.EVENT_TITLE], "strong"),
    Node.MARK: "mark",
    Node.UNBROKEN: "nowrap",
}
"""What nodes look like."""

OWN_LINE = frozenset({Node.EVIDENCE, Node.NOTE})
"""Nodes among words that begin a line of their own."""

_SPACE = re.compile(r"[ \t\n\r\f]+")


def styled(content: list[Inline], tag: str, node: str) -> list[Inline]:
    """The words of an element as its tag, and the node it is, make them look."""
    for style in (STYLES.get(tag), NODE_STYLES.get(node)):
        if style:
            content = [Span(style, tuple(content))]
    return content


def tidy(content: list[Inline]) -> tuple[Inline, ...]:
    """Words as a browser shows them: one space for many, none at the ends of lines."""
    forward = list(_tidied(content, [True]))
    tidied = _without_last_space(forward)
    while tidied and isinstance(tidied[-1], Break):
        tidied.pop()
    return tuple(tidied)


def lines(content: tuple[Inline, ...]) -> Iterator[tuple[Inline, ...]]:
    """The words between the ends of lines; those without words are left out."""
    line: list[Inline] = []
    for part in (*content, Break()):
        if not isinstance(part, Break):
            line.append(part)
        elif not is_blank(found := tidy(line)):
            yield found
            line = []


def is_blank(content: tuple[Inline, ...]) -> bool:
    """True where nothing is to be read."""
    return all(
        isinstance(part, Anchor | Break)
        or (isinstance(part, Span | Link) and is_blank(part.content))
        for part in content
    )


def has_words(content: tuple[Inline, ...]) -> bool:
    """True where there is more than pictures."""
    return any(
        (isinstance(part, Words) and bool(part.text.strip()))
        or (isinstance(part, Span | Link) and has_words(part.content))
        for part in content
    )


def pictures(content: tuple[Inline, ...]) -> Iterator[Image]:
    """The pictures among words, in order."""
    for part in content:
        if isinstance(part, Image):
            yield part
        elif isinstance(part, Span | Link):
            yield from pictures(part.content)


def stands_alone(content: list[Inline], place: int) -> bool:
    """True for a picture that has a line of its page to itself."""
    before, after = content[place - 1] if place else None, next(iter(content[place + 1 :]), None)
    return _ends_line(before, -1) and _ends_line(after, 0)


def _ends_line(beside: Inline | None, side: int) -> bool:
    if isinstance(beside, Words):
        text = beside.text
        space = text[len(text.rstrip()) :] if side else text[: len(text) - len(text.lstrip())]
        return "\n" in space
    return beside is None or isinstance(beside, Break | Anchor)


def _tidied(
    content: list[Inline] | tuple[Inline, ...], after_space: list[bool]
) -> Iterator[Inline]:
    """`after_space` holds whether what stands before ends in a space; it is changed on the way."""
    for part in content:
        if isinstance(part, Words):
            text = _SPACE.sub(" ", part.text)
            text = text[1:] if after_space[0] and text.startswith(" ") else text
            if text:
                after_space[0] = text.endswith(" ")
                yield Words(text)
        elif isinstance(part, Span):
            yield Span(part.style, tuple(_tidied(part.content, after_space)))
        elif isinstance(part, Link):
            yield replace(part, content=tuple(_tidied(part.content, after_space)))
        else:
            after_space[0] = isinstance(part, Break) or (
                after_space[0] and not isinstance(part, Image)
            )
            yield part


def _without_last_space(content: list[Inline]) -> list[Inline]:
    """Spaces before the end and before a `Break` are dropped, wherever they are nested."""
    kept: list[Inline] = []
    ends = True
    for part in reversed(content):
        if ends and isinstance(part, Words):
            part = Words(part.text.rstrip(" "))
            ends = not part.text
            if ends:
                continue
        elif ends and isinstance(part, Span):
            part = Span(part.style, tuple(_without_last_space(list(part.content))))
            ends = is_blank(part.content)
        elif ends and isinstance(part, Link):
            part = replace(part, content=tuple(_without_last_space(list(part.content))))
            ends = is_blank(part.content)
        elif isinstance(part, Break | Image):
            ends = isinstance(part, Break)
        kept.append(part)
    return kept[::-1]
