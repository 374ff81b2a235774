"""Turns a request into HTML through its template."""

import posixpath
from typing import Any

from coproduction import templates
from coproduction.load import Catalogue
from coproduction.model.citation import Citation, Source
from coproduction.views.address import page_folder, relative_url
from coproduction.views.block import Request


def render(
    request: Request,
    context: dict[str, Any],
    catalogue: Catalogue,
    uri: str,
    homes: dict[str, str],
    level: int,
) -> str:
    """A view's HTML, to stand in the page `uri`; the records must be free of problems.

    `context` is what the view made for its template. `homes` says which page holds the
    index of figures and which the list of sources; `level` is that of the view's headings.
    """
    cite = Citations(catalogue, uri, homes)
    html = templates.render(
        request.view.template, **context, cite=cite, noun=cite.noun, level=level
    )
    return one_block(html)


def one_block(html: str) -> str:
    """HTML that Markdown passes through untouched: no empty line, no back quote."""
    lines = [line.rstrip() for line in html.split("\n") if line.strip()]
    return "\n".join(lines).replace("`", "&#96;")


class Citations:
    """What templates say of where a fact comes from, and the links they need for it."""

    def __init__(self, catalogue: Catalogue, uri: str, homes: dict[str, str]) -> None:
        self._catalogue = catalogue
        self._main = catalogue.site.record.main_source if catalogue.site else None
        self._uri = uri
        self._homes = homes

    @property
    def noun(self) -> str:
        """What the main source is: “report”, or “source” where there is none."""
        return self._catalogue.find(Source, self._main).kind if self._main else "source"

    def words(self, citation: Citation) -> str:
        """“paragraphs 28 and 31”, with the document's name where it is not the main source."""
        source = self._catalogue.find(Source, citation.document)
        places = source.spoken(citation.place or ())
        if source.id == self._main and places:
            return places
        return ", ".join(part for part in (source.named(), places) if part)

    def places(self, citation: Citation, places: tuple[str, ...]) -> str:
        """Places in the document that a citation names: “paragraph 29”."""
        return self._catalogue.find(Source, citation.document).spoken(places)

    def page(self, uri: str) -> str:
        """The link to another page."""
        return relative_url(self._uri, uri)

    def file(self, path: str) -> str:
        """The link to a file of the site, such as `data/figures.csv`."""
        return posixpath.relpath(path, page_folder(self._uri) or ".")

    def figure(self, identifier: str) -> str | None:
        """The link to a figure's line in the index; None where no page holds the index."""
        home = self._homes.get("figures")
        return relative_url(self._uri, home, f"figure-{identifier}") if home else None

    def source(self, identifier: str) -> str | None:
        """The link to a source in the list of sources; None where no page holds the list."""
        home = self._homes.get("sources")
        return relative_url(self._uri, home, f"source-{identifier}") if home else None
