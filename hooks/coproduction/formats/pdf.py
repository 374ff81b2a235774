"""PDF for reading on a screen and for printing."""

from coproduction.document import Document
from coproduction.formats.fonts import Fonts
from coproduction.formats.typesetting import Look, typeset

ORDINARY = Look(body=12)
EASY_READ = Look(body=17, leading=0.75, spacing=0.75, margin=22, picture=45)


def make(document: Document, fonts: Fonts) -> bytes:
    """The document on A4, tagged (PDF/UA-1, PDF/A-2a); raises `NotMade`."""
    return typeset(document, fonts, EASY_READ if document.layout == "easy-read" else ORDINARY)
