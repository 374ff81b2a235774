"""Links and pictures of articles lead to pages, places and files that the site has.

A link in Markdown names a file, as the engine wants it (MkDocs' user guide, “Linking to
pages”), and what its strict build refuses is refused here. One in HTML stays as it stands,
so it has to be an address as browsers read it.
"""

import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import unescape
from urllib.parse import SplitResult, unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from coproduction.load import Catalogue, Page
from coproduction.page.address import page_address, page_folder
from coproduction.problem import Problem, Severity, nearest
from coproduction.python_markdown import Written
from coproduction.rules.address import link_fault, short
from coproduction.rules.contact import contacts
from coproduction.rules.dead_ends import HOW, Address, Fault, nowhere
from coproduction.rules.elements import attribute_patterns
from coproduction.rules.lines import Finder, Pattern
from coproduction.rules.pictures import check_shown

_OF_THE_BUILD = ("data", "downloads", "search", "assets", "feed.xml")
"""What a build adds, but for redirects."""
Told = Fault | tuple[str, str, Severity]
"""What is wrong and how to mend it; the severity, where it stops no build."""
_KEEPS_ITS_NAME = ".txt"
"""Files of the look that a page can link to: the others get a name by their content."""


@dataclass(frozen=True)
class Articles:
    """The pages of a site, rendered: HTML by uri, and the addresses in their Markdown.

    `files` are those that links can name, relative to docs/, also what a build adds. `whole`
    says that all pages are here with all that belongs in them, so that places can be judged.
    """

    html: Mapping[str, str]
    written: Mapping[str, tuple[Written, ...]]
    files: frozenset[str]
    whole: bool


