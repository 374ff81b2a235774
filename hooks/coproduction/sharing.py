"""Linked data of a page for search engines: schema.org as JSON-LD.

Only what a record says: a date, a publisher or an address that is not known is left out.
Addresses are whole where the site's own is known, and else as seen from the page.
"""

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from coproduction.export.files import data_names
from coproduction.load import Catalogue, Page
from coproduction.model import Site
from coproduction.model.pages import AtAGlance, EasyRead, Guide
from coproduction.model.stories import Film
from coproduction.model.stories import Project as Story
from coproduction.model.when import When
from coproduction.page.address import page_address, relative_file, relative_url
from coproduction.views.block import read_block

ARTICLES = (Guide, AtAGlance, EasyRead, Story)
"""Pages that are an article in schema.org's sense."""

_DATA = {".csv": "text/csv", ".json": "application/json"}
_FILMS = {".mp4": "video/mp4", ".webm": "video/webm"}
_FEATURES = {
    "captions": "captions",
    "transcript": "transcript",
    "audio_description": "audioDescription",
    "bsl": "signLanguage",
}
"""What schema.org calls them (its approved terms for accessibilityFeature)."""


@dataclass(frozen=True)
class Step:
    """A page on the way from the home page to another: its title and its uri."""

    title: str
    uri: str


def linked_data(page: Page, way: Sequence[Step], catalogue: Catalogue) -> dict[str, Any] | None:
    """The page's graph, or None where there is nothing to say; `way` leads there from home."""
    if not catalogue.site:
        return None
    writer = _Writer(page, catalogue.site.record)
    fields = page.entry.record
    graph = []
    if isinstance(fields, ARTICLES):
        graph.append(writer.article())
    if isinstance(fields, Film) and fields.hosted:
        graph.append(writer.film(fields))
    if _shows_open_data(page, catalogue):
        graph.append(writer.dataset(sorted(data_names(catalogue))))
    if len(way) > 1:
        graph.append(writer.way(way))
    return {"@context": "https://schema.org", "@graph": graph} if graph else None


class _Writer:
    """Writes what is known of one page."""

    def __init__(self, page: Page, site: Site) -> None:
        self._page = page
        self._site = site
        self._base = f"{site.address.rstrip('/')}/" if site.address else None

    def article(self) -> dict[str, Any]:
        return {**self._known("Article"), "headline": self._page.entry.record.title}

    def film(self, film: Film) -> dict[str, Any]:
        assert film.hosted
        found = self._known("VideoObject") | {
            "contentUrl": self._beside(film.hosted.video),
            "thumbnailUrl": self._beside(film.hosted.poster),
            "encodingFormat": _FILMS[posixpath.splitext(film.hosted.video)[1]],
            "duration": f"PT{film.hosted.seconds}S",
            "width": film.hosted.width,
            "height": film.hosted.height,
            "accessibilityFeature": [
                _FEATURES[name] for name, known in film.hosted.access() if known == "yes"
            ],
        }
        return found | ({"dateCreated": str(film.year.first.year)} if film.year.first else {})

    def dataset(self, names: Sequence[str]) -> dict[str, Any]:
        data = [name for name in names if posixpath.splitext(name)[1] in _DATA]
        return self._known("Dataset") | {
            "distribution": [
                {
                    "@type": "DataDownload",
                    "name": name,
                    "contentUrl": self._file(f"data/{name}"),
                    "encodingFormat": _DATA[posixpath.splitext(name)[1]],
                }
                for name in data
            ]
        }

    def way(self, steps: Sequence[Step]) -> dict[str, Any]:
        places = [
            {"@type": "ListItem", "position": number, "name": one.title, "item": self._url(one.uri)}
            for number, one in enumerate(steps, 1)
        ]
        return {"@type": "BreadcrumbList", "itemListElement": places}

    def _known(self, kind: str) -> dict[str, Any]:
        fields = self._page.entry.record
        return dict(self._facts(kind, fields.title, fields.summary, fields.changed))

    def _facts(
        self, kind: str, title: str, summary: str, changed: When
    ) -> Iterator[tuple[str, Any]]:
        yield from {"@type": kind, "name": title, "description": summary}.items()
        yield from {"inLanguage": self._site.language, "isAccessibleForFree": True}.items()
        yield "url", self._url(self._page.uri)
        yield (
            "isPartOf",
            {"@type": "WebSite", "name": self._site.name, "url": self._url("index.md")},
        )
        if changed.first and changed.first == changed.last:
            yield "dateModified", changed.first.isoformat()
        if self._site.licence:
            yield "license", self._site.licence.address
        if self._site.publisher:
            yield "publisher", {"@type": "Organization", "name": self._site.publisher}

    def _url(self, uri: str) -> str:
        return self._base + page_address(uri) if self._base else relative_url(self._page.uri, uri)

    def _beside(self, name: str) -> str:
        return self._file(posixpath.join(posixpath.dirname(self._page.uri), name))

    def _file(self, address: str) -> str:
        """A file of the site, from its top or from the folder that the page is served in."""
        here = f"{page_address(self._page.uri)}index.html"
        return self._base + address if self._base else relative_file(here, address)


def _shows_open_data(page: Page, catalogue: Catalogue) -> bool:
    """Whether the list of data files stands on the page."""
    for block in page.outline.blocks:
        if "open-data" in block.text:
            request, _ = read_block(block, page.file, catalogue)
            if request and request.view.show == "open-data":
                return True
    return False
