"""Raster pictures (PNG) of drawings, for formats that cannot draw; each is made once, and kept."""

import io
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from coproduction.cache import key
from coproduction.formats import typesetting
from coproduction.formats.format import Materials
from coproduction.formats.tools import package_version

_COLOURS = 128
"""Colours of a drawing in points, those between two fields among them."""
_PACKAGES = ("typst", "pillow")


def rastered(drawings: Mapping[str, bytes], materials: Materials) -> dict[str, bytes]:
    """Drawings (SVG by file) as PNG on white paper; raises `NotMade` where one cannot be drawn."""
    made = _program(), materials.fonts.key
    names = {file: key(*made, file, drawing) for file, drawing in drawings.items()}
    found = {file: materials.cache.get(name, "png") for file, name in names.items()}
    missing = {file: drawing for file, drawing in drawings.items() if not found[file]}
    points = typesetting.drawn(missing, materials.fonts)
    for file, picture in zip(missing, points, strict=True):
        found[file] = materials.cache.put(names[file], "png", _with_few_colours(picture))
    return {file: path.read_bytes() for file, path in found.items() if path}


def _program() -> str:
    """A name for all that a drawing passes through."""
    template = files("coproduction") / "templates/print/pictures.typ"
    modules = [Path(__file__), Path(typesetting.__file__)]
    parts = [template.read_bytes(), *(path.read_bytes() for path in modules)]
    return key(*parts, *map(package_version, _PACKAGES))


def _with_few_colours(picture: bytes) -> bytes:
    """A drawing on white paper, in as many colours as it needs: a third of the bytes."""
    from PIL import Image

    with Image.open(io.BytesIO(picture)) as image:
        paper = Image.new("RGB", image.size, "white")
        paper.paste(image, mask=image.getchannel("A") if image.mode == "RGBA" else None)
    stream = io.BytesIO()
    few = paper.quantize(_COLOURS, dither=Image.Dither.NONE)
    few.save(stream, "PNG", optimize=True)
    return stream.getvalue()
