"""Checks that go beyond one record or one page: one family a module."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from coproduction.load import Catalogue, Memo, Page
from coproduction.one_page import guarded
from coproduction.parts import registered
from coproduction.problem import Problem
from coproduction.rules import (
    addresses,
    checks,
    claims,
    colours,
    drawings,
    easy_read,
    easy_wording,
    evidence,
    expiring,
    films,
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
    typed_figures,
    unfamiliar,
    versions,
    words,
)

Check = Callable[[Catalogue], Iterable[Problem]]
CheckPage = Callable[[Page, Catalogue], Iterable[Problem]]

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
    reviews,
    drawings,
    pictures,
    films,
    easy_read,
    easy_wording,
    hard_words,
    in_step,
    words,
    typed_figures,
    synonyms,
    expiring,
    look,
    checks,
    colours,
    phrases,
)
"""The core's families; a part's are of the same shape."""


def problems(catalogue: Catalogue, memo: Memo) -> list[Problem]:
    """What the rules find, those of parts too, beside what was found on reading.

    Of a line that a family with `ALONE` tells of, no other family tells anything.
    """
    found = {one: found_by(one, catalogue, memo) for one in registered("rules")}
    alone = [family for family in found if getattr(family, "ALONE", False)]
    lines = {(one.file, one.line) for family in alone for one in found[family]}
    return [
        one
        for family in found
        for one in found[family]
        if family in alone or (one.file, one.line) not in lines
    ]


def found_by(family: Any, catalogue: Catalogue, memo: Memo | None = None) -> list[Problem]:
    """What one family finds: a module with `check` for a site, `check_page` for a page, or both."""
    memo, found = memo or Memo(), list[Problem]()
    if check := getattr(family, "check", None):
        with guarded(_ALL, found):
            found += memo.read(check, catalogue, partial(_checked, check))
    if check_page := getattr(family, "check_page", None):
        for uri, page in catalogue.pages.items():
            with guarded(page.file, found):
                work = partial(_checked_page, check_page, uri)
                found += memo.read((check_page, uri), catalogue, work)
    return found


def _checked(check: Check, catalogue: Catalogue) -> list[Problem]:
    return [*check(catalogue)]


def _checked_page(check: CheckPage, uri: str, catalogue: Catalogue) -> list[Problem]:
    return [*check(catalogue.pages[uri], catalogue)]
