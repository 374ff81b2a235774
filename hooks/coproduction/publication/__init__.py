"""Turns the rendered articles of a publication's pages into one document of no format."""

from coproduction.publication.book import Workshop, document, documents
from coproduction.publication.checks import check
from coproduction.publication.document import Document

__all__ = ["Document", "Workshop", "check", "document", "documents"]
