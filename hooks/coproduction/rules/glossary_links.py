"""Links to meanings of words lead to words of the glossary."""

import re
from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.problem import Problem, nearest

_LINK = re.compile(r"\]\(#word-([\w-]+)\)")


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Links such as `[quorum](#word-quorum)` for which the glossary has no word."""
    known = catalogue.named.get("word", frozenset())
    for number, line in enumerate(page.body.split("\n"), page.outline.first_line):
        for found in _LINK.finditer(line):
            if found[1] not in known:
                what = f"“{found[1]}” is no word of the glossary, so nothing tells its meaning."
                mend = f"{nearest(found[1], known)} They stand in data/words.yml."
                yield Problem(page.file, number, what, mend)
