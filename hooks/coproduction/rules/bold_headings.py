"""Bold words that stand where a heading should."""

import re
from collections.abc import Iterator
from itertools import pairwise

from coproduction.load import Catalogue, Page
from coproduction.model.pages import EasyRead
from coproduction.problem import Problem

_BOLD = re.compile(r"(?:\*\*|__)(?=\S)([^*_\n]{1,80})(?<=\S)(?:\*\*|__):?")
_MEND = (
    "Begin the line with “## ” in the place of the stars. If it is no heading, write a sentence."
)


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Paragraphs of a few bold words above others (a warning): nobody can jump to them.

    Of an Easy Read, all that stands below no picture is told.
    """
    if isinstance(page.entry.record, EasyRead):
        return
    lines = page.body.split("\n")
    for passage, after in pairwise(page.outline.passages):
        words = lines[passage.line - page.outline.first_line].strip()
        found = _BOLD.fullmatch(words)
        alone = passage.kind == after.kind == "paragraph" and passage.line == passage.last_line
        if found and alone and found[1][0] != "#" and found[1][-1] not in ".!?…":
            what = f"“{found[1]}” is bold and stands alone, as a heading would, and is none."
            yield Problem(page.file, passage.line, what, _MEND, "warning")
