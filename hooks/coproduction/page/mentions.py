"""Finds `{{ … }}` in the words of a page, and tells what stands around each."""

import re
from collections.abc import Iterator
from typing import Literal, cast

from markdown_it import MarkdownIt

from coproduction.page.lines import Lines
from coproduction.page.outline import Mention
from coproduction.problem import Problem

BRACES = re.compile(r"\{\{\s*([^{}\n]*?)\s*\}\}")
PICTURE = re.compile(r"\{\{\s*picture\.([a-z0-9-]+)\s*\}\}")
IN_HTML = ("A “{{ … }}” stands inside HTML.", "Write this part in Markdown instead.")
_MENTION = re.compile(r"(figure|source|picture)\.([a-z0-9-]+)(?:\s+(.+))?")
_PLACES = re.compile(r"[,;]\s+(?=[¶A-Z])")
_KINDS = {"code_inline": "code", "html_inline": "html", "text": "words", "image": "label"}
_WORDS = MarkdownIt("commonmark")


def read_mentions(
    lines: Lines, start: int, end: int, contents: list[str], in_heading: bool
) -> Iterator[Mention | Problem]:
    """Each `{{ … }}` on the body's lines from `start` to before `end`, or what is wrong with it.

    `contents` are the words of a paragraph, or those of each cell of a table's row.
    """
    begin, stop = lines.start(start), lines.stop(end)
    found = list(BRACES.finditer(lines.body, begin, stop))
    around = [kind for content in contents for kind in _surroundings(content)]
    if len(found) != len(around) or lines.body.count("{{", begin, stop) != len(found):
        yield Problem(
            lines.file,
            lines.number(start),
            "A “{{” here cannot be read.",
            "Write {{ figure.id }} in the words of a sentence, not in an address, and close "
            "it with “}}” on the same line.",
        )
        return
    for match, kind in zip(found, around, strict=True):
        line = lines.number(lines.index(match.start()))
        mention = _MENTION.fullmatch(match[1])
        if kind == "code":
            continue
        if kind == "html":
            yield Problem(lines.file, line, *IN_HTML)
        elif not mention or (mention[3] and mention[1] != "source"):
            yield Problem(
                lines.file,
                line,
                f"“{match[0]}” is neither a figure, nor a source, nor a picture.",
                "Write {{ figure.id }}, {{ source.id ¶1, ¶2 }} or {{ picture.id }} with an id "
                "from data/.",
            )
        else:
            yield Mention(
                cast(Literal["figure", "source", "picture"], mention[1]),
                mention[2],
                tuple(_PLACES.split(mention[3])) if mention[3] else (),
                line,
                match.start(),
                match.end(),
                kind == "words" and not in_heading,
            )


def _surroundings(content: str) -> Iterator[str]:
    """What each `{{ … }}` stands in, in order: words, label (of a link or picture), code, html."""
    in_link = False
    for part in _WORDS.parseInline(content)[0].children or ():
        if part.type in ("link_open", "link_close"):
            in_link = part.type == "link_open"
        kind = _KINDS.get(part.type)
        if kind == "words" and in_link:
            kind = "label"
        if kind:
            yield from [kind] * len(BRACES.findall(part.content))
