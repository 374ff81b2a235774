"""Judges the names in a recipe: people, poses, faces, things and colours that there are not."""

from collections.abc import Iterable, Iterator

from coproduction.problem import Problem, nearest
from coproduction_drawing.cast import cast, colours, poses
from coproduction_drawing.parts import names
from coproduction_drawing.recipes import Recipe
from coproduction_drawing.scene import Item

SLOTS = ("skin", "hair", "beard", "top", "under", "legs", "shoe", "chair")
"""What of a person a recipe may give another colour."""

_ALL = "“coproduction draw --list” names them all."


def there_is() -> dict[str, list[str]]:
    """Everything that a recipe can name, by field."""
    return {
        "person": sorted(cast()),
        "pose": sorted(poses()),
        "face": list(names("faces")),
        "thing": list(names("things")),
        "colour": sorted(colours()),
        "part": list(SLOTS),
    }


def check(recipe: Recipe) -> Iterator[Problem]:
    """Every name that is not there, and every field that does not go with the others."""
    yield from _name(recipe, ("ground",), "colour", recipe.scene.ground)
    for number, item in enumerate(recipe.scene.draw):
        at = ("draw", number)
        yield from _fields(recipe, item, at)
        for field, kind in [
            ("person", "person"),
            ("pose", "pose"),
            ("face", "face"),
            ("holds", "thing"),
            ("thing", "thing"),
        ]:
            yield from _name(recipe, (*at, field), kind, getattr(item, field))
        for slot, colour in item.colours.items():
            yield from _name(recipe, (*at, "colours", slot), "colour", colour)
            if item.person:
                yield from _name(recipe, (*at, "colours", slot), "part", slot)


def _fields(recipe: Recipe, item: Item, at: tuple[str | int, ...]) -> Iterator[Problem]:
    if (item.person is None) == (item.thing is None):
        what = (
            "Here is neither a person nor a thing."
            if item.person is None
            else (f"Here are a person, “{item.person}”, and a thing, “{item.thing}”, in one.")
        )
        yield recipe.problem(at, what, "Give each “person” or “thing” a line of its own.")
    elif item.thing:
        for field in ("pose", "face", "holds"):
            if getattr(item, field):
                what = f"“{item.thing}” is a thing, and has no “{field}”."
                yield recipe.problem((*at, field), what, f"Delete “{field}”.")
    elif item.holds:
        pose = poses().get(item.pose or _usual(item))
        if pose and not pose.grip:
            what = f"In the pose “{pose.id}” no hand can hold anything."
            can = [name for name, one in poses().items() if one.grip]
            mend = f"Take another pose, or delete “holds”. These can: {', '.join(sorted(can))}."
            yield recipe.problem((*at, "holds"), what, mend)


def _usual(item: Item) -> str:
    member = cast().get(item.person or "")
    return member.pose if member else ""


def _name(
    recipe: Recipe, at: tuple[str | int, ...], kind: str, name: str | None
) -> Iterator[Problem]:
    right: Iterable[str] = there_is()[kind]
    if name is not None and name not in right:
        mend = f"{nearest(name, right)} {_ALL}"
        yield recipe.problem(at, f"There is no {kind} “{name}”.", mend)
