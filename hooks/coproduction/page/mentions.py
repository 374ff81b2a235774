"""Reads `{{ … }}` in the words of a page, and tells what each may be."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache

from coproduction.model import by_name
from coproduction.page.lines import Lines
from coproduction.page.outline import Mention
from coproduction.problem import Problem

BRACES = re.compile(r"\{\{([^{}\n]*)\}\}")
PICTURE = re.compile(r"\{\{\s*picture\.([a-z0-9-]+)\s*\}\}")
IN_HTML = ("A “{{ … }}” stands inside HTML.", "Write this part in Markdown instead.")
UNREADABLE = (
    "A “{{” here cannot be read.",
    "Write {{ figure.id }} in the words of a sentence, not in an address, and close "
    "it with “}}” on the same line.",
)
_MENTION = re.compile(r"([a-z-]+)\.([a-z0-9-]+)(?:\s+(.+))?")
_PLACES = re.compile(r"[,;]\s+(?=[¶A-Z])")


def read_mentions(lines: Lines, start: int, end: int, linked: bool) -> Iterator[Mention | Problem]:
    """Each `{{ … }}` between two offsets of the body, or what is wrong with it.

    What stands between them are plain words; `linked` says that a link can stand there.
    """
    found = list(BRACES.finditer(lines.body, start, end))
    if lines.body.count("{{", start, end) != len(found):
        yield Problem(lines.file, lines.number(lines.index(start)), *UNREADABLE)
        return
    for match in found:
        line = lines.number(lines.index(match.start()))
        mention = _MENTION.fullmatch(match[1].strip())
        kinds = _mentioned()
        if not mention or mention[1] not in kinds or (mention[3] and mention[1] != "source"):
            forms = [
                f"{{{{ {kind}.id{' ¶1, ¶2' if kind == 'source' else ''} }}}}" for kind in kinds
            ]
            yield Problem(
                lines.file,
                line,
                f"“{match[0]}” is no record that can stand here.",
                f"{_meant(match[1], kinds)}Write one of these, with an id from data/: "
                f"{', '.join(forms)}.",
            )
        else:
            yield Mention(
                mention[1],
                mention[2],
                tuple(_PLACES.split(mention[3])) if mention[3] else (),
                line,
                match.start(),
                match.end(),
                linked,
            )


def _meant(words: str, kinds: tuple[str, ...]) -> str:
    """The question whether another kind, or small letters, were meant."""
    kind, dot, rest = words.strip().lower().partition(".")
    close = get_close_matches(kind, kinds, n=1)
    meant = f"{close[0]}.{rest}" if close and dot else ""
    if meant == words.strip() or not _MENTION.fullmatch(meant):
        return ""
    return f"Did you mean {{{{ {meant} }}}}? "


@cache
def _mentioned() -> tuple[str, ...]:
    """The kinds that `{{ kind.id }}` can name: those with words for it, and pictures."""
    return (*sorted({one.name for one in by_name().values() if one.mention} | {"picture"}),)
