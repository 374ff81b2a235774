"""A format: the kind of file that a document is made as, and what it takes to make one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from pkgutil import resolve_name
from typing import Any, Literal

from coproduction.cache import Cache
from coproduction.document import Document
from coproduction.formats.fonts import Fonts
from coproduction.formats.tools import Program
from coproduction.load import Catalogue

Facts = Mapping[str, Any]
"""What a format takes from the project's records, as JSON has it."""


def later(place: str) -> Callable[..., Any]:
    """A function by its name (`module:function`), whose module is imported when it is called.

    Its `__module__` is that module, as of any function: what was made of other code is made anew.
    """

    def call(*given: object) -> Any:
        return resolve_name(place)(*given)

    call.__module__ = place.partition(":")[0]
    return call


@dataclass(frozen=True)
class Materials:
    """What documents are made with: fonts, cache, and the facts of each format by its extension.

    `docs` is the folder of the project's pages, where sounds are kept.
    """

    fonts: Fonts
    cache: Cache
    facts: Mapping[str, Facts] = field(default_factory=dict)
    docs: Path = Path("docs")


@dataclass(frozen=True)
class Format:
    """A format.

    `extension` ends the names of its files. `name` and `about` are what readers are offered, in
    English; another language has the phrases `format.pdf` and `format.pdf_about`, a site its own.

    `make` gives the bytes of a file, the same for the same document and materials; it raises
    `MissingTool` where something is not installed, and `NotMade` where the document cannot be
    made. `packages` (Python), `programs` and `templates` (folders) are those that the bytes depend
    on, `facts` takes what else they do from the records. `lacks` says what has to be done before
    the document can be made, "" where nothing has: such a file is made apart from the site.
    `length` counts the pages or minutes (`unit`) of a file.

    `in_our_letters` says that it can show no other letters than those of our fonts.

    `after` is the format behind which readers are offered it; behind all others, if left out.
    `first` says that readers of an Easy Read, or of a form, are offered it before others.
    """

    extension: str
    name: str
    about: str
    make: Callable[[Document, Materials], bytes]
    packages: tuple[str, ...] = ()
    programs: tuple[Program, ...] = ()
    templates: tuple[str, ...] = ()
    facts: Callable[[Catalogue], Facts] | None = None
    lacks: Callable[[Document, Materials], str] | None = None
    unit: Literal["page", "minute"] = "page"
    length: Callable[[Path], int] | None = None
    in_our_letters: bool = False
    after: str = ""
    first: bool = False

    @property
    def phrases(self) -> Mapping[str, str]:
        """Its names by the keys of their phrases."""
        key = f"format.{self.extension}"
        return {key: self.name, f"{key}_about": self.about}
