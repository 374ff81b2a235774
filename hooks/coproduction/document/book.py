"""Publications and rendered pages → documents, or what stands in the way of each."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Protocol

from coproduction.document.about import about, notices
from coproduction.document.chapters import GLOSSARY_URI, read_chapters
from coproduction.document.checks import check_pages
from coproduction.document.document import Chapter, Document, Layout, walk
from coproduction.document.links import Links
from coproduction.document.pictures import Pictures
from coproduction.document.section import section_of
from coproduction.document.tree import Block, Box, Image
from coproduction.load import Catalogue, Entry, Page
from coproduction.look import MARK
from coproduction.model.library import Picture, Publication
from coproduction.model.pages import EasyRead
from coproduction.problem import Problem, errors


class Rendered(Protocol):
    """A project whose pages are rendered, as documents are made of it."""

    @property
    def root(self) -> Path:
        """Its folder."""

    @property
    def docs(self) -> Path:
        """The folder that its pages name pictures from."""

    @property
    def catalogue(self) -> Catalogue:
        """Its records and pages."""

    @property
    def articles(self) -> Mapping[str, str]:
        """The HTML of each page's article by uri."""


def documents(
    project: Rendered, letters: frozenset[int], in_letters: frozenset[str] | None = None
) -> tuple[list[Document], list[Problem]]:
    """Every publication that can be made, and every problem with the others; warnings too.

    The project must have its site's record. `letters` are the characters (as numbers) that
    the fonts have, `in_letters` the formats that need them; any format, if left out.
    """
    found = []
    for entry in project.catalogue.written(Publication):
        needs = in_letters is None or not in_letters.isdisjoint(entry.record.formats)
        found.append(document(entry, project, letters if needs else None))
    problems = {problem for _, wrong in found for problem in wrong}
    return [made for made, _ in found if made], sorted(problems)


def problems_of_others(project: Rendered, letters: frozenset[int] | None) -> list[Problem]:
    """What stands in the way of pages that are in no publication, each as if it were one.

    So one judge has all pages that somebody wrote: their headings, tables, pictures and letters.
    """
    assert project.catalogue.site
    held = {uri for one in project.catalogue.all(Publication) for uri in one.pages}
    found: list[Problem] = []
    for uri, page in project.catalogue.pages.items():
        if uri not in held and uri in project.articles and not page.part_of:
            found += _chapters([page], project, letters)[1]
    return found


def document(
    entry: Entry[Publication], project: Rendered, letters: frozenset[int] | None
) -> tuple[Document | None, list[Problem]]:
    """One publication, or None and every problem with it."""
    assert project.catalogue.site
    record, site = entry.record, project.catalogue.site.record
    problems = [*check_pages(entry, project.catalogue), *_check_cover(entry, project)]
    if problems:
        return None, problems
    pages = [page for uri in record.pages for page in project.catalogue.with_parts(uri)]
    t = project.catalogue.phrases
    pictures = Pictures(project.docs, project.catalogue.all(Picture))
    chapters, problems = _chapters(pages, project, letters, pictures)
    if errors(problems):
        return None, problems
    if record.section:
        chapters, problems = section_of(chapters, entry)
        if problems:
            return None, problems
    easy = all(isinstance(page.entry.record, EasyRead) for page in pages)
    opening, chapters = _opening(chapters) if easy else ((), chapters)
    # A form begins at once: its picture is for the shelf of downloads alone.
    cover = None if record.section else _cover(record, project.catalogue)
    shown = {part.file for part in walk((*opening, *chapters, cover)) if isinstance(part, Image)}
    credited = [one for one in project.catalogue.all(Picture) if one.file in shown]
    shown_bytes = {file: pictures.read(file) for file in shown}
    mark = project.catalogue.look.assets.get(MARK)
    days = [
        (when.last, when.in_words(t)) for page in pages if (when := page.entry.record.changed).last
    ]
    day, said = max(days, default=(site.started.last, site.started.in_words(t)))
    return Document(
        id=record.id,
        title=record.title,
        language=site.language,
        layout=_layout(record, easy),
        made_by=site.name,
        strapline=site.strapline,
        notices=notices(site, said, opening, t),
        day=day or date.min,
        date=said,
        chapters=tuple(chapters),
        opening=opening,
        about=about(site, () if easy else credited, t),
        cover=cover,
        colours=project.catalogue.look.colours.get("print", {}),
        unbroken=site.unbroken,
        phrases=t.part("document"),
        mark=MARK if mark else "",
        pictures=dict(sorted((shown_bytes | ({MARK: mark} if mark else {})).items())),
    ), problems


def _layout(record: Publication, easy: bool) -> Layout:
    if easy:
        return "easy-read"
    return "sheet" if record.sheet else "flowing" if record.flowing else "ordinary"


def _chapters(
    pages: list[Page],
    project: Rendered,
    letters: frozenset[int] | None,
    pictures: Pictures | None = None,
) -> tuple[list[Chapter], list[Problem]]:
    """The pages as chapters of one document; and every problem with them."""
    assert project.catalogue.site
    site, t = project.catalogue.site.record, project.catalogue.phrases
    titles = {uri: page.entry.record.title for uri, page in project.catalogue.pages.items()}
    titles[GLOSSARY_URI] = t("document.words")
    uris = (*(page.uri for page in pages), GLOSSARY_URI)
    links = Links(uris, titles, site.address or "", site.contact)
    pictures = pictures or Pictures(project.docs, project.catalogue.all(Picture))
    return read_chapters(pages, project.articles, links, pictures, site.name, letters, t)


def _opening(chapters: list[Chapter]) -> tuple[tuple[Block, ...], list[Chapter]]:
    """What an Easy Read says of itself before it begins, and its chapters without that."""
    first = chapters[0]
    boxes = [block for block in first.blocks if isinstance(block, Box)]
    rest = tuple(block for block in first.blocks if not isinstance(block, Box))
    opening = (Box(tuple(part for box in boxes for part in box.blocks)),) if boxes else ()
    return opening, [Chapter(first.anchor, first.title, rest), *chapters[1:]]


def _cover(record: Publication, catalogue: Catalogue) -> Image | None:
    if not record.cover:
        return None
    picture = catalogue.find(Picture, record.cover)
    return Image(picture.file, picture.alt or "")


def _check_cover(entry: Entry[Publication], project: Rendered) -> Iterator[Problem]:
    cover = _cover(entry.record, project.catalogue)
    if cover and not (project.docs / cover.file).is_file():
        what = f"There is no file docs/{cover.file} for the picture on the cover."
        yield Problem(entry.file, entry.line("cover"), what, "Put it there, or name another.")
