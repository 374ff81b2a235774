"""Judges where people stand: inside the frame, and with nothing that ends in the air."""

from collections.abc import Iterator

from coproduction.problem import Problem
from coproduction_drawing.cast import cast, poses
from coproduction_drawing.parts import Box
from coproduction_drawing.placing import placed
from coproduction_drawing.recipes import Recipe
from coproduction_drawing.scene import FRAMES, Item


def check(recipe: Recipe) -> Iterator[Problem]:
    """A head or a whole person outside the frame; a half person whose end shows.

    The names in the recipe are right. Shoulders may run over the edge, as in a portrait.
    """
    width, height = FRAMES[recipe.scene.frame]
    for number, item in enumerate(recipe.scene.draw):
        if not item.person:
            continue
        pose = poses()[item.pose or cast()[item.person].pose]
        body, *_ = parts = [one.box for one in placed(item)]
        head = parts[-1 - _after_head(item)]
        inside = [head] if pose.kind == "half" else [head, body]
        if side := _outside(inside, width, height):
            what = f"“{item.person}” is outside the picture: {side}."
            mend = "Change “x” or “y”, or give a smaller “size”."
            yield recipe.problem(("draw", number), what, mend)
        elif pose.kind == "half" and not _hidden(body, recipe, number, height):
            what = f"“{item.person}” ends in the air: the pose “{pose.id}” has no legs."
            short = f"{height - body.bottom:.0f}"
            mend = f"Add {short} to “y”, give a larger “size”, or put a table in front."
            yield recipe.problem(("draw", number), what, mend)


def _after_head(item: Item) -> int:
    """How many parts stand before the head: face, beard, glasses, hearing aid."""
    member = cast()[item.person or ""]
    return 1 + sum(bool(one) for one in (member.beard, member.glasses, member.hears_with))


def _outside(boxes: list[Box], width: int, height: int) -> str:
    ways = {
        "too far left": -min(box.left for box in boxes),
        "too high": -min(box.top for box in boxes),
        "too far right": max(box.right for box in boxes) - width,
        "too low": max(box.bottom for box in boxes) - height,
    }
    return ", ".join(f"{way} by {over:.0f}" for way, over in ways.items() if over >= 1)


def _hidden(body: Box, recipe: Recipe, number: int, height: int) -> bool:
    """True where the frame, or something in front, covers the end of a body."""
    if body.bottom >= height:
        return True
    middle = body.left + body.width / 2
    later = [one.box for item in recipe.scene.draw[number + 1 :] for one in placed(item)]
    return any(
        box.left <= middle <= box.right and box.top <= body.bottom <= box.bottom for box in later
    )
