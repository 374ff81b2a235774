"""Where the parts of a scene come to stand: each with its place, size and turn in the frame."""

from collections.abc import Iterator
from dataclasses import dataclass

from coproduction_drawing.cast import cast, poses
from coproduction_drawing.parts import Box, Part, part
from coproduction_drawing.scene import Item

_HALF = 2
"""People are kept at half the size of the frame's units: two digits a step, not three."""

_PEN = 7.5
"""How wide the lines of people are, at that size."""

_HEAD = 112.5
"""How far to the right of a body's beginning its head stands (Open Peeps, at half size)."""

_FACE = (247.5, 150)
"""The middle of the face, in the units of a body: what a recipe places."""

_OUTFIT = {"under": "cream", "legs": "denim", "shoe": "ink", "paper": "paper", "chair": "stone"}


@dataclass(frozen=True)
class Placed:
    """A part, the colours of its slots, and the way into the frame: shift, scale and turn.

    `pen` is how wide its drawn lines are, in its own units; a thing has none.
    """

    part: Part
    colours: dict[str, str]
    shift: tuple[float, float]
    scale: float
    turned: bool
    pen: float

    @property
    def box(self) -> Box:
        """The rectangle that it takes up in the frame."""
        own, (x, y) = self.part.box, self.shift
        left = x - self.scale * own.right if self.turned else x + self.scale * own.left
        return Box(left, y + self.scale * own.top, self.scale * own.width, self.scale * own.height)


def placed(item: Item) -> list[Placed]:
    """The parts of a person or a thing, from the back to the front."""
    return list(_person(item) if item.person else _thing(item))


def _thing(item: Item) -> Iterator[Placed]:
    thing = part("things", item.thing or "")
    yield _at((item.x, item.y), thing.box.middle, thing, {**_OUTFIT, **item.colours}, item)


def _person(item: Item) -> Iterator[Placed]:
    member = cast()[item.person or ""]
    pose = poses()[item.pose or member.pose]
    colours = {**_OUTFIT, **member.colours, **item.colours}

    def own(kind: str, name: str, anchor: tuple[float, float] = _FACE) -> Placed:
        return _at((item.x, item.y), anchor, part(kind, name), colours, item, _HALF)

    yield own("bodies", pose.id)
    if item.holds and pose.grip:
        yield _at(_hand(item, pose.grip), (0, 0), part("things", item.holds), colours, item)
        yield own("hands", pose.id)
    on_head = (_FACE[0] - _HEAD, _FACE[1])
    for kind, name in [
        ("heads", member.head),
        ("faces", item.face or "smile"),
        ("beards", member.beard),
        ("glasses", member.glasses),
        ("glasses", member.hears_with),
    ]:
        if name:
            yield own(kind, name, on_head)


def _hand(item: Item, grip: tuple[int, int]) -> tuple[float, float]:
    """Where in the frame the hand of a pose is."""
    scale = _HALF * item.size / 100
    across = -scale if item.turned else scale
    return item.x + across * (grip[0] - _FACE[0]), item.y + scale * (grip[1] - _FACE[1])


def _at(
    place: tuple[float, float],
    anchor: tuple[float, float],
    one: Part,
    colours: dict[str, str],
    item: Item,
    unit: int = 1,
) -> Placed:
    """The part with its anchor at a place of the frame."""
    scale = unit * item.size / 100
    across = -scale if item.turned else scale
    shift = (place[0] - across * anchor[0], place[1] - scale * anchor[1])
    return Placed(one, colours, shift, scale, item.turned, _PEN if unit == _HALF else 0)
