"""What the site engine warns of, in an editor's words: file, line, what, and how to mend it.

While pages are served, the engine's own look at links is used, for ours would render all pages
once more. Its warnings name the page and the address, and no line (MkDocs, `structure/pages.py`).
"""

import re

from coproduction.load import Catalogue
from coproduction.problem import Problem
from coproduction.rules.dead_ends import Address, nowhere
from coproduction.rules.elements import attribute_patterns
from coproduction.rules.lines import Finder

_LINK = re.compile(r"Doc file '(?P<uri>[^']+)' contains an? [a-z ]*link '(?P<link>[^']+)'")
_PLACE = re.compile(r"does not contain an anchor '(?P<place>[^']+)'")


def as_problem(warning: str, catalogue: Catalogue) -> Problem | None:
    """The problem that a warning tells of; None for one that is of no link on a page."""
    found = _LINK.search(warning)
    page = catalogue.pages.get(found["uri"]) if found else None
    if found is None or page is None:
        return None
    link = found["link"]
    files = {file.removeprefix("docs/") for file in catalogue.files} | catalogue.pages.keys()
    if place := _PLACE.search(warning):
        what = f"“{link}” leads to no heading: there is no place “{place['place']}”."
        mend = "Write the id of a heading on that page, or delete what follows the “#”."
    else:
        what, mend = nowhere(Address(page.uri, "a", link, in_html=False), files, catalogue.former)
    words = re.escape(link.lower())
    patterns = (("decoded", rf"\]\(\s*<?{words}(?=[\s)>\"'])"), *attribute_patterns("href", link))
    return Problem(page.file, Finder(page).line(patterns), what, mend)
