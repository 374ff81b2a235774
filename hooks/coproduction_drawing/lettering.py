"""Letters diagrams: `data/scenes/<name>.svg` with words in; out, the words as outlines.

A picture on a page, in a document or in an ebook cannot use the letters of the page. Outlines of
the letters of our font look the same in all of them; what the picture says stands in its record.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from coproduction.problem import Problem

FONTS = "overrides/assets/fonts"
_SVG = "{http://www.w3.org/2000/svg}"
_LETTERS = ("x", "y", "text-anchor", "font-size", "font-weight")
_BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}


class _Missing(Exception):
    """A letter that the font does not have."""


def letter(root: Path) -> Iterator[tuple[str, str, list[Problem]]]:
    """Each diagram: its file in the project's folder, the drawing, and what is wrong with it."""
    for path in sorted((root / "data/scenes").glob("*.svg")):
        file = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        try:
            yield f"docs/pictures/{path.name}", _lettered(text, root), []
        except (ElementTree.ParseError, KeyError, ValueError) as error:
            what = f"This diagram cannot be lettered: {error}."
            mend = "Give each text x, y and font-size as numbers; use no tspan and no em."
            yield "", "", [Problem(file, _line(error), what, mend)]
        except _Missing as error:
            line = next(
                number for number, one in enumerate(text.split("\n"), 1) if str(error) in one
            )
            what = f"The font has no “{error}”."
            yield "", "", [Problem(file, line, what, "Write this word with other letters.")]


def _line(error: Exception) -> int:
    return error.position[0] if isinstance(error, ElementTree.ParseError) else 1


def _lettered(text: str, root: Path) -> str:
    drawing = ElementTree.fromstring(text)
    defs = Element(f"{_SVG}defs")
    for one in [*drawing.iter(f"{_SVG}text")]:
        _outline(one, root, defs)
    drawing.insert(0, defs)
    for one in drawing.iter():
        one.tag, one.tail = one.tag.removeprefix(_SVG), "\n"
    drawing.attrib = {"xmlns": _SVG[1:-1], **drawing.attrib}
    return ElementTree.tostring(drawing, encoding="unicode") + "\n"


def _outline(one: Element, root: Path, defs: Element) -> None:
    """Makes a text a group of letters; each letter of a weight is drawn once, in `defs`."""
    from fontTools.pens.svgPathPen import SVGPathPen  # type: ignore[import-untyped]

    weight = one.get("font-weight", "400")
    font = _font(root, weight)
    letters, widths, names = font.getGlyphSet(), font["hmtx"], font.getBestCmap()
    scale = float(one.attrib["font-size"]) / font["head"].unitsPerEm
    words = " ".join((one.text or "").split())
    if missing := next((sign for sign in words if ord(sign) not in names), None):
        raise _Missing(missing)
    glyphs = [names[ord(sign)] for sign in words]
    length = sum(widths[glyph][0] for glyph in glyphs)
    x = float(one.attrib["x"]) - scale * length * _BEFORE[one.get("text-anchor", "start")]
    way = f"translate({x:.1f} {float(one.attrib['y']):g}) scale({scale:.4f} -{scale:.4f})"
    kept = {key: value for key, value in one.items() if key not in _LETTERS}
    one.clear()
    one.tag, one.attrib = f"{_SVG}g", {**kept, "transform": way}
    at = 0
    for sign, glyph in zip(words, glyphs, strict=True):
        name = f"w{weight}-{ord(sign)}"
        pen = SVGPathPen(letters, ntos=lambda number: f"{number:.0f}")
        letters[glyph].draw(pen)
        if outline := pen.getCommands():
            if all(shape.get("id") != name for shape in defs):
                SubElement(defs, f"{_SVG}path", {"id": name, "d": outline})
            SubElement(one, f"{_SVG}use", {"href": f"#{name}", "x": str(at)})
        at += widths[glyph][0]


@cache
def _font(root: Path, weight: str) -> Any:
    """The font's Latin letters in a weight, 400 or 700."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    (file,) = (root / FONTS).glob(f"*-latin-{weight}-normal.woff2")
    return TTFont(file)
