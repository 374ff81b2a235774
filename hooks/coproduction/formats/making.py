"""Makes documents in their formats: what is there already is left, the rest made side by side."""

import hashlib
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from coproduction.cache import Cache, key
from coproduction.document import Document
from coproduction.document.document import plain
from coproduction.formats import FORMATS, name_of
from coproduction.formats.fonts import Fonts
from coproduction.formats.tools import (
    MissingProgram,
    MissingTool,
    NotMade,
    missing_package,
    package_version,
    program_version,
)
from coproduction.formats.workers import processors, side_by_side

Job = tuple[Document, str]
"""A document, and the extension of a format."""

_ENDED: bytes | str = "The program that made it was ended, perhaps for want of memory."


@dataclass(frozen=True)
class Made:
    """A file that was made. `pages` are those of paper, or of braille; `seconds` those of sound."""

    document: Document
    format: str
    file: Path
    pages: int | None
    seconds: int | None = None


@dataclass(frozen=True)
class Failure:
    """A file that could not be made, and why; `optional` where not every computer can make it."""

    document: Document
    format: str
    why: str
    optional: bool = False

    def __str__(self) -> str:
        """The sentence for an editor."""
        return f"“{self.document.title}” has no {name_of(self.format)}. {self.why}"


def make_all(
    jobs: Iterable[Job], fonts: Fonts, cache: Cache, workers: int | None = None
) -> list[Made | Failure]:
    """Every file ordered, in that job; of those that cannot be made, the reason.

    `workers` are the programs that work side by side; one for each processor if left out.
    """
    wanted = list(jobs)
    different = {id(document): document for document, _ in wanted}
    content = {place: _content(document) for place, document in different.items()}
    names = [_key(content[id(document)], form, fonts) for document, form in wanted]
    orders = {
        name: job
        for name, job in zip(names, wanted, strict=True)
        if not isinstance(name, MissingTool)
    }
    found = {name: cache.get(name, form) for name, (_, form) in orders.items()}
    made: dict[str, Path | str] = {name: file for name, file in found.items() if file}
    waiting = {name: job for name, job in orders.items() if name not in made}
    for name, answer in zip(waiting, _answers([*waiting.values()], fonts, workers), strict=True):
        form = waiting[name][1]
        made[name] = cache.put(name, form, answer) if isinstance(answer, bytes) else answer
    return [_result(job, name, made) for job, name in zip(wanted, names, strict=True)]


def make_one(document: Document, form: str, fonts: Fonts) -> bytes:
    """The bytes of one file; raises `MissingTool` and `NotMade`."""
    try:
        module = import_module(f"coproduction.formats.{FORMATS[form].module}")
        return bytes(module.make(document, fonts))
    except ModuleNotFoundError as error:
        raise missing_package(error.name or "") from None


def _content(document: Document) -> str:
    """A name for all that a document holds."""
    pictures = [part for pair in sorted(document.pictures.items()) for part in pair]
    return key(plain(document), *pictures)


def _key(content: str, form: str, fonts: Fonts) -> str | MissingTool:
    """The file's name in the cache: all that its bytes come from."""
    try:
        tools = [package_version(name) for name in FORMATS[form].packages]
        tools += [program_version(name) for name in FORMATS[form].programs]
    except MissingTool as error:
        return error
    return key(form, content, fonts.key, tools, sys.version, program(form))


@cache
def program(form: str) -> str:
    """A name for the code and the templates that documents in a format pass through."""
    core = files("coproduction")
    parts = ["document", "formats", *(f"templates/{name}" for name in FORMATS[form].templates)]
    digest = hashlib.sha256((core / "templates" / "__init__.py").read_bytes())
    for part in parts:
        for path in _below(core / part):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def _below(folder: Traversable) -> Iterator[Traversable]:
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.is_dir() and path.name != "__pycache__":
            yield from _below(path)
        elif path.is_file():
            yield path


def _answers(jobs: list[Job], fonts: Fonts, workers: int | None) -> list[bytes | str]:
    """The bytes of each file, or why there are none."""
    count = min(len(jobs), workers or processors())
    return side_by_side(_answer, [(*job, fonts) for job in jobs], count, _ENDED)


def _answer(document: Document, form: str, fonts: Fonts) -> bytes | str:
    try:
        return make_one(document, form, fonts)
    except (MissingTool, NotMade) as error:
        return str(error)
    # Wide on purpose: a fault of ours in one format, of any kind, must not cost readers the
    # others. It is named, the format is left out, and a strict build fails for it.
    except Exception as error:
        return f"Making it failed: {type(error).__name__}: {error}"


def _result(job: Job, name: str | MissingTool, made: Mapping[str, Path | str]) -> Made | Failure:
    """`made` holds each file by its name in the cache, or why there is none."""
    document, form = job
    if isinstance(name, MissingTool):
        return Failure(document, form, str(name), isinstance(name, MissingProgram))
    file = made[name]
    if isinstance(file, str):
        return Failure(document, form, file)
    return Made(document, form, file, _pages(file, form))


def _pages(file: Path, form: str) -> int | None:
    """How many pages it has, if it has any."""
    if form.endswith("pdf"):
        import pikepdf

        with pikepdf.open(file) as book:
            return len(book.pages)
    return file.read_bytes().count(b"\f") + 1 if form == "brf" else None
