"""Context of a Word document's template: relationships, pictures, list numbers, bookmarks."""

import io
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coproduction import unbroken
from coproduction.document.widths import columns, needed
from coproduction.formats.tools import NotMade

_SMALL = 1.25
"""Times as many letters of 10 points stand in a line as of 12."""
_POINT = 25.4 / 96
"""A point of a picture at its own size, in millimetres (CSS, absolute lengths)."""
EMU = 36_000
"""Word's unit of length for pictures, in a millimetre."""


@dataclass(frozen=True)
class PlacedImage:
    """A picture where it is used: its file, its number there, and its size in Word's unit."""

    name: str
    relation: str
    number: int
    width: int
    height: int


class DocxContext:
    """Kept while one document is written; every question has the same answer each time.

    `pictures` are PNG or JPEG by file, `width` is that of a line, in twentieths of a point;
    `letters` are those that it has room for.
    """

    def __init__(self, pictures: Mapping[str, bytes], width: int, letters: int = 72) -> None:
        self._pictures = pictures
        self._letters = letters
        self._width = width
        self._numbers = itertools.count(1)
        self._places: dict[str, str] = {}
        self._images: dict[str, str] = {}
        self.addresses: dict[str, str] = {}
        self.starts: list[int] = []

    def next(self) -> int:
        """A number that nothing else has."""
        return next(self._numbers)

    def place(self, anchor: str) -> str:
        """Word's name of a place: letters and digits alone, and not many."""
        return self._places.setdefault(anchor, f"place{len(self._places) + 1}")

    def address(self, address: str) -> str:
        """The name under which the document keeps an address."""
        return self.addresses.setdefault(address, f"link{len(self.addresses) + 1}")

    def numbering(self, marker: str, start: int) -> int:
        """The number of a list: of all with bullets, of all with boxes, or of this one alone."""
        if marker != "number":
            return 1 if marker == "bullet" else 2
        self.starts.append(start)
        return len(self.starts) + 2

    def picture(self, file: str, width: int, height: int, natural: bool = False) -> PlacedImage:
        """The picture as large as it can be within so many millimetres, or at its own size."""
        relation = self._images.setdefault(file, f"picture{len(self._images) + 1}")
        across, down = size(self._pictures[file])
        most = min(width / across, height / down)
        scale = (min(most, _POINT) if natural else most) * EMU
        name = relation + _extension(self._pictures[file])
        return PlacedImage(name, relation, self.next(), round(across * scale), round(down * scale))

    @property
    def media(self) -> dict[str, bytes]:
        """The pictures used, by the names they have in the document."""
        names = {
            file: f"{name}{_extension(self._pictures[file])}" for file, name in self._images.items()
        }
        return {name: self._pictures[file] for file, name in names.items()}

    def fit(self, table: dict[str, Any]) -> str:
        """How a table fits: as it is (""), in small letters, or as cards, row after row."""
        letters = sum(needed(table))
        if letters <= self._letters:
            return ""
        return "small" if letters <= self._letters * _SMALL else "cards"

    def columns(self, table: dict[str, Any]) -> list[int]:
        """The widths of a table's columns."""
        smaller = _SMALL if self.fit(table) else 1
        return columns(table, self._width, int(self._letters * smaller))

    def rows(self, table: dict[str, Any]) -> Iterator[tuple[list[dict[str, Any]], bool]]:
        """A table's rows, and whether each holds heads; a cell of several rows stands in each."""
        widths = self.columns(table)
        tall: dict[int, tuple[int, dict[str, Any]]] = {}
        for number, row in enumerate([*table["heads"], *table["rows"]]):
            cells, waiting, column = [], list(row), 0
            while column < len(widths) and (waiting or column in tall):
                left, cell = tall.pop(column, (0, None)) if column in tall else (0, None)
                merge = "continue" if cell else ""
                if cell is None:
                    cell = waiting.pop(0)
                    left = cell["rows"]
                    merge = "restart" if left > 1 else ""
                if left > 1:
                    tall[column] = (left - 1, {**cell, "blocks": []})
                end = column + cell["columns"]
                cells.append({**cell, "width": sum(widths[column:end]), "merge": merge})
                column = end
            yield cells, number < len(table["heads"])

    @staticmethod
    def unbroken(words: str, begin: Sequence[str]) -> list[str]:
        """A title in parts, between which a hyphen stands that Word keeps in its line."""
        parts, last = [""], 0
        for one in unbroken.found(words, tuple(begin), 0, len(words)):
            first, *others = one[0].split("-")
            parts[-1] += words[last : one.start()] + first
            parts += others
            last = one.end()
        parts[-1] += words[last:]
        return parts

    @staticmethod
    def groups(blocks: list[Any]) -> list[tuple[str, list[Any]]]:
        """Blocks with those of the same kind that follow them."""
        pairs = itertools.groupby(blocks, lambda block: block["kind"])
        return [(str(kind), list(group)) for kind, group in pairs]


def size(picture: bytes) -> tuple[int, int]:
    """Width and height of a picture, in points; raises `NotMade` where it cannot be read."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(picture), formats=("PNG", "JPEG")) as image:
            return image.size
    except UnidentifiedImageError:
        raise NotMade("A picture of it is neither PNG nor JPEG, whatever its name says.") from None


def _extension(picture: bytes) -> str:
    return ".png" if picture.startswith(b"\x89PNG") else ".jpg"


def can_keep(file: str) -> bool:
    """True for a picture that Word takes as it is."""
    return Path(file).suffix.lower() in (".png", ".jpg", ".jpeg")
