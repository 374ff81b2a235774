"""Raster pictures (PNG, JPEG, WebP): read with care, and published small and without metadata.

A camera writes place, time and its own number into a photograph, an editing program the name
of who used it. What is published holds pixels, colour profile and nothing else.
"""

import io
import os
import warnings
from functools import lru_cache
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps, UnidentifiedImageError

EXTENSIONS = frozenset({".png", ".jpg", ".jpeg", ".webp"})
MOST_PIXELS = 50_000_000
"""More than a telephone's photograph has; a small file can claim any number."""
LARGEST = 2_000_000
"""Bytes of an original, above which an editor is told."""
WIDEST = 1_600
"""Pixels of the longer side: twice what the widest column shows, for sharp screens."""

_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
_SAVE: dict[str, dict[str, Any]] = {
    "PNG": {"optimize": True},
    "JPEG": {"quality": 82, "optimize": True, "progressive": True},
    "WEBP": {"quality": 82, "method": 4},
}
_SEVERAL = "MPO"
"""How Pillow calls a JPEG of a telephone that holds smaller pictures of the same beside it."""
_ENDS = {
    "PNG": b"IEND\xaeB`\x82",
    "JPEG": b"\xff\xd9",
}
"""What a file ends with; a telephone may put a film behind it."""
_SEGMENTS = frozenset({"APP0", "APP2", "APP14"})
"""Parts of a JPEG that hold how its pixels are to be read."""
_HARMLESS = frozenset(
    {"icc_profile", "gamma", "srgb", "chromaticity", "transparency", "background", "interlace"}
    | {"loop", "timestamp", "duration"}
    | {"dpi", "jfif", "jfif_version", "jfif_unit", "jfif_density", "progression", "progressive"}
)
"""What Pillow tells of a picture's pixels; all else it tells is metadata."""


def is_picture(file: str) -> bool:
    """Whether a file's name is that of a raster picture."""
    return file.endswith(tuple(EXTENSIONS))


def picture_fault(path: Path) -> tuple[str, str] | None:
    """Why a picture cannot be published, and how to mend it; None where it can be."""
    again = "Save it again with a program for pictures, as the kind that its name says."
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path, formats=[_FORMATS[path.suffix]]) as picture:
                width, height = picture.size
                if width * height > MOST_PIXELS:
                    what = f"The picture has {width:,} × {height:,} pixels."
                    return what, f"Make it smaller: {WIDEST:,} pixels are enough for its long side."
                if picture.format != _SEVERAL and getattr(picture, "is_animated", False):
                    return "The picture moves.", "Save one still of it, or make a film page of it."
                picture.load()
    except Image.DecompressionBombError:
        what = f"The picture has more than {MOST_PIXELS:,} pixels."
        return what, f"Make it smaller: {WIDEST:,} pixels are enough for its long side."
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        return f"The picture cannot be read as {path.suffix}.", again
    return None


def publish_pictures(site: Path) -> None:
    """Puts each picture in a built site's folder into the form in which it is published."""
    found = ((above, name) for above, _, names in os.walk(site) for name in names)
    for path in sorted(Path(above, name) for above, name in found if is_picture(name)):
        if path.is_file():
            content = path.read_bytes()
            if (made := published(content)) != content:
                path.write_bytes(made)


@lru_cache(maxsize=64)
def published(content: bytes) -> bytes:
    """A picture as it is published: right way up, at most `WIDEST`, and without metadata.

    One that is so already stays as it is, byte for byte. The same picture gives the same bytes.
    """
    with Image.open(io.BytesIO(content), formats=[*dict.fromkeys(_FORMATS.values())]) as picture:
        if _is_bare(picture, content) and max(picture.size) <= WIDEST:
            return content
        form = "JPEG" if picture.format == _SEVERAL else picture.format or "PNG"
        of_print = picture.mode == "CMYK"  # whose profile means nothing for a screen
        profile = None if of_print else picture.info.get("icc_profile")
        upright = ImageOps.exif_transpose(picture.convert("RGB") if of_print else picture)
        upright.thumbnail((WIDEST, WIDEST), Image.Resampling.LANCZOS)
        bare = upright.copy()
        bare.info = {key: value for key, value in upright.info.items() if key == "transparency"}
        stream = io.BytesIO()
        bare.save(stream, form, icc_profile=profile, exif=b"", **_SAVE[form])
        return stream.getvalue()


def _is_bare(picture: Image.Image, content: bytes) -> bool:
    """Whether a picture's file holds its pixels, what they need to be shown, and nothing else."""
    form = picture.format or ""
    if form == _SEVERAL or set(picture.info) - _HARMLESS or picture.getexif():
        return False
    parts = {name for name, _ in getattr(picture, "applist", ())}
    if parts - _SEGMENTS or not content.endswith(_ENDS.get(form, b"")):
        return False
    return form != "WEBP" or int.from_bytes(content[4:8], "little") + 8 >= len(content)
