"""Checks that go beyond one record or one page: one family a module."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from coproduction.load import Catalogue
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

_ALL = "data"
"""What is named where the records fail, and no page alone does."""

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


def problems(catalogue: Catalogue) -> list[Problem]:
    """What the rules find, those of parts too, beside what was found on reading."""
    return [
        problem for family in registered("rules") for problem in _found(family.check, catalogue)
    ]


def _found(check: Check, catalogue: Catalogue) -> list[Problem]:
    """What one family finds; where it fails, the pages that it fails at."""
    found: list[Problem] = []
    with guarded(_ALL, found):
        return [*check(catalogue)]
    pages: list[Problem] = []
    for uri, page in catalogue.pages.items():
        with guarded(page.file, pages):
            [*check(replace(catalogue, pages={uri: page}))]
    return pages or found
