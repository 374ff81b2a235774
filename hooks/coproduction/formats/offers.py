"""What readers are offered to take away: the files that were made, and their addresses."""

from collections.abc import Iterable
from dataclasses import dataclass

from coproduction.formats import OFFERED
from coproduction.formats.making import Made

FOLDER = "downloads"


@dataclass(frozen=True)
class Offer:
    """A file to take away.

    `publication` is the id and `title` the title of what it holds; `name` says what kind of
    file it is, `about` what that is good for. `url` is its address from the top of the site,
    `size` and `pages` are in words; `first` says that it is to be offered before others.
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


def offers(made: Iterable[Made]) -> list[Offer]:
    """An offer for each file, in the order in which readers see them."""
    order = [*OFFERED]
    found = [*made]
    titles = list(dict.fromkeys(one.document.id for one in found))
    found.sort(key=lambda one: (titles.index(one.document.id), order.index(one.format)))
    return [_offer(one) for one in found]


def address(publication: str, form: str) -> str:
    """Where the file is, from the top of the site."""
    return f"{FOLDER}/{publication}/{publication}.{form}"


def _offer(made: Made) -> Offer:
    document, form = made.document, OFFERED[made.format]
    return Offer(
        publication=document.id,
        title=document.title,
        format=made.format,
        name=form.name,
        about=form.about,
        url=address(document.id, made.format),
        size=_size(made.file.stat().st_size),
        pages=_length(made),
        date=document.date,
        first=form.first and document.layout == "easy-read",
    )


def _length(made: Made) -> str:
    """Its pages, or its minutes; "" where it has neither."""
    minutes = max(1, round(made.seconds / 60)) if made.seconds else None
    count, unit = (minutes, "minute") if minutes else (made.pages, "page")
    return f"{count} {unit}{'' if count == 1 else 's'}" if count else ""


def _size(count: int) -> str:
    """Bytes as people say them: thousands and millions, as in what they pay for."""
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} kB"
    return f"{count / 1_000_000:.1f} MB"
