"""What readers are offered to take away: the files that were made, and where pages list them.

A page that lists publications was rendered before any file was made, so each list waits in it as
one line.
"""

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from coproduction.document import Document
from coproduction.document.document import special_kinds
from coproduction.formats import formats, name_of, offered
from coproduction.formats.making import Made
from coproduction.page.address import page_folder
from coproduction.phrases import Phrases
from coproduction.templates import render

FOLDER = "downloads"


@dataclass(frozen=True)
class Offer:
    """A file to take away.

    `publication` is the id and `title` the title of what it holds; `name` says what kind of
    file it is, `about` what that is good for. `url` is its address from the top of the site,
    `size` and `pages` (or minutes) are in words; `first` says that it is to be offered before
    others.
    """

    publication: str
    title: str
    format: str
    name: str
    about: str
    url: str
    size: str
    pages: str
    date: str
    first: bool


def offers(made: Iterable[Made], t: Phrases) -> list[Offer]:
    """An offer for each file, in the order in which readers see them."""
    order = offered()
    found = [*made]
    titles = list(dict.fromkeys(one.document.id for one in found))
    found.sort(key=lambda one: (titles.index(one.document.id), order.index(one.format)))
    return [_offer(one, t) for one in found]


def fill_in(html: str, uri: str, offers: Iterable[Offer], t: Phrases) -> str:
    """The article of the page `uri`, its publications with links to the files there are."""
    for name, found in groupby(offers, lambda offer: offer.publication):
        waiting = render("views/_files-to-come.html.jinja", t, id=name)
        if waiting in html:
            here = page_folder(uri) or "."
            files = [(offer, posixpath.relpath(offer.url, here)) for offer in found]
            html = html.replace(waiting, render("views/_files.html.jinja", t, files=files))
    return html


def address(publication: str, form: str) -> str:
    """Where the file is, from the top of the site."""
    return f"{FOLDER}/{publication}/{publication}.{form}"


def _offer(made: Made, t: Phrases) -> Offer:
    document = made.document
    return Offer(
        publication=document.id,
        title=document.title,
        format=made.format,
        name=name_of(made.format, t),
        about=t(f"format.{made.format}_about"),
        url=made.url or address(document.id, made.format),
        size=_size(made.file.stat().st_size, t),
        pages=_length(made, t),
        date=document.date,
        first=formats()[made.format].first and _is_taken_first(document),
    )


def _is_taken_first(document: Document) -> bool:
    """Whether its readers are offered files before all else: of a booklet, and of a form."""
    return document.layout == "easy-read" or bool(special_kinds(document))


def _length(made: Made, t: Phrases) -> str:
    """Its pages, or its minutes; "" where it has neither."""
    unit = formats()[made.format].unit
    return t(f"count.{unit}", n=made.length) if made.length else ""


def _size(count: int, t: Phrases) -> str:
    """Bytes as people say them: thousands and millions, as in what they pay for."""
    if count < 1_000_000:
        return t("size.kilobytes", n=max(1, round(count / 1000)))
    return t("size.megabytes", n=f"{count / 1_000_000:.1f}")
