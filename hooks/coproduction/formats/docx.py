"""Word: headings, lists and tables as Word knows them, so that people can change and print it.

Our own templates, not Pandoc's writer: that keeps no picture beside its words, marks no
picture as one to pass over, and weighs 155 MB. What is written here is checked against
Microsoft's own schemas by the tests.
"""

import io
from typing import Any

from coproduction.document import Document
from coproduction.document.document import plain, special_kinds
from coproduction.document.long_words import with_breaks
from coproduction.formats.docx_context import DocxContext, can_keep
from coproduction.formats.fonts import Fonts
from coproduction.formats.format import Format, Materials
from coproduction.formats.typesetting import drawn
from coproduction.formats.zipped import pack
from coproduction.phrases import Phrases
from coproduction.templates import render

_WIDTH = 11906 - 2 * 1417
"""A line on A4 with margins of 25 mm, in twentieths of a point."""
_COLOURS = 128
"""Colours of a drawing in points, those between two fields among them."""
_MANY = 5
"""Headings from which a document of one page has contents."""


def make(document: Document, materials: Materials) -> bytes:
    """The document for Word; raises `NotMade` where a picture cannot be drawn."""
    letters = 50 if document.layout == "easy-read" else 72
    docx = DocxContext(_pictures(document, materials.fonts), _WIDTH, letters)
    document = with_breaks(document)
    book = plain(document)
    size = 34 if document.layout == "easy-read" else 24
    colours = {name: colour[1:].upper() for name, colour in document.colours.items()}
    common = {"book": book, "width": _WIDTH, "colours": colours}
    more = {"docx": docx, "entries": _entries(document, book), "special": special_kinds(document)}
    text = _part("document.xml", document.phrases, **common, **more)
    media = docx.media
    names = [(name, name.partition(".")[0]) for name in media]
    files = {
        "[Content_Types].xml": _part("types.xml"),
        "_rels/.rels": _part("package.rels"),
        "docProps/core.xml": _part("core.xml", book=book),
        "word/document.xml": text,
        "word/_rels/document.xml.rels": _part(
            "document.rels", pictures=names, addresses=[*docx.addresses.items()]
        ),
        "word/styles.xml": _part("styles.xml", **common, size=size),
        "word/numbering.xml": _part("numbering.xml", starts=docx.starts),
        "word/settings.xml": _part("settings.xml", book=book),
        "word/fontTable.xml": _part("fonts.xml"),
        "word/theme.xml": _part("theme.xml", colours=colours),
        "word/footer.xml": _part("footer.xml", document.phrases, book=book),
    }
    return pack(files | {f"word/media/{name}": content for name, content in media.items()})


def _part(name: str, phrases: Phrases | None = None, **values: Any) -> bytes:
    """A file of the document; XML may have nothing before its first line."""
    return render(f"word/{name}.jinja", phrases, **values).strip().encode()


def _pictures(document: Document, fonts: Fonts) -> dict[str, bytes]:
    """The pictures, those that Word cannot show drawn in points."""
    others = {k: v for k, v in document.pictures.items() if not can_keep(k)}
    points = zip(others, map(_with_few_colours, drawn(others, fonts)), strict=True)
    return {**document.pictures, **dict(points)}


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


def _entries(document: Document, book: dict[str, Any]) -> list[tuple[list[Any], str]]:
    """The contents: words and place of each chapter, or of each heading below the title.

    A form has none: it is filled in from its beginning.
    """
    if len(document.chapters) > 1:
        return [
            ([{"kind": "Words", "text": chapter.title}], chapter.anchor)
            for chapter in document.chapters
        ]
    blocks = book["chapters"][0]["blocks"] if not special_kinds(document) else []
    found = [it for it in blocks if it["kind"] == "Heading" and it["level"] == 2 and it["anchor"]]
    return [(it["content"], it["anchor"]) for it in found] if len(found) >= _MANY else []


DOCX = Format(
    "docx",
    "Word",
    "to change, or to copy from",
    make,
    packages=("typst", "pillow"),
    templates=("word", "print"),
    first=True,
)
