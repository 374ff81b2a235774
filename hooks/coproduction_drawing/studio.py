"""Makes every picture of a project: reads the recipes, judges them, draws."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from coproduction.load import Memo
from coproduction.load.records import read_records
from coproduction.model.library import Picture
from coproduction.problem import Problem
from coproduction_drawing import framing, naming
from coproduction_drawing.drawing import draw
from coproduction_drawing.lettering import letter
from coproduction_drawing.likeness import pairs
from coproduction_drawing.recipes import Recipe, read


@dataclass(frozen=True)
class Pictures:
    """SVG by file in the project's folder, and every problem; a wrong recipe has no picture."""

    pictures: dict[str, str]
    problems: tuple[Problem, ...]


def make(root: Path) -> Pictures:
    """Every picture of the project in `root`."""
    recipes, problems = read(root)
    pictures: dict[str, Recipe] = {}
    for recipe in recipes:
        wrong = [*naming.check(recipe)]
        wrong = wrong or [*framing.check(recipe)]
        problems += [*wrong, *_alone(recipe)]
        if not wrong:
            pictures.setdefault(recipe.scene.id, recipe)
    problems += _unrecorded(root, recipes)
    drawn = {name: draw(recipe.scene) for name, recipe in pictures.items()}
    problems += _alike(pictures, drawn)
    files = {pictures[name].scene.file: text for name, text in drawn.items()}
    for file, text, wrong in letter(root):
        problems += wrong
        files |= {} if wrong else {file: text}
    return Pictures(files, tuple(problems))


def _alone(recipe: Recipe) -> Iterator[Problem]:
    """A wide picture stands by itself: whoever cannot see it needs it in words."""
    if recipe.scene.frame == "wide" and not recipe.scene.alt:
        what = f"The picture “{recipe.scene.id}” stands by itself, and has no words."
        mend = "Add “alt”: say in a sentence what it shows."
        yield recipe.problem(("id",), what, mend)


def _unrecorded(root: Path, recipes: list[Recipe]) -> Iterator[Problem]:
    """A picture that pages cannot name yet: it is drawn all the same."""
    if not recipes:
        return
    records = read_records(root, Memo(), only=Picture).entries.get(Picture, {}).values()
    known = {f"docs/{entry.record.file}" for entry in records if isinstance(entry.record, Picture)}
    for recipe in recipes:
        if recipe.scene.file not in known:
            what = f"data/pictures.yml says nothing of the picture “{recipe.scene.id}”."
            with_file = f"with “file: pictures/{recipe.scene.id}.svg” and what it means"
            mend = f"Add it there, {with_file}: coproduction new picture"
            yield replace(recipe.problem(("id",), what, mend), severity="warning")


def _alike(recipes: dict[str, Recipe], drawn: dict[str, str]) -> Iterator[Problem]:
    if len(drawn) < 2:
        return
    for one, other in pairs(drawn):
        what = f"The pictures “{one}” and “{other}” look the same."
        mend = "Change one, so that each means one thing; or delete it and use the other."
        yield recipes[other].problem(("id",), what, mend)
