"""The imprint of a document: whose it is, on its first page, and who made it, at its end."""

from collections.abc import Iterable, Iterator

from coproduction.document.document import text, walk
from coproduction.document.tree import Block, Inline, Item, Link, List, Paragraph, Words
from coproduction.model import Site
from coproduction.model.library import Picture
from coproduction.model.licences import Terms, terms
from coproduction.phrases import Phrases

_HERE = "\0"
"""Stands in a phrase where a link is to come."""


def notices(site: Site, date: str, opening: tuple[Block, ...], t: Phrases) -> tuple[str, ...]:
    """The lines of the first page; the first is left out where its `opening` says it."""
    said = {text(part.content) for part in walk(opening) if isinstance(part, Paragraph)}
    whose = () if site.independence in said else (site.independence,)
    trial = (t("document.trial"),) if site.is_trial else ()
    return (*whose, *trial, date)


def about(site: Site, pictures: Iterable[Picture], t: Phrases) -> tuple[Block, ...]:
    """The closing words: publisher, contact, terms, and the makers of the pictures."""
    return (*_publisher(site, t), *_pictures(site, pictures, t))


def _publisher(site: Site, t: Phrases) -> Iterator[Block]:
    address: tuple[Inline, ...] = ()
    if site.address:
        address = (Words(", "), Link((Words(site.address),), address=site.address))
    whose = t("document.from", name=site.name, strapline=site.strapline)
    yield Paragraph((Words(whose), *address, Words(".")))
    publisher, contact = site.publisher or t("unknown"), site.contact or t("unknown")
    answers = t("shell.publisher", publisher=publisher), t("shell.contact", contact=contact)
    yield _line(" ".join(answers))
    if site.licence:
        name = Link((Words(site.licence.title),), address=site.licence.address)
        before, after = t("document.licence", licence=_HERE).split(_HERE)
        yield Paragraph((Words(before), name, Words(after)))


def _pictures(site: Site, pictures: Iterable[Picture], t: Phrases) -> Iterator[Block]:
    makers = dict.fromkeys((one.credit, terms(one.licence, site), one.address) for one in pictures)
    items = [Item((Paragraph(tuple(_maker(*maker))),)) for maker in makers]
    if items:
        yield _line(t("document.pictures"))
        yield List(tuple(items))


def _maker(name: str, licence: Terms, address: str | None) -> Iterator[Inline]:
    yield Link((Words(name),), address=address) if address else Words(name)
    yield Words(" (")
    if licence.address:
        yield Link((Words(licence.title),), address=licence.address, said=licence.name)
    else:
        yield Words(licence.title)
    yield Words(")")


def _line(words: str) -> Paragraph:
    return Paragraph((Words(words),))
