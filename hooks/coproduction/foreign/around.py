"""What is known around a page written for another site: its folder, and what it may lead to."""

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from coproduction.document.pictures import IMAGE_SUFFIXES
from coproduction.rules.address import link_fault, read_address, short

_ACTIVE = ("javascript:", "vbscript:", "data:")
"""Addresses that could do something; they stay, for the rules to refuse."""


class Said(NamedTuple):
    """A notice: what was left out or changed, and what could be done instead."""

    what: str
    mend: str


_ELSEWHERE = Said(
    "A link leads to another page or file of where this page comes from: its words alone stay.",
    "Write its whole address, beginning with https://, and convert the page again.",
)
_NO_PLACE = Said(
    "A link leads to a place that the page does not have: its words alone stay.",
    "Let it lead to a heading: “#” and the heading's words in small letters, joined by hyphens.",
)


@dataclass
class Around:
    """Judges links, pictures and headings of one page, in the order they stand there.

    `contact` is the publisher's own e-mail address, `places` the ids of the page, None while
    they are not known.
    """

    folder: Path
    contact: str | None
    places: Collection[str] | None = None
    _levels: list[tuple[int, int]] = field(default_factory=lambda: [(1, 1)], init=False)

    def link(self, address: str) -> Said | None:
        """What is said of a link that no document can have; None of one that stays."""
        plain = read_address(address)
        if plain.startswith("#"):
            known = self.places is None or not plain[1:] or unquote(plain[1:]) in self.places
            return None if known else _NO_PLACE
        if plain.casefold().startswith(_ACTIVE):
            return None
        if link_fault(address, self.contact):
            what = f"“{short(address)}” is no address that a document leads to: it is words there."
            return Said(what, "Nothing has to be done.")
        is_whole = plain.casefold().startswith(("http://", "https://", "mailto:"))
        return None if is_whole else _ELSEWHERE

    def picture(self, address: str, alt: str) -> Said | None:
        """What is said of a picture that cannot be shown; None of one that can."""
        file = self.folder / unquote(address)
        fits = file.suffix.lower() in IMAGE_SUFFIXES
        if ":" not in address and not address.startswith(("/", "#")) and fits and file.is_file():
            return None
        name = short(address)
        if alt.strip():
            what = f"The picture “{name}” is not beside the page: its words stand in its place."
        else:
            what = f"The picture “{name}” is not beside the page, and has no words: it is left out."
        mend = "Save it in the page's folder as PNG, JPEG, WebP or SVG, and write its name there."
        return Said(what, mend)

    def level(self, level: int) -> tuple[int, Said | None]:
        """The level of the next heading, no more than one below that of the one it is under."""
        while len(self._levels) > 1 and self._levels[-1][0] >= level:
            self._levels.pop()
        above = self._levels[-1][1]
        made = 1 if level == 1 else above + 1
        self._levels.append((level, made))
        if made == level:
            return level, None
        what = f"A heading of level {level} stands below one of level {above}: it is made {made}."
        return made, Said(what, f"Write it with {'#' * made}, if its level is to stay.")
