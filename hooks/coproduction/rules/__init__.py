"""Checks that go beyond one record or one page: one family a module."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from coproduction.load import Catalogue, Memo
from coproduction.one_page import guarded
from coproduction.parts import registered
from coproduction.problem import Problem
from coproduction.rules import (
    addresses,
    bold_headings,
    checks_by_readers,
    claims,
    colours,
    drawings,
    easy_read,
    easy_wording,
    evidence,
    expiring,
    films,
    glossary_links,
    hard_words,
    in_step,
    look,
    mentions,
    origins,
    phrases,
    pictures,
    places,
    plain_fields,
    privacy,
    references,
    reviews,
    synonyms,
    titles,
    typed_figures,
    unfamiliar,
    versions,
)

Check = Callable[[Catalogue], Iterable[Problem]]

_ALL = "data"
"""What is named where a check of the whole site fails."""

FAMILIES = (
    references,
    places,
    evidence,
    mentions,
    origins,
    claims,
    plain_fields,
    privacy,
    addresses,
    unfamiliar,
    versions,
    titles,
    bold_headings,
    reviews,
    drawings,
    pictures,
    films,
    easy_read,
    easy_wording,
    hard_words,
    in_step,
    glossary_links,
    typed_figures,
    synonyms,
    expiring,
    look,
    checks_by_readers,
    colours,
    phrases,
)
"""The core's families; a part's are of the same shape."""


def problems(catalogue: Catalogue, memo: Memo) -> list[Problem]:
    """What the rules find, those of parts too, beside what was found on reading.

    Of a line that a family with `ALONE` tells of, no other family tells anything.
    """
    families = registered("rules")
    found = _found(families, catalogue, memo)
    alone = [family for family in families if getattr(family, "ALONE", False)]
    lines = {(one.file, one.line) for family in alone for one in found[family]}
    return [
        one
        for family in families
        for one in found[family]
        if family in alone or (one.file, one.line) not in lines
    ]


def found_by(family: Any, catalogue: Catalogue) -> list[Problem]:
    """What one family finds: a module with `check` for a site, `check_page` for a page, or both."""
    return _found([family], catalogue, Memo())[family]


def _found(families: Sequence[Any], catalogue: Catalogue, memo: Memo) -> dict[Any, list[Problem]]:
    """What each family finds; a page that is as it was for all of them is not looked at again."""
    found: dict[Any, list[Problem]] = {family: [] for family in families}
    for family in families:
        if check := getattr(family, "check", None):
            with guarded(_ALL, found[family]):
                found[family] += memo.read(check, catalogue, partial(_checked, check))
    of_pages = [family for family in families if hasattr(family, "check_page")]
    for uri, page in catalogue.pages.items():
        work, failed = partial(_checked_page, uri, of_pages), list[Problem]()
        with guarded(page.file, failed):
            for place, problem in memo.read(("rules", uri), catalogue, work):
                found[of_pages[place]].append(problem)
        for family in of_pages if failed else ():
            with guarded(page.file, found[family]):
                found[family] += family.check_page(page, catalogue)
    return found


def _checked(check: Check, catalogue: Catalogue) -> list[Problem]:
    return [*check(catalogue)]


def _checked_page(
    uri: str, families: Iterable[Any], catalogue: Catalogue
) -> list[tuple[int, Problem]]:
    """What each of the families finds on a page, with its place among them."""
    page = catalogue.pages[uri]
    return [
        (place, problem)
        for place, family in enumerate(families)
        for problem in family.check_page(page, catalogue)
    ]
