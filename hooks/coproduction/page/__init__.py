"""One Markdown page: its headings, data blocks and figures in sentences, each with its line."""

from coproduction.page.outline import DataBlock, FigureMention, Heading, Outline
from coproduction.page.reader import read_body

__all__ = ["DataBlock", "FigureMention", "Heading", "Outline", "read_body"]
