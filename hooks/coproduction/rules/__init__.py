"""Checks that go beyond one record or one page: one family a module."""

from coproduction.load import Catalogue
from coproduction.problem import Problem
from coproduction.rules import (
    colours,
    drawings,
    easy_read,
    evidence,
    films,
    hard_words,
    look,
    mentions,
    origins,
    phrases,
    places,
    privacy,
    redirects,
    references,
    typed_figures,
    versions,
)

FAMILIES = (
    references,
    places,
    evidence,
    mentions,
    origins,
    privacy,
    redirects,
    versions,
    drawings,
    films,
    easy_read,
    hard_words,
    typed_figures,
    look,
    colours,
    phrases,
)


def problems(catalogue: Catalogue) -> list[Problem]:
    """What the rules find, beside what was found on reading."""
    return [problem for family in FAMILIES for problem in family.check(catalogue)]
