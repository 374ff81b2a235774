"""The picture files of a project, and whether each needs words beside it."""

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote

from coproduction.document.links import join_path
from coproduction.images import is_picture, picture_fault, published
from coproduction.model.library import Picture as Record
from coproduction.page.address import page_address
from coproduction.sheets import held

IMAGE_SUFFIXES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp"})
"""Endings of pictures that every format can hold."""


def says_nothing(alt: str, name: str) -> bool:
    """Whether the words for a picture are only its file's name, or no words at all."""
    words = alt.strip()
    return words.casefold() == name.casefold() or not any(map(str.isalnum, words))


class Pictures:
    """Finds pictures for the pages of one project, and keeps what it has read."""

    def __init__(self, docs: Path, records: Iterable[Record]) -> None:
        """`docs` is the project's folder of pages, `records` what it says of its pictures."""
        self._docs = docs
        known = [*records]
        self._wordless = {record.file for record in known if record.alt is None}
        self._files = {record.id: record.file for record in known}
        self._read: dict[str, bytes] = {}

    def find(self, uri: str, src: str) -> str | None:
        """The file that a page names, relative to `docs`; None where there is none.

        The engine gives addresses as seen from the page's own; what it has not seen is as the
        editor wrote it, seen from the page's file.
        """
        if file := held(src, self._files):
            return file
        path = unquote(src)
        for file in (join_path(page_address(uri), path), join_path(uri, path)):
            if ":" not in src and self._is_inside(self._docs / file):
                return file
        return None

    def _is_inside(self, path: Path) -> bool:
        """Whether this is a picture in the folder, and no link to one elsewhere."""
        inside = path.resolve().is_relative_to(self._docs.resolve()) and not path.is_symlink()
        return inside and path.suffix.lower() in IMAGE_SUFFIXES and path.is_file()

    def fault(self, file: str) -> tuple[str, str] | None:
        """Why a picture cannot be published, and how to mend it."""
        return picture_fault(self._docs / file) if is_picture(file) else None

    def may_be_silent(self, file: str) -> bool:
        """True where the record says that the words beside the picture say it all."""
        return file in self._wordless

    def read(self, file: str) -> bytes:
        """The picture's bytes."""
        if file not in self._read:
            content = (self._docs / file).read_bytes()
            self._read[file] = published(content) if is_picture(file) else content
        return self._read[file]
