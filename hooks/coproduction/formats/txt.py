"""Plain text: UTF-8, at most 72 letters a line, nothing but words and spaces."""

import textwrap
from collections.abc import Iterator

from coproduction.document import Document
from coproduction.formats.format import Format, Materials
from coproduction.formats.linear import Line, linear

WIDTH = 72


def make(document: Document, materials: Materials) -> bytes:
    """The document as text; a heading has two empty lines above it."""
    return "\n".join([*_lines(document), ""]).lstrip("\n").encode()


def _lines(document: Document) -> Iterator[str]:
    for line in linear(document, addresses=True):
        yield from [""] * (2 if line.level else line.apart)
        yield from _wrapped(line)


def _wrapped(line: Line) -> list[str]:
    """The words in lines; those of a list stand in from the margin, its markers before them."""
    margin = "  " * line.depth
    first = margin[: -len(line.marker) - 1] + f"{line.marker} " if line.marker else margin
    rest = " " * max(len(margin), len(first) if line.marker else 0)
    return textwrap.wrap(
        line.text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


TXT = Format("txt", "Plain text", "words alone, for any program", make)
