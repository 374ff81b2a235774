"""A page written for another site: what no document needs is taken out of it, and told.

It is done to the page's Markdown, by places that CommonMark gives. What remains is judged as any
page is: what could do something (scripts, frames, forms) is left for that to refuse.
"""

from coproduction.foreign.around import Around
from coproduction.foreign.page import Simple, ids_of, simplify

__all__ = ["Around", "Simple", "ids_of", "simplify"]
