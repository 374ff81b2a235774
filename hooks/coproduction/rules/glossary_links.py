"""Words of the glossary stand there once, and links to their meanings lead to them."""

import re
from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.library import Word
from coproduction.problem import Problem, nearest

_LINK = re.compile(r"\]\(#word-([\w-]+)\)")


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Words that have two meanings in the glossary (a warning), at the later one."""
    first: dict[str, str] = {}
    for entry in catalogue.written(Word):
        word = entry.record.word
        other = first.setdefault(word.casefold(), entry.record.id)
        if other != entry.record.id:
            what = f"“{word}” has a meaning already, in the record “{other}”."
            mend = "Make one record of the two: readers would find two meanings."
            yield Problem(entry.file, entry.line("word"), what, mend, "warning")


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Links such as `[quorum](#word-quorum)` for which the glossary has no word."""
    known = catalogue.named.get("word", frozenset())
    for number, line in enumerate(page.body.split("\n"), page.outline.first_line):
        for found in _LINK.finditer(line):
            if found[1] not in known:
                what = f"“{found[1]}” is no word of the glossary, so nothing tells its meaning."
                mend = f"{nearest(found[1], known)} They stand in data/words.yml."
                yield Problem(page.file, number, what, mend)
