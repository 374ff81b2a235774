"""Turns the articles of a publication's pages into the document that every format is made from."""

from coproduction.document.book import Rendered, document, documents
from coproduction.document.checks import check
from coproduction.document.document import Document

__all__ = ["Document", "Rendered", "check", "document", "documents"]
