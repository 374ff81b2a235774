"""The formats that a document can be made in: one module each, with `make(document, fonts)`.

`make` gives the file's bytes, the same for the same document. It raises `MissingTool` where
something is not installed, and `NotMade` where the document cannot be made.
"""

from dataclasses import dataclass

from coproduction.phrases import Phrases, phrases_of


@dataclass(frozen=True)
class Format:
    """A format and its module; what readers are offered it as is among the phrases.

    `packages` (Python), `programs` and `templates` (folders) are those that its bytes depend
    on. `first` says that readers of an Easy Read are offered it before others.
    """

    module: str
    packages: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    templates: tuple[str, ...] = ()
    first: bool = False


FORMATS: dict[str, Format] = {
    "pdf": Format("pdf", packages=("typst", "pikepdf"), templates=("print",), first=True),
    "docx": Format("docx", packages=("typst", "pillow"), templates=("word", "print"), first=True),
    "large-print.pdf": Format("large_print", packages=("typst", "pikepdf"), templates=("print",)),
    "epub": Format("epub", packages=("typst",), templates=("epub", "print")),
    "brf": Format("brf", programs=("lou_translate",)),
    "txt": Format("txt"),
}
"""Formats by the extension of their files."""

SPEECH = "mp3"
"""The format that is joined from what `make speech` has kept, not made from a document alone."""

OFFERED = {
    "pdf": FORMATS["pdf"],
    SPEECH: Format("speech", first=True),
    **FORMATS,
}
"""The same with sound; here is the order in which readers are offered them."""


def name_of(form: str, t: Phrases | None = None) -> str:
    """What readers call a format; in English for messages to editors, who give no phrases."""
    return (t or phrases_of())(f"format.{form}")
