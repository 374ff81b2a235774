"""Sets a document with Typst: as PDF, and pictures as PNG for formats that cannot draw.

Fonts are those of the site alone, the date is the document's, and a warning counts as a
failure: Typst only warns of a missing font.
"""

import json
import re
from bisect import bisect
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.resources import as_file, files
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

from coproduction.document import Document
from coproduction.document.document import plain
from coproduction.formats.fonts import Fonts
from coproduction.formats.tools import NotMade

_COVER, _SHARP = 800 / (160 / 25.4), 200
"""Points of light in an inch: for a cover 160 mm high, and for pictures that are printed."""


@dataclass(frozen=True)
class Look:
    """How large things are: `body` in points, `picture` (of an idea) and `margin` in millimetres,
    the others in sizes of a letter. `plain_tables`: rows one below the other.
    """

    body: float
    leading: float = 0.7
    spacing: float = 1.15
    margin: int = 25
    picture: int = 42
    plain_tables: bool = False


def typeset(document: Document, fonts: Fonts, look: Look) -> bytes:
    """The document as PDF/UA-1 and PDF/A-2a; raises `NotMade`."""
    settings = {**asdict(look), "families": fonts.families, "letters": fonts.credit}
    with TemporaryDirectory() as name:
        folder = Path(name)
        _write(
            folder,
            document.pictures,
            {"document": plain(document), "look": settings},
        )
        kinds = ["ua-1", "a-2a"]
        return whole_streams(
            _compile(folder / "book.typ", fonts, format="pdf", pdf_standards=kinds)
        )


def whole_streams(pdf: bytes) -> bytes:
    """The PDF with a line's end of two bytes after each stream that ends in a carriage return.

    Typst puts a line feed alone there. With the return it looks like one line's end of two
    bytes, and the stream a byte shorter than it says (ISO 19005-2, 6.1.7.1).
    """
    looks_short = b"\r\nendstream"
    ends = [found.start() for found in re.finditer(looks_short, pdf)]
    at = pdf.rindex(b"\nxref\n")
    places = re.sub(
        rb"\d{10}(?= 00000 n)|(?<=startxref\n)\d+",
        lambda place: b"%0*d" % (len(place[0]), int(place[0]) + bisect(ends, int(place[0]))),
        pdf[at:],
    )
    return pdf[:at].replace(looks_short, b"\r" + looks_short) + places


def cover(document: Document, fonts: Fonts) -> bytes:
    """A cover for a book on a screen, as PNG of 600 by 800 points of light."""
    settings = {**asdict(Look(body=12)), "families": fonts.families}
    with TemporaryDirectory() as name:
        folder = Path(name)
        _write(
            folder,
            document.pictures,
            {"document": plain(document), "look": settings},
        )
        made = _compile(folder / "cover.typ", fonts, format="png", ppi=_COVER)
        return bytes(made if isinstance(made, bytes) else made[0])


def drawn(pictures: Mapping[str, bytes], fonts: Fonts) -> list[bytes]:
    """Pictures as PNG, in their order, each 80 mm wide."""
    if not pictures:
        return []
    with TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder, pictures, {"look": {"files": [*pictures]}})
        made = _compile(folder / "pictures.typ", fonts, format="png", ppi=_SHARP)
        return [made] if isinstance(made, bytes) else list(made)


def _write(folder: Path, pictures: Mapping[str, bytes], values: Mapping[str, Any]) -> None:
    """Puts templates, pictures and values into a folder for Typst, which reads nothing else."""
    with as_file(files("coproduction.templates") / "print") as templates:
        copytree(templates, folder, dirs_exist_ok=True)
    for name, value in values.items():
        text = json.dumps(value, ensure_ascii=False)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    for file, content in pictures.items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _compile(main: Path, fonts: Fonts, **options: Any) -> Any:
    import typst

    loaded = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(fonts.truetype)],
    )
    compiler = typst.Compiler(str(main), root=str(main.parent), font_paths=loaded)
    try:
        made, warnings = compiler.compile_with_warnings(**options)
    except typst.TypstError as error:
        raise NotMade(" ".join([error.message, *error.hints])) from None
    if warnings:
        raise NotMade("; ".join(warning.message for warning in warnings))
    return made
