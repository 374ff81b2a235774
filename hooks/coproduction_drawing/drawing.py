"""Draws a scene as one small SVG file with a light and a dark look: same recipe, same bytes.

Colours stand on the elements for readers that know nothing of style sheets; the style
holds only what is otherwise where the reader's screen is dark.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from coproduction_drawing.cast import Colour, colours
from coproduction_drawing.parts import Shape
from coproduction_drawing.placing import Placed, placed
from coproduction_drawing.scene import FRAMES, Scene

LINE = 13
"""How wide a line is in the frame, whatever the size of what is drawn."""


@dataclass(frozen=True)
class Drawn:
    """An element as it is written."""

    tag: str
    looks: dict[str, str]


@dataclass(frozen=True)
class Group:
    """What shares a place and a width of line."""

    transform: str
    line: str
    shapes: tuple[Drawn, ...]


def draw(scene: Scene) -> str:
    """The picture; the caller knows that the recipe is right."""
    used: dict[str, Colour] = {}
    ground = _colour(scene.ground, used)
    everything = [one for item in scene.draw for one in placed(item)]
    groups = [_group(list(ones), used) for _, ones in groupby(everything, key=_way)]
    width, height = FRAMES[scene.frame]
    dark = [one for one in used.values() if one.dark]
    ink = colours()["ink"]
    return _template().render(
        scene=scene, width=width, height=height, ground=ground, groups=groups, dark=dark, ink=ink
    )


@cache
def _template() -> Template:
    loader = PackageLoader("coproduction_drawing", "")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    return environment.get_template("scene.svg.jinja")


def _way(one: Placed) -> str:
    """The way into the frame, as SVG writes it."""
    x, y = (_number(value) for value in one.shift)
    scale = _number(one.scale, 3)
    across = f"-{scale} {scale}" if one.turned else scale
    return f"translate({x} {y})" + ("" if across == "1" else f"scale({across})")


def _group(ones: list[Placed], used: dict[str, Colour]) -> Group:
    scale = ones[0].scale
    shapes = (_shape(shape, one, used) for one in ones for shape in one.part.shapes)
    return Group(_way(ones[0]), _number(LINE / scale, 1), tuple(shapes))


def _shape(shape: Shape, one: Placed, used: dict[str, Colour]) -> Drawn:
    looks, classes = dict(shape.looks), []
    colour = _colour(one.colours.get(shape.slot, shape.slot), used) if shape.slot else None
    if shape.manner == "mark" and colour:
        looks |= {"fill": "none", "stroke": colour.light}
        looks.setdefault("stroke-width", _number(2 * LINE / one.scale))
        classes += [f"{colour.id}-line"] if colour.dark else []
        return _written(shape.tag, looks, classes)
    looks["fill"] = colour.light if colour else "none"
    classes += [colour.id] if colour and colour.dark else []
    thicker = LINE / one.scale - one.pen if one.pen and shape.slot == "ink" else 0
    if shape.manner == "line" or thicker > 0.5:
        ink = _colour("ink", used)
        looks["stroke"] = ink.light
        classes.append("line")
        if thicker > 0.5:
            looks["stroke-width"] = _number(thicker, 1)
    return _written(shape.tag, looks, classes)


def _written(tag: str, looks: dict[str, str], classes: Iterable[str]) -> Drawn:
    names = " ".join(classes)
    return Drawn(tag, {**({"class": names} if names else {}), **looks})


def _colour(name: str, used: dict[str, Colour]) -> Colour:
    return used.setdefault(name, colours()[name])


def _number(value: float, places: int = 0) -> str:
    return f"{value:.{places}f}".rstrip("0").rstrip(".") if places else f"{value:.0f}"
