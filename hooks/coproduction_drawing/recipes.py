"""Reads the recipes in `data/scenes/`: each file a list, each with every problem at once."""

from dataclasses import dataclass
from pathlib import Path

from coproduction.model.validation import validate
from coproduction.problem import Problem
from coproduction.source import Mapping, Sequence, Unreadable, line_at, read_text, read_yaml
from coproduction_drawing.scene import Scene

FOLDER = "data/scenes"


@dataclass(frozen=True)
class Recipe:
    """A scene and where it is written."""

    scene: Scene
    written: Mapping
    file: str

    def problem(self, path: tuple[str | int, ...], what: str, mend: str) -> Problem:
        """What is wrong with the value that `path` leads to."""
        return Problem(self.file, line_at(self.written, path), what, mend)


def read(root: Path) -> tuple[list[Recipe], list[Problem]]:
    """Every recipe that can be read, in the order of files and lines, and every problem."""
    recipes: list[Recipe] = []
    problems: list[Problem] = []
    for path in sorted((root / FOLDER).glob("*.yml")):
        file = path.relative_to(root).as_posix()
        try:
            found, wrong = _read_file(path, file)
        except Unreadable as error:
            problems.append(error.problem)
            continue
        recipes += found
        problems += wrong
    return recipes, problems + _doubles(recipes)


def _read_file(path: Path, file: str) -> tuple[list[Recipe], list[Problem]]:
    items = read_yaml(read_text(path, file), file)
    if not isinstance(items, Sequence):
        mend = "Begin each picture with a hyphen, as in “- id: …”."
        raise Unreadable(file, items.line, "The file does not hold a list of pictures.", mend)
    recipes, problems = [], []
    for item in items:
        scene, wrong = validate(Scene, item, file)
        problems += wrong
        if scene and isinstance(item, Mapping):
            recipes.append(Recipe(scene, item, file))
    return recipes, problems


def _doubles(recipes: list[Recipe]) -> list[Problem]:
    """Ids that stand twice, at the second place."""
    first: dict[str, Recipe] = {}
    problems = []
    for recipe in recipes:
        other = first.setdefault(recipe.scene.id, recipe)
        if other is not recipe:
            place = f"{other.file}:{line_at(other.written, ('id',))}"
            what = f"There are two pictures with the id “{recipe.scene.id}”; the first is {place}."
            problems.append(recipe.problem(("id",), what, "Give one of the two another id."))
    return problems
