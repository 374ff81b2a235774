"""Sets a document with Typst: as PDF, and pictures as PNG for formats that cannot draw.

Fonts are those of the site alone, the date is the document's, and a warning counts as a
failure: Typst only warns of a missing font.
"""

import base64
import io
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from importlib.resources import as_file, files
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

from coproduction.document import Document
from coproduction.document.document import plain, special_kinds
from coproduction.document.long_words import with_breaks
from coproduction.formats.fonts import Fonts
from coproduction.formats.tools import NotMade
from coproduction.inside import write
from coproduction.parts import with_templates
from coproduction.templates.nodes import TO_WRITE_IN

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


_SHORT = 8
"""Pages up to which a document is set a little closer, where that saves a nearly empty last one."""


def typeset(document: Document, fonts: Fonts, look: Look) -> bytes:
    """The document as PDF/UA-1 and PDF/A-2a; raises `NotMade`."""
    usual = _set(document, fonts, look)
    if 1 < _pages(usual) <= _SHORT:
        closer = replace(look, leading=0.95 * look.leading, spacing=0.85 * look.spacing)
        shorter = _set(document, fonts, closer)
        return shorter if _pages(shorter) < _pages(usual) else usual
    return usual


def _pages(pdf: bytes) -> int:
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as book:
        return len(book.pages)


def _set(document: Document, fonts: Fonts, look: Look) -> bytes:
    settings = {**asdict(look), "families": fonts.families, "letters": fonts.credit}
    settings |= {"special": special_kinds(document), "to_write_in": TO_WRITE_IN}
    with TemporaryDirectory() as name:
        folder = Path(name)
        _write(
            folder,
            document.pictures,
            {"document": plain(with_breaks(document)), "look": settings},
        )
        kinds = ["ua-1", "a-2a"]
        return whole_streams(
            _compile(folder / "book.typ", fonts, format="pdf", pdf_standards=kinds)
        )


def whole_streams(pdf: bytes) -> bytes:
    """The PDF with no stream that ends in a carriage return; as it is, where there is none.

    Typst puts a line feed after each stream. With the return it looks like one line's end of
    two bytes, and the stream a byte shorter than it says (ISO 19005-2, 6.1.7.1). Compressing it
    anew would end it the same way, so it is written in letters (ISO 32000-1, 7.4.3).
    """
    if b"\r\nendstream" not in pdf:
        return pdf
    import pikepdf

    whole = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as book:
        for stream in book.objects:
            if isinstance(stream, pikepdf.Stream):
                _end_otherwise(stream)
        as_they_are = pikepdf.StreamDecodeLevel.none
        book.save(
            whole, compress_streams=False, stream_decode_level=as_they_are, deterministic_id=True
        )
    return whole.getvalue()


def _end_otherwise(stream: Any) -> None:
    """Writes the stream in letters, if its last byte is a carriage return."""
    from pikepdf import Array, Name

    content = stream.read_raw_bytes()
    if content.endswith(b"\r"):
        filters = stream.get("/Filter", Array()).wrap_in_array()
        options = stream.get("/DecodeParms")
        stream.write(
            base64.a85encode(content) + b"~>",
            filter=Array([Name.ASCII85Decode, *filters]),
            decode_parms=None if options is None else Array([None, *options.wrap_in_array()]),
        )


def cover(document: Document, fonts: Fonts) -> bytes:
    """A cover for a book on a screen, as PNG of 600 by 800 points of light."""
    settings = {
        **asdict(Look(body=12)),
        "families": fonts.families,
    }
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


def stills(document: Document, main: str, values: Mapping[str, Any], fonts: Fonts) -> list[bytes]:
    """The pages of the template `main` as PNG, a point of light for each point of their size.

    The template reads the document, and `values` as `stills.json`.
    """
    settings = {**asdict(Look(body=44)), "families": fonts.families}
    with TemporaryDirectory() as name:
        folder = Path(name)
        given = {"document": plain(document), "look": settings, "stills": values}
        _write(folder, document.pictures, given)
        made = _compile(folder / main, fonts, format="png", ppi=72)
        return [made] if isinstance(made, bytes) else list(made)


def _write(folder: Path, pictures: Mapping[str, bytes], values: Mapping[str, Any]) -> None:
    """Puts templates, pictures and values into a folder for Typst, which reads nothing else."""
    for package in with_templates():
        with as_file(files(package) / "templates/print") as templates:
            if templates.is_dir():
                copytree(templates, folder, dirs_exist_ok=True)
    for name, value in values.items():
        write(folder, f"{name}.json", json.dumps(value, ensure_ascii=False).encode())
    for file, content in pictures.items():
        write(folder, file, content)


def _compile(main: Path, fonts: Fonts, **options: Any) -> Any:
    import typst

    letters = main.parent / "letters"
    for name, content in fonts.truetype.items():
        write(letters, name, content)
    loaded = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(letters)],
    )
    compiler = typst.Compiler(str(main), root=str(main.parent), font_paths=loaded)
    try:
        made, warnings = compiler.compile_with_warnings(**options)
    except typst.TypstError as error:
        raise NotMade(" ".join([error.message, *error.hints])) from None
    if warnings:
        raise NotMade("; ".join(warning.message for warning in warnings))
    return made
