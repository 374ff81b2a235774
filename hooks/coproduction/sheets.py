"""Sheets: the pictures of an Easy Read in one SVG file, in which what they share stands once.

A page takes a picture out of its sheet by the name of a view, `sheet.svg#clock` (SVG 1.1, 17.3.2).
A browser then asks for one file, not for forty in which the same people are drawn again and
again. The pictures that the page begins with stay files of their own, and are there at once.
"""

import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from coproduction.load import Catalogue, Page
from coproduction.model.library import Picture
from coproduction.model.pages import EasyRead

FOLDER = "pictures/sheets"
"""Where the sheets stand in the site; no page may have a picture of its own there."""
_FEWEST = 4
"""Pictures from which a sheet is worth its while."""
_LONG = 60
"""Letters of a shape from which it is written once."""

_SVG = "{http://www.w3.org/2000/svg}"
_DARK = "@media (prefers-color-scheme:dark){"
_RULE = re.compile(r"(\.[\w-]+)\{([^{}]*)\}")
_SIZE = re.compile(r"0 0 (\d+) (\d+)")
_OF_THE_USE = ("class", "fill", "stroke", "stroke-width")
"""What may differ where a shape is used again."""


@dataclass(frozen=True)
class Sheet:
    """A sheet: its address from the site's top, the file, and the ids of its pictures."""

    address: str
    svg: bytes
    ids: frozenset[str]


def sheet(page: Page, catalogue: Catalogue) -> Sheet | None:
    """The sheet of an Easy Read; None for any other page, and where it would hold too little.

    Pictures that the engine did not draw may not fit together: those stay out.
    """
    if not isinstance(page.entry.record, EasyRead):
        return None
    ideas = [idea.picture for idea in page.outline.ideas]
    known = (catalogue.get(Picture, one) for one in dict.fromkeys(ideas) if one != ideas[0])
    pictures = tuple((one.id, catalogue.texts.get(f"docs/{one.file}", "")) for one in known if one)
    return _made(f"{FOLDER}/{posixpath.splitext(page.uri)[0]}.svg", pictures)


@lru_cache(maxsize=64)  # the page asks for it, and then the site; a preview again and again
def _made(address: str, pictures: tuple[tuple[str, str], ...]) -> Sheet | None:
    """The sheet of some pictures, each an id with its drawing."""
    made = _Making()
    for name, drawing in pictures:
        made.add(name, drawing)
    if len(made.taken) < _FEWEST:
        return None
    return Sheet(address, made.svg(), frozenset(made.taken))


@dataclass
class _Making:
    """A sheet while pictures are put into it: one below the other."""

    taken: list[str] = field(default_factory=list)
    rules: dict[str, str] = field(default_factory=dict)
    shared: dict[str, Element] = field(default_factory=dict)
    views: list[Element] = field(default_factory=list)
    frames: list[Element] = field(default_factory=list)
    depth: int = 0

    def add(self, name: str, text: str) -> None:
        """Puts a picture in, if it fits with the others."""
        root = _plain(text)
        size = _SIZE.fullmatch(root.get("viewBox", "")) if root is not None else None
        if root is None or size is None or not self._take(root):
            return
        for one in [*root]:
            if one.tag in ("style", "title") or one.get("id"):
                root.remove(one)
        width, height = size.groups()
        box = f"0 {self.depth} {width} {height}"
        self.views.append(Element("view", {"id": name, "viewBox": box}))
        root.attrib = {"y": str(self.depth), "width": width, "height": height}
        self.frames.append(root)
        self.taken.append(name)
        self.depth += int(height)

    def _take(self, root: Element) -> bool:
        """Takes a drawing's style and what has a name in it; False where they mean something else
        in a picture before it, or are more than is understood here.
        """
        style = "".join(one.text or "" for one in root.iter("style"))
        rules = dict(_RULE.findall(style.removeprefix(_DARK)))
        named = {one.get("id", ""): one for one in root.iter() if one.get("id")}
        understood = style in ("", _style(rules)) and all(one in [*root] for one in named.values())
        alike = all(self.rules.get(key, value) == value for key, value in rules.items()) and all(
            _written(self.shared.get(key, one)) == _written(one) for key, one in named.items()
        )
        if understood and alike:
            self.rules |= rules
            self.shared |= named
        return understood and alike

    def svg(self) -> bytes:
        """The file; each picture keeps its place in it, whatever else there is."""
        shapes = [(one, _shape(one)) for frame in self.frames for one in frame.iter()]
        often = [shape for shape, times in Counter(key for _, key in shapes).items() if times > 1]
        known = {shape: f"s{number}" for number, shape in enumerate(filter(None, often))}
        root = Element("svg", {"xmlns": _SVG[1:-1], "viewBox": "0 0 1200 1200"})
        SubElement(root, "style").text = _style(self.rules)
        root.extend([*self.shared.values(), *self.views])
        defs = SubElement(root, "defs")
        for one, shape in shapes:
            if shape in known:
                self._use(one, known[shape], defs)
        root.extend(self.frames)
        for one in root.iter():
            one.tail = None
            one.text = one.text if one.tag == "style" else None
        return ElementTree.tostring(root)

    @staticmethod
    def _use(one: Element, name: str, defs: Element) -> None:
        """Has an element take its shape from that in `defs`, which is there from the first use."""
        if all(shape.get("id") != name for shape in defs):
            own = {key: value for key, value in one.items() if key not in _OF_THE_USE}
            SubElement(defs, one.tag, {"id": name} | own)
        kept = {key: value for key, value in one.items() if key in _OF_THE_USE}
        one.tag, one.attrib = "use", {"href": f"#{name}"} | kept


def _plain(text: str) -> Element | None:
    """The drawing, its elements named as SVG names them; None where others are among them."""
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return None
    for one in root.iter():
        if not one.tag.startswith(_SVG) or any(key.startswith("{") for key in one.attrib):
            return None
        one.tag = one.tag.removeprefix(_SVG)
    return root


def _style(rules: Mapping[str, str]) -> str:
    return f"{_DARK}{''.join(f'{key}{{{value}}}' for key, value in rules.items())}}}"


def _written(one: Element) -> bytes:
    return ElementTree.tostring(one).strip()


def _shape(one: Element) -> tuple[str, ...]:
    """What makes a long shape the same as another; nothing for a short one, or a group."""
    if len(one) or one.tag == "use":
        return ()
    own = [f"{key}={value}" for key, value in sorted(one.items()) if key not in _OF_THE_USE]
    return (one.tag, *own) if sum(map(len, own)) >= _LONG else ()


def sheets(catalogue: Catalogue) -> Iterator[Sheet]:
    """The sheets of all pages."""
    for page in catalogue.pages.values():
        if made := sheet(page, catalogue):
            yield made


def held(src: str, files: Mapping[str, str]) -> str | None:
    """The file of the picture that an address takes out of a sheet; None for any other address.

    `files` are those of pictures, by their ids.
    """
    address, _, name = src.partition("#")
    return files.get(name) if f"{FOLDER}/" in address else None
