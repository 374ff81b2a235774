"""The catalogue's outputs: what a build makes of it, and everything that stands in its way."""

from dataclasses import dataclass
from pathlib import Path

from coproduction import rules, views
from coproduction.load import Catalogue, load
from coproduction.problem import Problem, errors


@dataclass(frozen=True)
class Outputs:
    """A project, read and checked: its catalogue, its pages filled in, and every problem."""

    catalogue: Catalogue
    bodies: dict[str, str]
    problems: tuple[Problem, ...]


def make(root: Path) -> Outputs:
    """Reads, checks and fills in the project in `root`; raises nothing for bad input."""
    catalogue = load(root)
    problems = [*catalogue.problems, *rules.problems(catalogue)]
    expanded = views.expand_all(catalogue, clean=not errors(problems))
    return Outputs(catalogue, expanded.bodies, tuple(sorted([*problems, *expanded.problems])))
