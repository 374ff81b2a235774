"""EPUB 3: a book for reading programs, in which a page of the site is a chapter.

Our own zip and templates, not Pandoc's: heads of rows, the accessibility metadata and the
same bytes on any day are ours to say, and it takes milliseconds.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from coproduction import unbroken
from coproduction.document import Document
from coproduction.document.document import in_words, plain, walk
from coproduction.document.long_words import with_breaks
from coproduction.document.tree import Image
from coproduction.document.widths import needed
from coproduction.formats.fonts import Fonts
from coproduction.formats.format import Format, Materials
from coproduction.formats.overlay import Overlay, numbered
from coproduction.formats.typesetting import cover
from coproduction.formats.zipped import pack
from coproduction.templates import render

_BOOK = "book"
SOUND = "sound.mp3"
_LETTERS = 72
"""Letters in a line of most programs, where the window is wide."""
_TYPES = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".mp3": "audio/mpeg",
}


@dataclass(frozen=True)
class _Page:
    """A file of the book. `first` says that it holds what the first page of a document holds."""

    name: str
    anchor: str
    title: str
    kind: str
    content: list[Any]
    more: tuple[str, ...] = ()
    first: bool = False


def make(document: Document, materials: Materials) -> bytes:
    """The document as a book; raises `NotMade` where its cover cannot be made."""
    return make_book(document, materials, None)


def make_book(document: Document, materials: Materials, overlay: Overlay | None) -> bytes:
    """The same; with an overlay, reading programs say and show it, sentence by sentence."""
    document, fonts = in_words(document), materials.fonts
    pages = [*_pages(document, fonts)]
    if overlay:
        pages = [replace(page, content=numbered(page.content)) for page in pages]
    book = plain(document)
    shown = {part.file for part in walk(document.chapters) if isinstance(part, Image)}
    shown |= {part.file for part in walk(document.opening) if isinstance(part, Image)}
    faces = [
        (face.family, face.weight, face.slope, f"fonts/{face.file.name}") for face in fonts.faces
    ]
    files = {name: document.pictures[name] for name in sorted(shown)}
    files |= {f"fonts/{face.file.name}": face.file.read_bytes() for face in fonts.faces}
    files |= {SOUND: overlay.sound} if overlay else {}
    places = {page.anchor: page.name for page in pages}
    texts = {page.name: _text(page, book, places) for page in pages}
    entries = [(page.name, page.title, _headings(page)) for page in pages]
    opf = {
        "book": book,
        "identifier": uuid.uuid5(uuid.NAMESPACE_URL, f"{document.made_by}/{document.id}").urn,
        "has_pictures": bool(shown),
        "pages": [*texts],
        "overlay": overlay,
        "body": next(page.name for page in pages if page.kind == "chapter"),
        "files": [(name, _TYPES[Path(name).suffix.lower()]) for name in files],
    }
    t = document.phrases
    inside = {
        "package.opf": render("epub/package.opf.jinja", t, **opf),
        "nav.xhtml": render(
            "epub/nav.xhtml.jinja", t, book=book, entries=entries, body=opf["body"]
        ),
        "style.css": render(
            "epub/style.css.jinja",
            faces=faces,
            families=fonts.families,
            colours=document.colours,
        ),
        **texts,
    }
    if overlay:
        named = {"overlay": overlay, "text": opf["body"], "sound": SOUND}
        inside["overlay.smil"] = render("epub/overlay.smil.jinja", **named)
    container = render("epub/container.xml.jinja", package=f"{_BOOK}/package.opf")
    return pack(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": container.encode(),
            **{f"{_BOOK}/{name}": text.encode() for name, text in inside.items()},
            f"{_BOOK}/cover.png": cover(document, fonts),
            **{f"{_BOOK}/{name}": content for name, content in files.items()},
        },
        plain="mimetype",
    )


def _pages(document: Document, fonts: Fonts) -> Iterator[_Page]:
    """The title page, unless the book is one page of the site; its chapters; the closing page."""
    if not document.is_single_page:
        yield _Page("title.xhtml", "title", document.title, "titlepage", [], first=True)
    for number, chapter in enumerate(document.chapters, 1):
        yield _Page(
            f"chapter-{number}.xhtml",
            chapter.anchor,
            chapter.title,
            "chapter",
            _as_cards(plain(with_breaks(chapter.blocks))),
            first=document.is_single_page,
        )
    letters = document.phrases("document.letters", credit=fonts.credit)
    about = plain(document.about)
    title = document.phrases("document.about")
    yield _Page("about.xhtml", "about", title, "colophon", about, (letters,))


def _as_cards(node: Any) -> Any:
    """Blocks, in which each table says whether its rows stand below one another (`cards`)."""
    if isinstance(node, list):
        return [_as_cards(one) for one in node]
    if not isinstance(node, dict):
        return node
    made = {name: _as_cards(one) for name, one in node.items()}
    return made | {"cards": sum(needed(node)) > _LETTERS} if node["kind"] == "Table" else made


def _headings(page: _Page) -> list[Any]:
    """The headings of level 2, for the contents."""
    found = [it for it in page.content if it["kind"] == "Heading" and it["anchor"]]
    return [it for it in found if it["level"] == 2]


def _text(page: _Page, book: dict[str, Any], places: dict[str, str]) -> str:
    return render(
        "epub/page.xhtml.jinja",
        book=book,
        title=page.title,
        anchor=page.anchor,
        kind=page.kind,
        first=page.first,
        content=page.content,
        more=page.more,
        files=places,
        whole=partial(unbroken.title, begin=tuple(book["unbroken"])),
    )


EPUB = Format(
    "epub",
    "Ebook (EPUB)",
    "for phones and reading programs",
    make,
    packages=("typst",),
    templates=("epub", "print"),
)
