"""Puts the files of each publication where a page lists the publications.

The page was rendered before any file was made, so each list waits in it as one line.
"""

import posixpath
from collections.abc import Iterable
from itertools import groupby

from coproduction.formats.offers import Offer
from coproduction.page.address import page_folder
from coproduction.phrases import Phrases
from coproduction.templates import render


def fill_in(html: str, uri: str, offers: Iterable[Offer], t: Phrases) -> str:
    """The article of the page `uri`, its publications with links to the files there are."""
    for name, found in groupby(offers, lambda offer: offer.publication):
        waiting = render("views/_files-to-come.html.jinja", t, id=name)
        if waiting in html:
            here = page_folder(uri) or "."
            files = [(offer, posixpath.relpath(offer.url, here)) for offer in found]
            html = html.replace(waiting, render("views/_files.html.jinja", t, files=files))
    return html
