"""What a drawing comes to once each `use` is followed (as in “a billion laughs”), and its numbers.

Thirty parts of which each uses the next one twice are two lines of SVG, and a billion elements.
"""

import re
from collections import defaultdict
from collections.abc import Mapping

MOST = 50_000
"""Elements, the used ones counted as often as they are drawn; ours have some hundreds."""
DEEPEST = 100
"""Elements inside one another."""
LARGEST = 1_000_000
"""The largest number that a drawing needs; some programs draw each unit of it."""

_NAMES = (
    "x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy width height d points transform stroke-width "
    "stroke-dasharray stroke-dashoffset font-size letter-spacing gradientTransform"
)
_NUMBERS = frozenset(_NAMES.split())
"""Attributes that hold numbers, and no colours or names."""
_NUMBER = re.compile(r"[0-9.]+(?:[eE][-+]?[0-9]+)?")
_LONG = re.compile(r"[0-9]{7}|[eE][+]?[0-9]")
"""What stands in every large number; most attributes hold none."""
_BOX = re.compile(r"\s*[-+0-9.eE]+[\s,]+[-+0-9.eE]+[\s,]+([0-9.eE]+)[\s,]+([0-9.eE]+)\s*")


class Reuse:
    """Counts the elements of one drawing; told of each as it begins and as it ends."""

    def __init__(self) -> None:
        self.first_use = 0
        self.deepest = 0
        self._open: list[str] = []
        self._inside: dict[str, int] = defaultdict(int)
        self._uses: dict[str, list[str]] = defaultdict(list)

    def begin(self, attributes: Mapping[str, str | None], name: str, line: int = 0) -> None:
        """An element begins; `line` is where a `use` of it can be mended."""
        self._open.append(attributes.get("id") or "")
        self.deepest = max(self.deepest, len(self._open))
        around = {"", *self._open}
        for identifier in around:
            self._inside[identifier] += 1
        if name == "use":
            self.first_use = self.first_use or line
            used = (attributes.get("href") or attributes.get("xlink:href") or "").lstrip("#")
            for identifier in around:
                self._uses[identifier].append(used)

    def end(self) -> None:
        """The last element that began ends."""
        self._open.pop()

    def fault(self) -> tuple[str, str] | None:
        """Why the drawing would keep a reader's program busy, and how to mend it."""
        if self.deepest > DEEPEST:
            what = f"More than {DEEPEST} elements inside one another."
            return what, "Save the drawing as “plain” or “optimised” SVG, without its groups."
        if self._count("", {}, frozenset()) > MOST:
            what = f"With all that is used again, the drawing has more than {MOST:,} elements."
            return what, "Let what is used again use nothing itself."
        return None

    def _count(self, identifier: str, known: dict[str, int], above: frozenset[str]) -> int:
        """Elements inside, up to a few more than there may be; no end where it uses itself."""
        if identifier in above:
            return MOST + 1
        if identifier not in known:
            found = self._inside.get(identifier, 0)
            for used in self._uses.get(identifier, ()):
                found += self._count(used, known, above | {identifier})
                if found > MOST:
                    break
            known[identifier] = min(found, MOST + 1)
        return known[identifier]


def number_fault(name: str, value: str) -> tuple[str, str] | None:
    """Why an attribute's numbers cannot be those of a drawing, and how to mend it."""
    if name == "viewBox":
        box = _BOX.fullmatch(value)
        sides = [_number(side) for side in box.groups()] if box else []
        if not sides or min(sides) <= 0 or max(sides) > min(100 * min(sides), LARGEST):
            what = f"“{value[:60]}” is no viewBox that a drawing can have."
            return what, "Write four numbers such as 0 0 1200 1200; no side 100 times the other."
    if name == "stroke-dasharray" and any(0 < n < 0.1 for n in _numbers(value)):
        return f"“{value[:60]}” has dashes too small to be seen.", "Write 0.1 at least."
    if name in _NUMBERS and _LONG.search(value) and any(n > LARGEST for n in _numbers(value)):
        return f"“{value[:60]}” has a number above {LARGEST:,}.", "Draw it smaller."
    return None


def _numbers(value: str) -> list[float]:
    return [_number(one) for one in _NUMBER.findall(value)]


def _number(written: str) -> float:
    try:
        return float(written)
    except ValueError:
        return 0.0
