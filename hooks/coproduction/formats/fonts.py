"""Fonts for documents, made from the web fonts of the site.

The pages have a file for each range of letters, all of one family; a typesetter picks one
file a family. So a second file of the same family, weight and slope gets a family of its own.
"""

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from coproduction.cache import Cache, key
from coproduction.formats.tools import MissingTool, missing_package
from coproduction.formats.zipped import pack
from coproduction.look import ASSETS, Look

_ABOUT = "about.json"
"""What is told of the fonts, among the files that are kept."""


@dataclass(frozen=True)
class Face:
    """One font: its family, weight (400 or 700) and slope (normal or italic), and its file."""

    family: str
    weight: int
    slope: str
    file: Path


@dataclass(frozen=True)
class Fonts:
    """The fonts of a project.

    `faces` are the files as they came; `families` their names, that with most letters first;
    `letters` the characters (as numbers) they have; `credit` says what they are and
    on which terms. `truetype` holds the same fonts for typesetting, by the names of their files.
    """

    faces: tuple[Face, ...]
    families: tuple[str, ...]
    letters: frozenset[int]
    credit: str
    truetype: Mapping[str, bytes]
    key: str


def read_fonts(look: Look, cache: Cache) -> Fonts:
    """The fonts of the look; raises `MissingTool` where it has none."""
    folder = look.fonts
    woff2 = tuple(sorted(folder.glob("*.woff2")))
    if not woff2:
        where = f"{look.name}/{ASSETS}/fonts"
        raise MissingTool(f"There is no font in {where}: put the site's .woff2 files there.")
    program = Path(__file__).read_bytes()
    name = key(program, *(path.name for path in woff2), *(path.read_bytes() for path in woff2))
    known = cache.get(name, "zip") or cache.put(name, "zip", _packed(name, woff2))
    with zipfile.ZipFile(known) as kept:
        truetype = {file: kept.read(file) for file in kept.namelist()}
    about = json.loads(truetype.pop(_ABOUT))
    faces = tuple(
        Face(family, weight, slope, folder / file)
        for (family, weight, slope), file in about["faces"]
    )
    families = tuple(dict.fromkeys(face.family for face in faces))
    return Fonts(faces, families, frozenset(about["letters"]), about["credit"], truetype, name)


@lru_cache(maxsize=1)
def _packed(_: str, woff2: tuple[Path, ...]) -> bytes:
    """What is kept of the fonts; the key comes first, for a file may be another than before."""
    return pack(_unpacked(woff2))


def _unpacked(woff2: tuple[Path, ...]) -> dict[str, bytes]:
    """The TrueType files, and what is told of them."""
    try:
        import brotli  # type: ignore[import-untyped]  # noqa: F401  (fontTools needs it)
        from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
    except ModuleNotFoundError as error:
        raise missing_package({"fontTools": "fonttools"}.get(error.name or "", "brotli")) from None
    fonts = [(TTFont(path), path.name) for path in woff2]
    fonts.sort(key=lambda pair: (-len(pair[0].getBestCmap()), pair[1]))
    faces: list[tuple[tuple[str, int, str], str]] = []
    letters: set[int] = set()
    files: dict[str, bytes] = {}
    for font, file in fonts:
        letters.update(font.getBestCmap())
        look = font["OS/2"].usWeightClass, "italic" if font["OS/2"].fsSelection & 1 else "normal"
        name = family = str(font["name"].getDebugName(1))
        while (family, *look) in {face for face, _ in faces}:
            family = f"{name} {int(family.removeprefix(name) or 1) + 1}"
        faces.append(((family, *look), file))
        files[f"{len(files)}.ttf"] = _truetype(font, family)
    about = {"faces": faces, "letters": sorted(letters), "credit": _credit(fonts[0][0])}
    return {_ABOUT: json.dumps(about).encode(), **files}


def _truetype(font: Any, family: str) -> bytes:
    """A font as TrueType, as one of a family."""
    plain = family.replace(" ", "")
    for record in font["name"].names:
        if record.nameID in (1, 16):
            record.string = family
        elif record.nameID in (4, 6):
            style = str(font["name"].getDebugName(2))
            record.string = f"{family} {style}" if record.nameID == 4 else f"{plain}-{style}"
    font.flavor = None
    font.recalcTimestamp = False
    stream = io.BytesIO()
    font.save(stream)
    return stream.getvalue()


def _credit(font: Any) -> str:
    """The font's family, and the address of the terms on which it may be used."""
    name, address = (font["name"].getDebugName(number) for number in (1, 14))
    return f"{name} ({address})" if address else str(name)