class Links:
    """Judges the links of one site's pages."""

    def __init__(self, catalogue: Catalogue, articles: Articles) -> None:
        self._catalogue = catalogue
        self._articles = articles
        own = {file.removeprefix("docs/") for file in catalogue.files}
        look = {file for file in catalogue.look.assets if file.endswith(_KEEPS_ITS_NAME)}
        self._files = articles.files | own | look | catalogue.pages.keys()
        self._former = catalogue.former
        self._has_file = catalogue.has_file
        self._addresses = {page_address(file): file for file in own if file.endswith(".md")}
        self._contact = catalogue.site.record.contact if catalogue.site else None
        self._own = str(catalogue.site.record.address or "") if catalogue.site else ""
        self._ids: dict[str, frozenset[str]] = {}

    def check(self, page: Page) -> Iterator[Problem]:
        """Links and pictures that lead nowhere, and pictures without a record, at their lines."""
        finder = Finder(page)
        html, written = self._articles.html[page.uri], self._articles.written.get(page.uri, ())
        for address, found in self._faults(page, html, written):
            yield Problem(page.file, finder.line(_patterns(address)), *found)
        yield from check_shown(page, self._pictures(page.uri, written), self._catalogue)

    def _faults(
        self, page: Page, article: str, written: tuple[Written, ...]
    ) -> Iterator[tuple[Address, Told]]:
        """Each address that leads nowhere, and what is wrong with it."""
        body = unescape(page.body)
        in_html = (_all(article) - Counter(written)).elements()
        found = [Address(page.uri, *one, in_html=False) for one in written]
        found += [Address(page.uri, *one, in_html=True) for one in in_html if one[1] in body]
        for address in found:
            if fault := self._judge(address):
                yield address, fault

    def _pictures(self, uri: str, written: tuple[Written, ...]) -> list[str]:
        """The files of the pictures that a page shows."""
        paths = (
            urlsplit(one.address) for one in written if one.tag == "img" and "[" not in one.address
        )
        found = (self._in_markdown(uri, path) for path in paths if not path.netloc)
        return [file for file in found if file]

    def _judge(self, address: Address) -> Told | None:
        uri, written = address.uri, address.written
        try:
            parts = urlsplit(written)
        except ValueError:
            return None  # a host that is none
        if written.strip() in ("", "#"):
            return ("A picture names no file.", HOW) if address.tag == "img" else None
        if parts.scheme or parts.netloc or link_fault(written, self._contact):
            return self._of_own_site(address, parts)  # others are judged with the article
        if self._contact and self._contact.casefold() in parts.path.casefold():
            return f"“{short(written)}” is an e-mail address.", f"Write “mailto:{self._contact}”."
        if any(contacts(parts.path)):
            return None  # somebody's address, which is a matter of privacy
        if not parts.path:
            return self._place(uri, uri, parts)
        find = self._in_html if address.in_html else self._in_markdown
        target = find(uri, parts)
        if target is not None:
            return self._place(uri, target, parts)
        return nowhere(address, self._files, self._former)

    def _of_own_site(self, address: Address, parts: SplitResult) -> Told | None:
        """What is wrong with a whole address of the site itself: a warning, for something else may
        stand at it beside the site.
        """
        own = urlsplit(self._own)
        folder = f"{own.path.rstrip('/')}/"
        path = parts.path or "/"
        if not own.netloc or parts.netloc.lower() != own.netloc or not path.startswith(folder):
            return None
        inside = path.removeprefix(folder)
        target = self._in_html("index.md", urlsplit(f"./{inside}"))
        if target is not None:
            fault = self._place(address.uri, target, parts)
            return (fault[0], fault[1], "warning") if fault else None
        start = page_folder(address.uri) if address.in_html else posixpath.dirname(address.uri)
        near = posixpath.relpath(inside, start or ".")
        what = f"There is no page or file “{short(address.written)}” in this site."
        mend = nowhere(replace(address, written=near), self._files, self._former)[1]
        return what, mend, "warning"

    def _in_markdown(self, uri: str, parts: SplitResult) -> str | None:
        if parts.path.startswith(("/", "\\")):
            return None
        target = posixpath.normpath(posixpath.join(posixpath.dirname(uri), unquote(parts.path)))
        return target if self._is_there(target) else None

    def _in_html(self, uri: str, parts: SplitResult) -> str | None:
        if parts.path.startswith("/"):
            return None
        path = posixpath.join(page_folder(uri), unquote(parts.path))
        target = posixpath.normpath(path).removesuffix("index.html")
        folder = "" if target in ("", ".") else f"{target.rstrip('/')}/"
        if folder in self._addresses:
            return self._addresses[folder]
        return target if self._is_there(target) and not target.endswith(".md") else None

    def _is_there(self, file: str) -> bool:
        """A file of the site; while something is wrong, nobody knows what a build would add."""
        unknown = not self._articles.whole and file.split("/")[0] in _OF_THE_BUILD
        if file in self._files or self._has_file(f"docs/{file}"):
            return True
        return unknown and f"{file}/" not in self._addresses

    def _place(self, uri: str, target: str, parts: SplitResult) -> Fault | None:
        place = parts.fragment
        if not place or not self._articles.whole or target not in self._articles.html:
            return None
        ids = self._of(target)
        if place in ids:
            return None
        where = "This page" if target == uri else f"docs/{target}"
        what = f"{where} has no place “#{short(place)}”."
        return what, nearest(unquote(place), ids) if ids else "Delete what follows the “#”."

    def _of(self, uri: str) -> frozenset[str]:
        if uri not in self._ids:
            root = LexborHTMLParser(self._articles.html[uri]).root
            nodes = root.css("[id], a[name]") if root else []
            names = (node.attributes.get(key) for node in nodes for key in ("id", "name"))
            self._ids[uri] = frozenset(name for name in names if name)
        return self._ids[uri]


def _all(html: str) -> Counter[tuple[str, str]]:
    """Every link and picture of an article, those in HTML too."""
    root = LexborHTMLParser(html).root
    found = root.css("a[href], img[src]") if root else []
    keys = {"a": "href", "img": "src"}
    return Counter(
        Written(one.tag or "", one.attributes.get(keys[one.tag or ""]) or "") for one in found
    )


def _patterns(address: Address) -> tuple[Pattern, ...]:
    """How an address stands in a link, in a definition of one, in HTML; then anywhere."""
    words, key = re.escape(address.written.lower()), "src" if address.tag == "img" else "href"
    in_markdown: tuple[Pattern, ...] = (
        ("decoded", rf"\]\(\s*<?{words}(?=[\s)>\"'])"),
        ("decoded", rf"\]:\s*<?{words}(?=[\s>]|$)"),
    )
    in_html: Pattern = ("decoded", rf"{key}\s*=\s*[\"']?{words}(?=[\s>\"'])")
    own = (in_html,) if address.in_html else in_markdown
    return (*own, *attribute_patterns(key, address.written))
