"""The parts that pictures are put together from: SVG files beside this module, read once.

An element's `class` says its colour and manner: `top` is a fill in the colour of the top,
`amber line` a fill with a line round it, `line` a line alone, `coral mark` a thick coloured
line, `ink` what is drawn in ink already.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from xml.etree import ElementTree

_FOLDER = files("coproduction_drawing") / "parts"
_MANNERS = ("line", "mark")


@dataclass(frozen=True)
class Shape:
    """One element of a part: its `slot` is filled with a colour when it is drawn."""

    tag: str
    slot: str | None
    manner: str
    looks: Mapping[str, str]


@dataclass(frozen=True)
class Box:
    """A rectangle, in units."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends on the right."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.top + self.height

    @property
    def middle(self) -> tuple[float, float]:
        """The point half way."""
        return self.left + self.width / 2, self.top + self.height / 2


@dataclass(frozen=True)
class Part:
    """A part in its own units."""

    box: Box
    shapes: tuple[Shape, ...]


@cache
def names(kind: str) -> tuple[str, ...]:
    """What there is of a kind: bodies, hands, heads, faces, beards, glasses or things."""
    return tuple(sorted(one.name.removesuffix(".svg") for one in (_FOLDER / kind).iterdir()))


@cache
def part(kind: str, name: str) -> Part:
    """The part of that name; the caller knows that it is there."""
    root = ElementTree.fromstring((_FOLDER / kind / f"{name}.svg").read_text(encoding="utf-8"))
    box = Box(*(float(number) for number in root.attrib["viewBox"].split()))
    return Part(box, tuple(_shape(element) for element in root))


def _shape(element: ElementTree.Element) -> Shape:
    looks = {name: re.sub(r"\s+", " ", value) for name, value in element.attrib.items()}
    classes = looks.pop("class").split()
    manner = next((one for one in classes if one in _MANNERS), "fill")
    slot = next((one for one in classes if one not in _MANNERS), None)
    return Shape(element.tag.rpartition("}")[2], slot, manner, looks)
