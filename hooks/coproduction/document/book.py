"""Publications and rendered pages → documents, or what stands in the way of each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from coproduction.document import glossary
from coproduction.document.about import about, notices
from coproduction.document.chapters import read_chapters
from coproduction.document.checks import check_pages
from coproduction.document.document import Chapter, Document, walk
from coproduction.document.links import Links
from coproduction.document.pictures import Pictures
from coproduction.document.tree import Block, Box, Image
from coproduction.load import Catalogue, Entry
from coproduction.look import MARK
from coproduction.model import Site
from coproduction.model.library import Picture, Publication
from coproduction.model.pages import EasyRead
from coproduction.problem import Problem


@dataclass(frozen=True)
class Workshop:
    """What documents are made of: the records and pages, the site, every page's article by uri,
    the folder `docs/`, and the characters (as numbers) that the fonts have.
    """

    catalogue: Catalogue
    site: Site
    articles: Mapping[str, str]
    docs: Path
    letters: frozenset[int]


def documents(shop: Workshop) -> tuple[list[Document], list[Problem]]:
    """Every publication that can be made, and every problem with the others."""
    found = [document(entry, shop) for entry in shop.catalogue.written(Publication)]
    problems = {problem for _, wrong in found for problem in wrong}
    return [made for made, _ in found if made], sorted(problems)


def document(entry: Entry[Publication], shop: Workshop) -> tuple[Document | None, list[Problem]]:
    """One publication, or None and every problem with it."""
    record, site = entry.record, shop.site
    problems = [*check_pages(entry, shop.catalogue), *_check_cover(entry, shop)]
    if problems:
        return None, problems
    pages = [shop.catalogue.pages[uri] for uri in record.pages]
    titles = {uri: page.entry.record.title for uri, page in shop.catalogue.pages.items()}
    titles[glossary.URI] = glossary.TITLE
    links = Links((*record.pages, glossary.URI), titles, site.address or "")
    pictures = Pictures(shop.docs, shop.catalogue.all(Picture))
    chapters, problems = read_chapters(
        pages, shop.articles, links, pictures, site.name, shop.letters
    )
    if problems:
        return None, problems
    easy = all(isinstance(page.entry.record, EasyRead) for page in pages)
    opening, chapters = _opening(chapters) if easy else ((), chapters)
    cover = _cover(record, shop.catalogue)
    shown = {part.file for part in walk((*opening, *chapters, cover)) if isinstance(part, Image)}
    credited = [one for one in shop.catalogue.all(Picture) if one.file in shown]
    shown_bytes = {file: pictures.read(file) for file in shown}
    mark = shop.catalogue.look.assets.get(MARK)
    days = [(when.last, str(when)) for page in pages if (when := page.entry.record.changed).last]
    day, said = max(days, default=(site.started.last, str(site.started)))
    return Document(
        id=record.id,
        title=record.title,
        language=site.language,
        layout="easy-read" if easy else "ordinary",
        made_by=site.name,
        strapline=site.strapline,
        notices=notices(site, said, opening),
        day=day or date.min,
        date=said,
        chapters=tuple(chapters),
        opening=opening,
        about=about(site, () if easy else credited),
        cover=cover,
        colours=shop.catalogue.look.colours.get("print", {}),
        unbroken=site.unbroken,
        mark=MARK if mark else "",
        pictures=dict(sorted((shown_bytes | ({MARK: mark} if mark else {})).items())),
    ), []


def _opening(chapters: list[Chapter]) -> tuple[tuple[Block, ...], list[Chapter]]:
    """What an Easy Read says of itself before it begins, and its chapters without that."""
    first = chapters[0]
    boxes = tuple(block for block in first.blocks[:1] if isinstance(block, Box))
    rest = Chapter(first.anchor, first.title, first.blocks[len(boxes) :])
    return boxes, [rest, *chapters[1:]]


def _cover(record: Publication, catalogue: Catalogue) -> Image | None:
    if not record.cover:
        return None
    picture = catalogue.find(Picture, record.cover)
    return Image(picture.file, picture.alt or "")


def _check_cover(entry: Entry[Publication], shop: Workshop) -> Iterator[Problem]:
    cover = _cover(entry.record, shop.catalogue)
    if cover and not (shop.docs / cover.file).is_file():
        what = f"There is no file docs/{cover.file} for the picture on the cover."
        yield Problem(entry.file, entry.line("cover"), what, "Put it there, or name another.")
