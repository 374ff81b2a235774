"""Words pasted from Word, or from another program, with all that it says of how they look."""

import re

from coproduction.load import Page
from coproduction.problem import Problem

_WORD = re.compile(
    r"\bMso[A-Z]|\bmso-|</?[ow]:\w|\[if !?\w+|urn:schemas-microsoft"
    r"|\bdata-contrast|docs-internal-guid"
)
_LOOKS = re.compile(
    r"<(?:table|tr|td|th|col|p|span|font|div)\b[^>\n]*\s(?:style|border|cell\w+|[bv]?align|width)\s*=",
    re.IGNORECASE,
)
_MANY = 3
"""Tags that say how they look, from which on nobody will have typed them."""


def pasted(page: Page) -> Problem | None:
    """What is wrong with a page that holds what was pasted with its looks; None if it does not."""
    word = _WORD.search(page.body)
    looks = [*_LOOKS.finditer(page.body)]
    if not word and len(looks) < _MANY:
        return None
    first = min(one.start() for one in [*([word] if word else []), *looks])
    line = page.outline.first_line + page.body.count("\n", 0, first)
    what = f"This was pasted from {'Word' if word else 'another program'}, with all its looks."
    mend = (
        "Paste it as plain text (Ctrl+Shift+V). A table is written as | one | two | with a line "
        "|---|---| below its heads."
    )
    return Problem(page.file, line, what, mend)
