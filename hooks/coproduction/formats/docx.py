"""Word: headings, lists and tables as Word knows them, so that people can change and print it.

Our own templates, not Pandoc's writer: that keeps no picture beside its words, marks no
picture as one to pass over, and weighs 155 MB. What is written here is checked against
Microsoft's own schemas by the tests.
"""

from dataclasses import dataclass
from typing import Any

from coproduction.document import Document
from coproduction.document.document import plain, special_kinds
from coproduction.document.long_words import with_breaks
from coproduction.formats.docx_context import DocxContext, can_keep
from coproduction.formats.format import Format, Materials
from coproduction.formats.raster import rastered
from coproduction.formats.zipped import pack
from coproduction.phrases import Phrases
from coproduction.templates import render


@dataclass(frozen=True)
class _Paper:
    """A4 in twentieths of a point, letters in halves of one; `letters` are those of a line.

    Between `columns` are `gap`; what stands between paragraphs is that of `closer` ones.
    """

    size: int = 24
    letters: int = 72
    side: int = 1417
    top: int = 1304
    bottom: int = 1304
    footer: int = 709
    columns: int = 1
    gap: int = 454
    closer: float = 1

    @property
    def width(self) -> int:
        """All columns with what is between them."""
        return 11906 - 2 * self.side

    @property
    def column(self) -> int:
        """A line of the text."""
        return (self.width - (self.columns - 1) * self.gap) // self.columns


_PAPERS = {
    "easy-read": _Paper(size=34, letters=50),
    "sheet": _Paper(19, 45, side=737, top=624, bottom=794, footer=340, columns=2, closer=0.45),
}
_MANY = 5
"""Headings from which a document of one page has contents."""


def make(document: Document, materials: Materials) -> bytes:
    """The document for Word; raises `NotMade` where a picture cannot be drawn."""
    paper = _PAPERS.get(document.layout, _Paper())
    others = {file: svg for file, svg in document.pictures.items() if not can_keep(file)}
    pictures = {**document.pictures, **rastered(others, materials)}
    docx = DocxContext(pictures, paper.column, paper.letters)
    document = with_breaks(document)
    book = plain(document)
    colours = {name: colour[1:].upper() for name, colour in document.colours.items()}
    common = {"book": book, "paper": paper, "width": paper.column, "colours": colours}
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
        "word/styles.xml": _part("styles.xml", **common, size=paper.size),
        "word/numbering.xml": _part("numbering.xml", starts=docx.starts),
        "word/settings.xml": _part("settings.xml", book=book),
        "word/fontTable.xml": _part("fonts.xml"),
        "word/theme.xml": _part("theme.xml", colours=colours),
        "word/footer.xml": _part("footer.xml", document.phrases, **common),
    }
    return pack(files | {f"word/media/{name}": content for name, content in media.items()})


def _part(name: str, phrases: Phrases | None = None, **values: Any) -> bytes:
    """A file of the document; XML may have nothing before its first line."""
    return render(f"word/{name}.jinja", phrases, **values).strip().encode()


def _entries(document: Document, book: dict[str, Any]) -> list[tuple[list[Any], str]]:
    """The contents: words and place of each chapter, or of each heading below the title.

    A form has none: it is filled in from its beginning. Nor has one sheet.
    """
    if document.layout == "sheet":
        return []
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
