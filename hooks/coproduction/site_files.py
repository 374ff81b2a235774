"""Files besides pages and documents: open data, sheets of pictures, redirects, feed, robots."""

import uuid
from collections.abc import Iterator

from coproduction.export import data_files
from coproduction.load import Catalogue, Memo
from coproduction.model import Site
from coproduction.page.address import page_address, relative_url
from coproduction.parts import registered
from coproduction.sheets import sheets
from coproduction.templates import render
from coproduction.views.changes import changes

IN_FEED = 100
"""The most changes in the feed, the newest: whoever follows it has seen the others."""


def site_files(catalogue: Catalogue, memo: Memo) -> dict[str, bytes]:
    """Each file by its address from the site's top; the records must be free of problems."""
    files: dict[str, bytes] = {}
    for make in (_data, _sheets, *registered("files")):
        files |= memo.read(make, catalogue, make)
    if catalogue.site:
        site = catalogue.site.record
        files |= {address: html.encode() for address, html in _redirects(catalogue)}
        files["feed.xml"] = memo.read("feed", catalogue, lambda one: _feed(one, site), (site,))
        if site.address:
            files["robots.txt"] = render("robots.txt.jinja", base=_base(site)).encode()
    return files


def _data(catalogue: Catalogue) -> dict[str, bytes]:
    return {f"data/{name}": content for name, content in data_files(catalogue).items()}


def _sheets(catalogue: Catalogue) -> dict[str, bytes]:
    return {one.address: one.svg for one in sheets(catalogue)}


def _redirects(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Pages at the addresses that others had before they were renamed."""
    for page in catalogue.pages.values():
        for former in page.entry.record.formerly:
            target = relative_url(former, page.uri)
            title = page.entry.record.title
            html = render("redirect.html.jinja", catalogue.phrases, title=title, target=target)
            yield f"{page_address(former)}index.html", html


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
