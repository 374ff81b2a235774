"""Titles and summaries are plain words: menus, search, documents and data show them as they are."""

import re
from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.problem import Problem

_FIELDS = ("title", "summary")
_MARKS = re.compile(
    r"(?<!\w)(\*{1,3}|_{1,3})(?=[^\s*_]).*?(?<=[^\s*_])\1(?!\w)|`[^`]+`|\[[^\]]+\]\([^)]*\)|~~\S"
)
_CURLY = re.compile(r"“[^“”]*”|‘[^‘’]*’")


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Marks of Markdown, or curly marks round all of it, in the title or the summary of a page."""
    for name in _FIELDS:
        words = getattr(page.entry.record, name)
        if _CURLY.fullmatch(words):
            what = f"The curly quotation marks of “{words[1:-1]}” would be shown."
            mend = f'Write straight ones, which YAML takes away: "{words[1:-1]}".'
            yield Problem(page.file, page.entry.line(name), what, mend)
        if found := _MARKS.search(getattr(page.entry.record, name)):
            what = f"“{found[0]}” would be shown with its marks: a {name} is plain words."
            mend = "Leave the marks away. The heading of the page itself may have them."
            yield Problem(page.file, page.entry.line(name), what, mend)
