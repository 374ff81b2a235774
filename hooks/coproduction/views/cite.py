"""Citations in templates: the words for a source and its places, and links to them."""

import posixpath

from markupsafe import Markup

from coproduction import unbroken
from coproduction.load import Catalogue
from coproduction.model.citation import Citation, Source
from coproduction.page.address import page_folder, relative_url
from coproduction.views.homes import home_of


def one_block(html: str) -> str:
    """HTML that Markdown passes through untouched: no empty line, no back quote."""
    lines = [line.rstrip() for line in html.split("\n") if line.strip()]
    return "\n".join(lines).replace("`", "&#96;")


class Citations:
    """What templates say of where a fact comes from, and the links they need for it."""

    def __init__(self, catalogue: Catalogue, uri: str, homes: dict[str, str]) -> None:
        self._catalogue = catalogue
        self._phrases = catalogue.phrases
        self._main = catalogue.site.record.main_source if catalogue.site else None
        self._uri = uri
        self._homes = homes
        self._said: dict[tuple[str, tuple[str, ...] | None], str] = {}

    def whole(self, words: str) -> Markup:
        """A title as HTML, in which words that the site keeps whole are not broken."""
        site = self._catalogue.site
        return unbroken.title(words, site.record.unbroken if site else ())

    @property
    def is_list_of_sources(self) -> bool:
        """Whether the page itself has the list of all sources."""
        return self._homes.get("sources") == self._uri

    @property
    def noun(self) -> str:
        """What the main source is: “report”, or “source” where there is none."""
        kind = self._catalogue.find(Source, self._main).kind if self._main else "none"
        return self._phrases(f"source_kind.{kind}")

    def words(self, citation: Citation) -> str:
        """“paragraphs 28 and 31”, with the document's name where it is not the main source."""
        key = citation.document, citation.place
        if key not in self._said:  # many records rest on the same few places
            self._said[key] = self._in_words(citation)
        return self._said[key]

    def _in_words(self, citation: Citation) -> str:
        source = self._catalogue.find(Source, citation.document)
        places = source.spoken(citation.place or (), self._phrases)
        if source.id == self._main and places:
            return places
        return ", ".join(part for part in (source.named(), places) if part)

    def places(self, citation: Citation, places: tuple[str, ...]) -> str:
        """Places in the document that a citation names: “paragraph 29”."""
        return self._catalogue.find(Source, citation.document).spoken(places, self._phrases)

    def page(self, uri: str) -> str:
        """The link to another page."""
        return relative_url(self._uri, uri)

    def file(self, path: str) -> str:
        """The link to a file of the site, such as `data/figures.csv`."""
        return posixpath.relpath(path, page_folder(self._uri) or ".")

    def figure(self, identifier: str) -> str | None:
        """The link to a figure's line in the index; None where no page holds the index."""
        home = home_of(self._homes, "figures", identifier)
        return relative_url(self._uri, home, f"figure-{identifier}") if home else None

    def organisation(self, identifier: str) -> str | None:
        """The link to an organisation in the list of all; None where no page holds it."""
        home = home_of(self._homes, "organisations", identifier)
        return relative_url(self._uri, home, f"organisation-{identifier}") if home else None

    def source(self, identifier: str) -> str | None:
        """The link to a source in the list of sources; None where no page holds the list."""
        home = home_of(self._homes, "sources", identifier)
        return relative_url(self._uri, home, f"source-{identifier}") if home else None
