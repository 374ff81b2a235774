"""Python-Markdown, which renders all pages, and our two extensions of it.

`READING` reads more of Markdown in any text, such as a file to be converted; `ARTICLE` is for pages
of the site, and takes `READING` along.
"""

from coproduction.python_markdown.article import ARTICLE
from coproduction.python_markdown.nested import nested
from coproduction.python_markdown.reading import READING, STOCK
from coproduction.python_markdown.renderer import Renderer, Written

__all__ = ["ARTICLE", "READING", "STOCK", "Renderer", "Written", "nested"]
