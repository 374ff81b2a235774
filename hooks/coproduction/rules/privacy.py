"""Privacy: contact and bank details are refused, but for what the publisher's site lists."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from html import unescape

from selectolax.lexbor import LexborHTMLParser

from coproduction.load import Catalogue, Page
from coproduction.model.people import Person
from coproduction.problem import Problem
from coproduction.rules.contact import contacts
from coproduction.rules.details import CONTACT, details

_KEPT = 1 << 14
"""Texts of which it is kept what was found in them: a preview looks at them again and again.

Not those of pages, which are long; what a rule found in a page is kept by the memo.
"""
_MAY_BE = re.compile(r"[\d@(\[]|mailto:|tel:|[^\x00-\x7f]", re.I)
"""What every contact or bank detail has, digits and marks of other kinds too; most names and notes
have none of it."""
_LABELS = ("title", "alt")
_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr")
_NAME = re.compile(
    rf"\b(?:{'|'.join(_TITLES)})\.?\s(?:[A-Z]\.?\s)?[A-Z][a-z][\w'’-]*(?: [A-Z][a-z][\w'’-]*)*"
)
Find = Callable[[str, tuple[str, ...]], Iterable[tuple[int, str]]]
_STRESS = re.compile(
    r"</?(?:abbr|b|bdi|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup"
    r"|u|var|wbr)\b[^<>]*>",
    re.I,
)
"""Tags inside a line, which no reader sees: a number goes on behind them, as behind * and `."""
_MEND_NAME = (
    "Say what the person did, and leave the name out. Who holds an office stands in "
    "data/people.yml."
)
_MEND = (
    "Delete it. The site gives the publisher's contact, and what organisations publish of "
    "themselves: “contact” and “public_lines” in data/site.yml."
)


def check(catalogue: Catalogue) -> Iterator[Problem]:
    """Contact details in records and captions, but for those that data/site.yml lists."""
    site, public = catalogue.site, _public(catalogue)
    if public is None:
        return
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
    first, public = page.outline.first_line, _public(catalogue)
    if public is not None:
        yield from _lines(page.body, page.file, first, public, details)
    if not any(title in page.body for title in _TITLES):
        return
    names = (entry.record.name for entry in catalogue.written(Person))
    known = {word for name in names for word in name.split() if not word.endswith(".")}
    for found in _NAME.finditer(page.body):
        if not known & {*found[0].split()[1:]}:
            what = f"“{' '.join(found[0].split())}” looks like the name of a person."
            line = first + page.body.count("\n", 0, found.start())
            yield Problem(page.file, line, what, _MEND_NAME, "warning")


def _public(catalogue: Catalogue) -> tuple[str, ...] | None:
    """What may stand on the site although it looks like somebody's own; None while nobody knows,
    for data/site.yml cannot be read.
    """
    if not catalogue.site:
        return None
    site = catalogue.site.record
    own = [site.contact, f"mailto:{site.contact}"] if site.contact else []
    return (*(one.says for one in site.public_lines), *own)


def _lines(
    text: str, file: str, first: int, public: tuple[str, ...], find: Find
) -> Iterator[Problem]:
    """Contact details in a text that begins on the line `first`, read as browsers read it."""
    text = unescape(text) if "&" in text else text
    bare = _STRESS.sub(lambda one: "\n" * one[0].count("\n"), text) if "<" in text else text
    bare = bare.replace("*", "").replace("`", "")
    told: set[int] = set()
    for above, what in [*find(text, public), *(find(bare, public) if bare != text else ())]:
        if above not in told:
            told.add(above)
            yield Problem(file, first + above, what, _MEND)


@lru_cache(_KEPT)
def _told(text: str, public: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    """What is wrong with a text, and how many lines stand above each."""
    return tuple(details(text, public))


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
            f"{CONTACT}, “{found}”.",
        )
        for _, found in contacts("\n".join(words), public)
    )
