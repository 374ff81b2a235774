"""Follows the links of a page in a document: to its chapters, or out to the site and the web."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from coproduction.page.address import page_address
from coproduction.rules.address import link_fault
from coproduction.rules.elements import Fault, attribute_patterns

_CITED = ("source-", "figure-")
"""Anchors in the lists of sources and figures: the words of such a link name the source."""


@dataclass(frozen=True)
class Inside:
    """A page of the document, or a place in it."""

    uri: str
    fragment: str


@dataclass(frozen=True)
class Outside:
    """An address that leads there from anywhere."""

    address: str


@dataclass(frozen=True)
class Elsewhere:
    """A page or file of the site, which has no address yet; `title` is "" where it helps nobody."""

    title: str


class Links:
    """Follows the links of one document's pages."""

    def __init__(
        self,
        chapters: Iterable[str],
        titles: Mapping[str, str],
        base: str,
        contact: str | None = None,
    ) -> None:
        """`chapters` are the document's pages, `titles` those of every page of the site by uri.

        `base` is the site's address, "" while it has none; `contact` the publisher's own e-mail
        address.
        """
        self._contact = contact
        self._chapters = frozenset(chapters)
        self._titles = titles
        self._base = base
        self._by_address = {page_address(uri): uri for uri in titles}

    def fault(self, href: str) -> Fault | None:
        """Why a document may not lead there: only to its own places, the site and the web."""
        found = link_fault(href, self._contact)
        return Fault(*found, attribute_patterns("href", href)) if found else None

    def follow(self, uri: str, href: str) -> Inside | Outside | Elsewhere:
        """Where a link leads from the page `uri`.

        The engine has made addresses of links between Markdown files; a link it has not seen
        names the file.
        """
        parts = urlsplit(href)
        if parts.scheme or parts.netloc:
            return Outside(href)
        target = self._page(uri, parts.path)
        if target in self._chapters:
            return Inside(target, parts.fragment)
        if self._base:
            path = self._path(uri, parts.path) if target is None else page_address(target)
            fragment = f"#{parts.fragment}" if parts.fragment else ""
            return Outside(f"{self._base.rstrip('/')}/{path}{fragment}")
        cited = parts.fragment.startswith(_CITED)
        return Elsewhere("" if target is None or cited else self._titles[target])

    def _page(self, uri: str, path: str) -> str | None:
        """The page at a path, or None where it is some other file."""
        if not path:
            return uri
        if path.endswith(".md"):
            named = join_path(uri, path)
            return named if named in self._titles else None
        return self._by_address.get(self._path(uri, path))

    def _path(self, uri: str, path: str) -> str:
        return join_path(uri if path.endswith(".md") else page_address(uri), path)


def join_path(base: str, path: str) -> str:
    """A relative path from the top of the site, as a browser would find it."""
    return urlsplit(urljoin(f"https://site/{base}", path)).path.lstrip("/")
