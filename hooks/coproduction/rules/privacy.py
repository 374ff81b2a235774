"""Privacy: contact and bank details are refused, but for what the publisher's site lists."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from html import unescape

from selectolax.lexbor import LexborHTMLParser

from coproduction.load import Catalogue, Page
from coproduction.model.people import Person
from coproduction.problem import Problem
from coproduction.rules.bank_details import bank_details
from coproduction.rules.contact import contacts, plain, squeeze

_KEPT = 1 << 14
"""Texts of which it is kept what was found in them: a preview looks at them again and again.

Not those of pages, which are long; what a rule found in a page is kept by the memo.
"""
_MAY_BE = re.compile(r"[\d@(\[]|mailto:|tel:|[^\x00-\x7f]", re.I)
"""What every contact or bank detail has, digits and marks of other kinds too; most names and notes
have none of it."""
_LABELS = ("title", "alt")
_CONTACT, _BANK = "Contact details", "Bank details"
_NAME = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s(?:[A-Z]\.?\s)?[A-Z][a-z][\w'’-]*(?: [A-Z][a-z][\w'’-]*)*"
)
Found = tuple[tuple[int, str], ...]
"""What is wrong with a text, and how many lines stand above each."""
Find = Callable[[str, tuple[str, ...]], Found]
_STRESSES = "*`<"
_STRESS = re.compile(
    r"[*`]+|</?(?:abbr|b|bdi|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup"
    r"|u|var|wbr)\b[^<>]*>",
    re.I,
)
"""Marks inside a line that no reader sees; a number goes on behind them."""
_MEND_NAME = (
    "Say what the person did, and leave the name away. Who holds an office stands in "
    "data/people.yml."
)
_MEND = (
    "Delete it. The site gives the publisher's contact, and what organisations publish of "
    "themselves: “contact” and “public_lines” in data/site.yml."
)


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Contact details in records and captions, but for those that data/site.yml lists."""
    site, public = catalogue.site, _public(catalogue)
    for entry in catalogue.all_entries():
        for words, path, _ in entry.texts:
            if entry is site and path[0] in ("contact", "public_lines"):
                continue
            if not ("&" in words or _MAY_BE.search(words)):
                continue  # which is said of most, and sooner than they are looked up
            if found := _told(unescape(words), public):
                what = f"{path[-1]}: {found[0][1]}"
                yield Problem(entry.file, entry.line(*path), what, _MEND)
    for file, text in catalogue.texts.items():
        if file.endswith(".svg"):
            for line, what in _drawing(text, public):
                yield Problem(file, line, what, _MEND)
        else:
            yield from _lines(text, file, 1, public, _told)


def check_page(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """The same in the words of a page; names of people who hold no office, as warnings."""
    first = page.outline.first_line
    yield from _lines(page.body, page.file, first, _public(catalogue), _found)
    names = (entry.record.name for entry in catalogue.written(Person))
    known = {word for name in names for word in name.split() if not word.endswith(".")}
    for found in _NAME.finditer(page.body):
        if not known & {*found[0].split()[1:]}:
            what = f"“{' '.join(found[0].split())}” looks like the name of a person."
            line = first + page.body.count("\n", 0, found.start())
            yield Problem(page.file, line, what, _MEND_NAME, "warning")


def _public(catalogue: Catalogue) -> tuple[str, ...]:
    """What may stand on the site although it looks like somebody's own."""
    if not catalogue.site:
        return ()
    site = catalogue.site.record
    own = [site.contact, f"mailto:{site.contact}"] if site.contact else []
    return (*(one.says for one in site.public_lines), *own)


def _lines(
    text: str, file: str, first: int, public: tuple[str, ...], find: Find
) -> Iterator[Problem]:
    """Contact details in a text that begins on the line `first`, read as browsers read it."""
    text = unescape(text) if "&" in text else text
    marks = any(sign in text for sign in _STRESSES)
    bare = _STRESS.sub(lambda one: "\n" * one[0].count("\n"), text) if marks else text
    told: set[int] = set()
    for above, what in [*find(text, public), *(find(bare, public) if marks else ())]:
        if above not in told:
            told.add(above)
            yield Problem(file, first + above, what, _MEND)


def _found(text: str, public: tuple[str, ...]) -> Found:
    """What is wrong with a text."""
    return tuple(_faults(text, public)) if _MAY_BE.search(text) else ()


_told = lru_cache(_KEPT)(_found)


def _faults(text: str, public: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    for above, found in contacts(text, public):
        yield above, f"{_CONTACT}, “{found}”."
    even = plain(text)
    for bank in bank_details(even):
        if squeeze(bank[0]) not in {squeeze(one) for one in public}:
            yield even.count("\n", 0, bank.start()), f"{_BANK}, “{' '.join(bank[0].split())}”."


@lru_cache(_KEPT)
def _drawing(svg: str, public: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    """The same in the words of a drawing, with their lines; what else stands there are numbers."""
    root = LexborHTMLParser(svg).root
    nodes = [*root.traverse(include_text=True)] if root else []
    words = [node.text_content or "" for node in nodes if node.is_text_node]
    for node in nodes:
        labels = (name for name in node.attributes if name in _LABELS or name.startswith("aria-"))
        words += [node.attributes[name] or "" for name in labels]
    lines = unescape(svg).split("\n")
    return tuple(
        (
            next((number for number, line in enumerate(lines, 1) if found in line), 1),
            f"{_CONTACT}, “{found}”.",
        )
        for _, found in contacts("\n".join(words), public)
    )
