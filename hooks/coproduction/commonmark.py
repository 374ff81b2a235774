"""CommonMark's reading of a text: its parts, with the places they stand at.

Tables, ticks and struck words are read too, as GitHub does, and footnotes and definitions. It is
how a page looks on a code-hosting site, and to most who write Markdown.
"""

import re
from collections.abc import Iterator
from typing import Any

from pyromark import Options, events_with_range

Event = tuple[Any, int, int]
"""What begins, ends or stands there, and the offsets of its first letter and behind its last."""

_OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_DEFINITION_LIST
)
_CODE = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


def events(text: str) -> Iterator[Event]:
    """Everything in a text, in order. Offsets count its characters.

    The parser counts bytes: it is given one for each character, a letter for a letter and a
    mark for a mark, for what is emphasised depends on them.

    A bar in code is hidden from it: here, as in Python-Markdown, it parts no cells.
    """
    bare = _BEYOND_ASCII.sub(lambda one: "a" if one[0].isalnum() else "?", text)
    if "`" in bare and "|" in bare:
        bare = _CODE.sub(lambda code: code[0].replace("|", "a"), bare)
    found: Any = events_with_range(bare, options=_OPTIONS, merge_text=True)
    for event, span in found:
        yield event, span["start"], span["end"]


def begun(event: Any) -> str:
    """The name of a part that begins with an event, such as List; "" where none does."""
    if not isinstance(event, dict) or "Start" not in event:
        return ""
    what = event["Start"]
    return what if isinstance(what, str) else str(next(iter(what)))


def ended(event: Any) -> bool:
    """Whether a part ends with an event."""
    return isinstance(event, dict) and "End" in event
