"""The formats that a document can be made in: a module, and a line here, for each."""

from collections.abc import Mapping
from functools import cache

from coproduction.formats.brf import BRF
from coproduction.formats.docx import DOCX
from coproduction.formats.epub import EPUB
from coproduction.formats.format import Format, Materials
from coproduction.formats.pdf import LARGE_PRINT, PDF
from coproduction.formats.txt import TXT
from coproduction.parts import registered
from coproduction.phrases import Phrases, phrases_of

__all__ = ["FORMATS", "Format", "Materials", "formats", "name_of", "offered"]

FORMATS = (
    PDF,
    DOCX,
    LARGE_PRINT,
    EPUB,
    BRF,
    TXT,
)
"""The core's formats, in the order in which readers are offered them."""


@cache
def formats() -> Mapping[str, Format]:
    """Every format, those of parts too, by the extension of its files."""
    return {one.extension: one for one in registered("formats")}


@cache
def offered() -> tuple[str, ...]:
    """The extensions in the order in which readers are offered them."""
    order: list[str] = []
    for one in formats().values():
        place = order.index(one.after) + 1 if one.after in order else len(order)
        order.insert(place, one.extension)
    return tuple(order)


def name_of(extension: str, t: Phrases | None = None) -> str:
    """What readers call a format; in English for messages to editors, who give no phrases.

    The extension, where the format is that of a part which is not there.
    """
    return (t or phrases_of())(f"format.{extension}") if extension in formats() else extension
