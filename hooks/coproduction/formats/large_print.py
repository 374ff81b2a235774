"""PDF in large print: letters of 18 points and more, rows of tables one below the other.

18 points is the size from which the UK Association for Accessible Formats speaks of giant
or large print for most readers; larger suits Easy Read, which is large already.
"""

from coproduction.document import Document
from coproduction.formats.fonts import Fonts
from coproduction.formats.typesetting import Look, typeset

ORDINARY = Look(body=18, leading=0.75, spacing=1.2, margin=20, plain_tables=True)
EASY_READ = Look(body=22, leading=0.75, spacing=0.75, margin=18, picture=50, plain_tables=True)


def make(document: Document, fonts: Fonts) -> bytes:
    """The document on A4 in large print; raises `NotMade`."""
    return typeset(document, fonts, EASY_READ if document.layout == "easy-read" else ORDINARY)
