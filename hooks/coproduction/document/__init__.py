"""Turns the articles of a publication's pages into the document that every format is made from."""

from coproduction.document.book import Rendered, document, documents, problems_of_others
from coproduction.document.checks import check, check_letters
from coproduction.document.document import Document

__all__ = [
    "Document",
    "Rendered",
    "check",
    "check_letters",
    "document",
    "documents",
    "problems_of_others",
]
