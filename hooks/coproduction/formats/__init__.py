"""The formats that a document can be made in: one module each, with `make(document, fonts)`.

`make` gives the file's bytes, the same for the same document. It raises `MissingTool` where
something is not installed, and `NotMade` where the document cannot be made.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Format:
    """A format: its module, what a reader is offered it as, and what it is good for.

    `packages` (Python), `programs` and `templates` (folders) are those that its bytes depend
    on. `first` says that readers of an Easy Read are offered it before others.
    """

    module: str
    name: str
    about: str
    packages: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    templates: tuple[str, ...] = ()
    first: bool = False


FORMATS: dict[str, Format] = {
    "pdf": Format(
        "pdf",
        "Print (PDF)",
        "to print, or to read on a screen",
        packages=("typst", "pikepdf"),
        templates=("print",),
        first=True,
    ),
    "docx": Format(
        "docx",
        "Word",
        "to change, or to copy from",
        packages=("typst", "pillow"),
        templates=("word", "print"),
        first=True,
    ),
    "large-print.pdf": Format(
        "large_print",
        "Large print (PDF)",
        "in letters of 18 points or more",
        packages=("typst", "pikepdf"),
        templates=("print",),
    ),
    "epub": Format(
        "epub",
        "Ebook (EPUB)",
        "for phones and reading programs",
        packages=("typst",),
        templates=("epub", "print"),
    ),
    "brf": Format(
        "brf", "Braille (BRF)", "for embossers and braille displays", programs=("lou_translate",)
    ),
    "txt": Format("txt", "Plain text", "words alone, for any program"),
}
"""Formats by the extension of their files."""

SPEECH = "mp3"
"""The format that is joined from what `make speech` has kept, not made from a document alone."""

OFFERED = {
    "pdf": FORMATS["pdf"],
    SPEECH: Format("speech", "Listen (MP3)", "a computer voice reads it to you", first=True),
    **FORMATS,
}
"""The same with sound; here is the order in which readers are offered them."""
