"""Fields are plain words: menus, lists, search, documents and data show them as they are."""

import re
from collections.abc import Iterator

from coproduction.load import Catalogue, Page
from coproduction.model.pages import PageFields
from coproduction.problem import Problem
from coproduction.source import in_quotation_marks

_FIELDS = ("title", "summary")
_MARKS = re.compile(
    r"(?<!\w)(\*{1,3}|_{1,3})(?=[^\s*_]).*?(?<=[^\s*_])\1(?!\w)|`[^`]+`|\[[^\]]+\]\([^)]*\)|~~\S"
)
_CURLY = re.compile(r"“[^“”]*”|‘[^‘’]*’")
_SPEECH = frozenset({"answer", "question", "said", "says", "wording", "words", "place"})
"""Fields that may hold nothing but a quotation; of a place, more is told where it is not there."""
_MAY_BE = re.compile(r"[*_`\[~<{&•#]|TODO|FIXME|[Ll]orem")
_BEGINS = re.compile(r"-|[–—?.…][-–—?.…]*$|(?i:tb[ac]|n/a|xxx+)$")
"""What stands in every text that is no plain words, or begins it; most have none of it."""
_OTHERS = (
    (
        re.compile(
            r"</?(?:a|b|br|div|em|font|h[1-6]|hr|i|li|ol|p|small|span|strong|su[bp]|u|ul)\b[^<>]*>|<!--"
        ),
        "“{it}” would be shown as it stands: a record is plain words.",
        "Leave it out.",
    ),
    (
        re.compile(r"&(?:[a-zA-Z]\w*|#\d+|#x[0-9a-fA-F]+);"),
        "“{it}” would be shown as it stands.",
        "Type the sign itself.",
    ),
    (
        re.compile(r"\{\{[^{}]*\}\}"),
        "“{it}” is filled in on pages alone: here it would be shown as it stands.",
        "Write the words out.",
    ),
    (
        re.compile(r"^(?:[•#]+|[-*]) +"),
        "“{it}” would be shown as it stands: a record is plain words.",
        "Leave it out. Where there are several, the field may take a list.",
    ),
    (
        re.compile(r"\b(?:TODO|FIXME)\b|\b[Ll]orem ipsum\b"),
        "“{it}” stands for words that are still to be written.",
        "Write them, or leave the field out until they are known.",
    ),
    (
        re.compile(r"^(?:[-–—?.…_*]+|(?i:tb[ac]|n/a|xxx+))$"),
        "“{it}” says nothing, and would be shown.",
        "Leave the field out until it is known: the site says so itself.",
    ),
)
"""How it looks, what is wrong, and how to mend it."""


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Marks of pages, and words that stand for others, in the fields of records (as warnings)."""
    for entry in catalogue.all_entries():
        if isinstance(entry.record, PageFields):
            continue
        for words, path, own in entry.texts:
            if fault := _fault(words) or (_curly(words) if path[-1] not in _SPEECH else None):
                what = f"{path[-1]}: {fault[0]}"
                yield Problem(entry.file, entry.line(*own), what, fault[1], "warning")


def _fault(words: str) -> tuple[str, str] | None:
    """What is wrong with the words of a record, and how to mend it."""
    if not may_be_wrong(words) or words.startswith(("http://", "https://")):
        return None
    if found := _MARKS.search(words):
        return f"“{found[0]}” would be shown with its marks.", "Leave the marks out."
    for looks, what, mend in _OTHERS:
        if found := looks.search(words):
            return what.replace("{it}", found[0].strip()), mend
    return None


def _curly(words: str) -> tuple[str, str] | None:
    """What is wrong with curly marks round all of a value, where straight ones were meant."""
    if not _CURLY.fullmatch(words):
        return None
    straight = in_quotation_marks(words[1:-1])
    return (
        f"The curly quotation marks of “{words[1:-1]}” would be shown.",
        f"Write straight ones, which YAML takes away: {straight}.",
    )


def may_be_wrong(words: str) -> bool:
    """Whether words have, or begin with, what each fault has: most have not, and are plain."""
    return bool(_MAY_BE.search(words) or _BEGINS.match(words))


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Marks of Markdown, or curly marks round all of it, in the title or the summary of a page."""
    for name in _FIELDS:
        words = getattr(page.entry.record, name)
        if fault := _curly(words):
            yield Problem(page.file, page.entry.line(name), *fault)
        if found := _MARKS.search(getattr(page.entry.record, name)):
            what = f"“{found[0]}” would be shown with its marks: a {name} is plain words."
            mend = "Leave the marks out. The heading of the page itself may have them."
            yield Problem(page.file, page.entry.line(name), what, mend)
