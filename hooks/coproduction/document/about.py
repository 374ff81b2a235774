"""The imprint of a document: whose it is, on its first page, and who made it, at its end."""

from collections.abc import Iterable, Iterator

from coproduction.document.document import text, walk
from coproduction.document.tree import Block, Inline, Item, Link, List, Paragraph, Words
from coproduction.model import Site
from coproduction.model.library import Picture


def notices(site: Site, date: str, opening: tuple[Block, ...]) -> tuple[str, ...]:
    """The lines of the first page; the first is left out where its `opening` says it."""
    said = {text(part.content) for part in walk(opening) if isinstance(part, Paragraph)}
    whose = () if site.independence in said else (site.independence,)
    trial = ("Trial version: nobody is named yet who answers for it.",) if site.is_trial else ()
    return (*whose, *trial, date)


def about(site: Site, pictures: Iterable[Picture]) -> tuple[Block, ...]:
    """The closing words: publisher, contact, terms, and the makers of the pictures."""
    return (*_publisher(site), *_pictures(pictures))


def _publisher(site: Site) -> Iterator[Block]:
    address: tuple[Inline, ...] = ()
    if site.address:
        address = (Words(", "), Link((Words(site.address),), address=site.address))
    yield Paragraph((Words(f"From the site {site.name}: {site.strapline}"), *address, Words(".")))
    publisher, contact = site.publisher or "not yet given", site.contact or "not yet given"
    yield _line(
        f"Published by: {publisher}. To ask in private for something about you to be changed or "
        f"taken down, contact: {contact}."
    )
    if site.licence:
        terms = Link((Words(site.licence.title),), address=site.licence.address)
        yield Paragraph((Words("The words may be used under this licence: "), terms, Words(".")))


def _pictures(pictures: Iterable[Picture]) -> Iterator[Block]:
    makers = dict.fromkeys((one.credit, one.licence, one.address) for one in pictures)
    items = [Item((Paragraph(tuple(_maker(*maker))),)) for maker in makers]
    if items:
        yield _line("Who made the pictures:")
        yield List(tuple(items))


def _maker(name: str, licence: str, address: str | None) -> Iterator[Inline]:
    yield Link((Words(name),), address=address) if address else Words(name)
    yield Words(f" ({licence})")


def _line(words: str) -> Paragraph:
    return Paragraph((Words(words),))
