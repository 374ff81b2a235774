"""Files besides pages and documents: open data, sheets of pictures, redirects, feed, robots."""

import uuid
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from coproduction.export import data_files, data_names
from coproduction.load import Catalogue, Memo, Page
from coproduction.model import Site
from coproduction.page.address import page_address, relative_url
from coproduction.parts import registered
from coproduction.sheets import sheets
from coproduction.templates import render
from coproduction.views.changes import changes

_FEED = "feed.xml"
_ROBOTS = "robots.txt"
IN_FEED = 100
"""The most changes in the feed, the newest: whoever follows it has seen the others."""


@dataclass(frozen=True)
class Files:
    """Files of a site that are made from a catalogue.

    `make` gives their content by address from the site's top. `addresses` gives these alone, for
    who asks whether a link leads somewhere: it makes nothing that takes long.
    """

    addresses: Callable[[Catalogue], Collection[str]]
    make: Callable[[Catalogue], dict[str, bytes]]


def addresses(catalogue: Catalogue) -> frozenset[str]:
    """Where these files will stand; the records must be free of problems."""
    found = {address for made in _all() for address in made.addresses(catalogue)}
    if catalogue.site:
        found |= {_redirected(former) for _, former in _former(catalogue)} | {_FEED}
        found |= {_ROBOTS} if catalogue.site.record.address else set()
    return frozenset(found)


def site_files(catalogue: Catalogue, memo: Memo) -> dict[str, bytes]:
    """Each file by its address from the site's top; the records must be free of problems."""
    files: dict[str, bytes] = {}
    for made in _all():
        files |= memo.read(made.make, catalogue, made.make)
    if catalogue.site:
        site = catalogue.site.record
        files |= {address: html.encode() for address, html in _redirects(catalogue)}
        files[_FEED] = memo.read("feed", catalogue, lambda one: _feed(one, site), (site,))
        if site.address:
            files[_ROBOTS] = render("robots.txt.jinja", base=_base(site)).encode()
    return files


def _all() -> tuple[Files, ...]:
    return (_DATA, _SHEETS, *registered("files"))


def _data(catalogue: Catalogue) -> dict[str, bytes]:
    return {f"data/{name}": content for name, content in data_files(catalogue).items()}


def _sheets(catalogue: Catalogue) -> dict[str, bytes]:
    return {one.address: one.svg for one in sheets(catalogue)}


_DATA = Files(lambda one: {f"data/{name}" for name in data_names(one)}, _data)
_SHEETS = Files(lambda one: {sheet.address for sheet in sheets(one)}, _sheets)


def _redirects(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Pages at the addresses that others had before they were renamed."""
    for page, former in _former(catalogue):
        target = relative_url(former, page.uri)
        title = page.entry.record.title
        html = render("redirect.html.jinja", catalogue.phrases, title=title, target=target)
        yield _redirected(former), html


def _former(catalogue: Catalogue) -> Iterator[tuple[Page, str]]:
    """Each page that was renamed, with its uri of before."""
    for page in catalogue.pages.values():
        for former in page.entry.record.formerly:
            yield page, former


def _redirected(former: str) -> str:
    return f"{page_address(former)}index.html"


def _base(site: Site) -> str:
    """What links from outside begin with; "" where the site's address is not known."""
    return f"{site.address.rstrip('/')}/" if site.address else ""


def _feed(catalogue: Catalogue, site: Site) -> bytes:
    """An Atom feed (RFC 4287). Links are whole where the site's address is known."""
    found = changes(catalogue)[:IN_FEED]
    space = uuid.uuid5(uuid.NAMESPACE_URL, site.address or site.name)
    return render(
        "feed.xml.jinja",
        catalogue.phrases,
        site=site,
        base=_base(site),
        updated=max([change.day for change in found], default=site.started.last),
        changes=[(change, page_address(change.uri or "index.md")) for change in found],
        identifier=lambda name: uuid.uuid5(space, name).urn,
    ).encode()
