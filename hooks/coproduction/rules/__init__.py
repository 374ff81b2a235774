"""Checks that go beyond one record or one page: one family a module."""

from coproduction.load import Catalogue
from coproduction.problem import Problem
from coproduction.rules import evidence, places, privacy, redirects, references

FAMILIES = (references, places, evidence, privacy, redirects)


def problems(catalogue: Catalogue) -> list[Problem]:
    """What the rules find, beside what was found on reading."""
    return [problem for family in FAMILIES for problem in family.check(catalogue)]
