"""Checks that go beyond one record or one page: one family a module."""

from coproduction.load import Catalogue
from coproduction.parts import registered
from coproduction.problem import Problem
from coproduction.rules import (
    addresses,
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
    pictures,
    places,
    privacy,
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
    addresses,
    versions,
    drawings,
    pictures,
    films,
    easy_read,
    hard_words,
    typed_figures,
    look,
    colours,
    phrases,
)
"""The core's families; a part's are of the same shape."""


def problems(catalogue: Catalogue) -> list[Problem]:
    """What the rules find, those of parts too, beside what was found on reading."""
    return [problem for family in registered("rules") for problem in family.check(catalogue)]
