"""PDF for reading on a screen and for printing, and in large print.

In large print letters have 18 points and more, rows of tables stand one below the other. 18 points
is the size from which the UK Association for Accessible Formats speaks of giant or large print
for most readers; larger suits Easy Read, which is large already.
"""

from pathlib import Path

from coproduction.document import Document
from coproduction.formats.format import Format, Materials
from coproduction.formats.typesetting import Look, typeset

ORDINARY = Look(body=12)
EASY_READ = Look(body=17, leading=0.75, spacing=0.75, margin=22, picture=45)
SHEET = Look(body=9.5, leading=0.5, spacing=0.75, margin=13)
LARGE = Look(body=18, leading=0.75, spacing=1.2, margin=20, plain_tables=True)
LARGE_EASY_READ = Look(
    body=22, leading=0.75, spacing=0.75, margin=18, picture=50, plain_tables=True
)


def make(document: Document, materials: Materials) -> bytes:
    """The document on A4, tagged (PDF/UA-1, PDF/A-2a); raises `NotMade`."""
    look = {"easy-read": EASY_READ, "sheet": SHEET}.get(document.layout, ORDINARY)
    return typeset(document, materials.fonts, look)


def make_large(document: Document, materials: Materials) -> bytes:
    """The document on A4 in large print; raises `NotMade`."""
    look = LARGE_EASY_READ if document.layout == "easy-read" else LARGE
    return typeset(document, materials.fonts, look)


def pages(file: Path) -> int:
    """How many pages a file has."""
    import pikepdf

    with pikepdf.open(file) as book:
        return len(book.pages)


PDF = Format(
    "pdf",
    "Print (PDF)",
    "to print, or to read on a screen",
    make,
    packages=("typst", "pikepdf"),
    templates=("print",),
    length=pages,
    in_our_letters=True,
    first=True,
)

LARGE_PRINT = Format(
    "large-print.pdf",
    "Large print (PDF)",
    "in letters of 18 points or more",
    make_large,
    packages=("typst", "pikepdf"),
    templates=("print",),
    length=pages,
    in_our_letters=True,
)
