"""Braille: Unified English Braille, grade 2, in pages of 25 lines with 40 cells (BRF).

Liblouis makes the cells. Its program reads one line at a time, of at most some two thousand
letters, and takes a backslash for the beginning of a code.
"""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from coproduction.document import Document
from coproduction.formats.format import Format, Materials
from coproduction.formats.linear import Line, body, opening
from coproduction.formats.signs import in_letters
from coproduction.formats.tools import Program, run

LIBLOUIS = Program("lou_translate", "liblouis-bin")
TABLES = "en-us-brf.dis,en-ueb-g2.ctb"
CELLS, LINES = 40, 25
_ROWS = LINES - 1
"""Lines of words on a page; the last line holds its number."""
_LONGEST = 1000
_GOES_ON = '"'
_DIGITS = str.maketrans("1234567890", "ABCDEFGHIJ")


@dataclass(frozen=True)
class _Row:
    """A line of cells. `level` is that of a heading whose first line it is."""

    cells: str
    level: int = 0


def make(document: Document, materials: Materials) -> bytes:
    """The document in pages, each with its number at the end of its last line.

    The contents give the pages on which chapters begin.
    """
    front, text = [*opening(document)], [*body(document)]
    titles = [line for line in text if line.level == 1]
    if len(document.chapters) > 1:
        front.append(Line(document.phrases("document.contents"), level=2))
    cells = _translated([_said(line) for line in (*front, *text, *titles)])
    first = [*_rows(front, cells)]
    pages = [*_pages([*_rows(text, cells[len(front) :])])]
    names = cells[len(front) + len(text) :]
    before = -(-len([*first, *_contents(names, [0] * len(names))]) // _ROWS)
    starts = [n for n, page in enumerate(pages, before + 1) for row in page if row.level == 1]
    listed = [*first, *(_contents(names, starts) if len(document.chapters) > 1 else ())]
    whole = [*_pages(listed), *pages]
    return "\f".join(_printed(page, number) for number, page in enumerate(whole, 1)).encode()


def _said(line: Line) -> str:
    """The words of a line after its number or box; a bullet is left to the margins."""
    words = in_letters(line.text)
    return f"{line.marker} {words}" if line.marker.strip("-") else words


def _translated(texts: list[str]) -> list[str]:
    """The cells of each text."""
    pieces = [(place, piece) for place, text in enumerate(texts) for piece in _pieces(text)]
    written = "".join(piece.replace("\\", "\\\\") + "\n" for _, piece in pieces)
    made = run(LIBLOUIS, "--forward", TABLES, text=written).split("\n")
    found = [""] * len(texts)
    for (place, _), cells in zip(pieces, made, strict=False):
        found[place] = f"{found[place]} {cells}".strip()
    return found


def _pieces(text: str) -> Iterator[str]:
    """A text in pieces that the program can read, parted between words."""
    return iter(textwrap.wrap(text, _LONGEST, break_on_hyphens=False) or [""])


def _rows(lines: list[Line], cells: list[str]) -> Iterator[_Row]:
    """Lines of cells. A heading of level 1 is centred, others begin in cell 5 or 7; a paragraph
    begins in cell 3, and what an item of a list runs over into begins two cells further in.
    """
    for line, made in zip(lines, cells, strict=False):
        if line.level or (line.apart and line.depth):
            yield _Row("")
        first, rest = 2, 0
        if line.level:
            first = rest = {1: 3, 2: 4}.get(line.level, 6)
        elif line.depth:
            first, rest = 2 * line.depth - 2, 2 * line.depth
        for number, row in enumerate(_wrapped(made, first, rest)):
            centred = f"{row.strip():^{CELLS}}".rstrip() if line.level == 1 else row
            yield _Row(centred, line.level if number == 0 else 0)


def _wrapped(cells: str, first: int, rest: int, width: int = CELLS) -> list[str]:
    return textwrap.wrap(
        " ".join(_continued(word, width - max(first, rest)) for word in cells.split(" ")),
        width,
        initial_indent=" " * first,
        subsequent_indent=" " * rest,
        break_on_hyphens=False,
    )


def _continued(word: str, width: int) -> str:
    """A word in pieces that fit a line, each but the last with the sign that it goes on (dot 5).

    Unified English Braille: the line continuation indicator.
    """
    if len(word) <= width:
        return word
    pieces = [word[place : place + width - 1] for place in range(0, len(word), width - 1)]
    return f"{_GOES_ON} ".join(pieces)


def _contents(names: list[str], starts: list[int]) -> Iterator[_Row]:
    """A line a chapter, with its page at the right."""
    for name, page in zip(names, starts, strict=True):
        *above, last = _wrapped(name, 0, 2, CELLS - 8)
        yield from map(_Row, above)
        dots = " ".ljust(CELLS - len(last) - len(_number(page)) - 1, '"')
        yield _Row(f"{last}{dots} {_number(page)}")


def _pages(rows: list[_Row]) -> Iterator[list[_Row]]:
    """Rows by page: no empty row above the first, no heading with fewer than two rows below it."""
    page: list[_Row] = []
    for row in rows:
        full = len(page) == _ROWS or (row.level and len(page) > _ROWS - 3)
        if full:
            yield page
            page = []
        if page or row.cells:
            page.append(row)
    if page:
        yield page


def _number(page: int) -> str:
    return "#" + str(page).translate(_DIGITS)


def _printed(page: list[_Row], number: int) -> str:
    """The page as text, its number at the right of its last line."""
    rows = [row.cells for row in page]
    empty = [""] * (_ROWS - len(rows))
    return "".join(f"{row}\n" for row in [*rows, *empty, _number(number).rjust(CELLS)])


def pages(file: Path) -> int:
    """How many pages a file has."""
    return file.read_bytes().count(b"\f") + 1


BRF = Format(
    "brf",
    "Braille (BRF)",
    "for embossers and braille displays",
    make,
    programs=(LIBLOUIS,),
    length=pages,
    in_our_letters=True,
)
