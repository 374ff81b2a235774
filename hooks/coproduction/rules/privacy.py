"""Privacy: contact details are refused, but for the publisher's own."""

import re
from collections.abc import Iterator
from html import unescape

from coproduction.load import Catalogue
from coproduction.problem import Problem
from coproduction.rules.walk import all_entries, fields

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|mailto:")
_TELEPHONE = re.compile(r"(?<![\d/.-])(?:\+44\s?|\(?0)[1-9][\d\s()-]{7,11}\d(?!\d)|\btel:")
_SUSPECT = re.compile(r"@|mailto:|tel:|\d[\d\s()-]{7}")
"""What every contact detail has in it; most pages have none of these and are read no closer."""
_MEND = "Delete it. Only the publisher's own contact stands on the site, in data/site.yml."


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Contact details in records, captions and pages; the site's own `contact` is let through."""
    for entry in all_entries(catalogue):
        for path, _, value in fields(entry.record):
            if entry is catalogue.site and path == ("contact",):
                continue
            if isinstance(value, str) and (found := _contact(value)):
                what = f"{path[-1]}: Contact details, “{found}”."
                yield Problem(entry.file, entry.line(*path), what, _MEND)
    own = catalogue.site.record.contact if catalogue.site else None
    for file, text in catalogue.texts.items():
        yield from _lines(text, file, 1, own)
    for page in catalogue.pages.values():
        yield from _lines(page.body, page.file, page.outline.first_line, own)


def _lines(text: str, file: str, first: int, own: str | None) -> Iterator[Problem]:
    """Contact details in a text that begins on the line `first`, read as browsers read it."""
    text = unescape(text) if "&" in text else text
    if not _contact(text):
        return
    for number, line in enumerate(text.split("\n"), start=first):
        found = _contact(line.replace(own, "") if own else line)
        if found:
            yield Problem(file, number, f"Contact details, “{found}”.", _MEND)


def _contact(text: str) -> str | None:
    if not _SUSPECT.search(text):
        return None
    match = _EMAIL.search(text) or _TELEPHONE.search(text)
    return match[0] if match else None
