"""Makes documents in their formats: what is there already is left, the rest made side by side."""

import hashlib
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal

from coproduction.cache import Cache, key
from coproduction.document import Document
from coproduction.document.document import plain
from coproduction.formats import formats, name_of
from coproduction.formats.fonts import read_fonts
from coproduction.formats.format import Materials
from coproduction.formats.tools import (
    MissingProgram,
    MissingTool,
    NotMade,
    missing_package,
    package_version,
    program_version,
)
from coproduction.load import Catalogue
from coproduction.model.base import listed
from coproduction.parts import CORE, installed, left_out

Job = tuple[Document, str]
"""A document, and the extension of a format."""
How = Literal["failed", "left out", "waiting"]

_WORTH = 8
"""Files that are made sooner here than another program begins: most take a tenth of a second."""
_ENDED: bytes | str = "The program that made it was ended, perhaps for want of memory."


@dataclass(frozen=True)
class Made:
    """A file that was made. `length` counts its pages or minutes, where it has any.

    `url` is its address in the site where it is kept with the project, not made by the build.
    """

    document: Document
    format: str
    file: Path
    length: int | None
    url: str = ""


@dataclass(frozen=True)
class Failure:
    """A file that there is not, and why.

    One was `left out` where not every computer can make it; it is `waiting` where something has
    to be done first, apart from the site.
    """

    document: Document
    format: str
    why: str
    how: How = "failed"

    def __str__(self) -> str:
        """The sentence for an editor."""
        return f"“{self.document.title}” has no {name_of(self.format)}. {self.why}"


def gather(catalogue: Catalogue, cache: Cache, docs: Path = Path("docs")) -> Materials:
    """What documents of a project are made with; raises `MissingTool`."""
    facts = {name: one.facts(catalogue) for name, one in formats().items() if one.facts}
    return Materials(read_fonts(catalogue.look, cache), cache, facts, docs)


def make_all(
    jobs: Iterable[Job], materials: Materials, workers: int | None = None
) -> list[Made | Failure]:
    """Every file ordered, in that order; of those that there are not, the reason.

    `workers` are the programs that work side by side; one for each processor if left out.
    """
    wanted = list(jobs)
    different = {id(document): document for document, _ in wanted}
    content = {place: _content(document) for place, document in different.items()}
    names = [_name(job, content[id(job[0])], materials) for job in wanted]
    cache = materials.cache
    named = {name: job for name, job in zip(names, wanted, strict=True) if isinstance(name, str)}
    found = {name: cache.get(name, form) for name, (_, form) in named.items()}
    made: dict[str, Path | str] = {name: file for name, file in found.items() if file}
    missing = {name: job for name, job in named.items() if name not in made}
    answers = _answers([*missing.values()], materials, workers)
    for name, answer in zip(missing, answers, strict=True):
        form = missing[name][1]
        made[name] = cache.put(name, form, answer) if isinstance(answer, bytes) else answer
    return [_result(job, name, made) for job, name in zip(wanted, names, strict=True)]


def make_one(document: Document, form: str, materials: Materials) -> bytes:
    """The bytes of one file; raises `MissingTool` and `NotMade`."""
    try:
        return formats()[form].make(document, materials)
    except ModuleNotFoundError as error:
        raise missing_package(error.name or "") from None


def _content(document: Document) -> str:
    """A name for all that a document holds."""
    pictures = [part for pair in sorted(document.pictures.items()) for part in pair]
    return key(plain(document), *pictures)


def _name(job: Job, content: str, materials: Materials) -> str | Failure:
    """The file's name in the cache: all that its bytes come from; or why there can be none yet."""
    document, form = job
    if form not in formats():
        missing = listed([f"“{part}”" for part in left_out()])
        return Failure(*job, f"The part {missing} is missing, which may make it.", "left out")
    one = formats()[form]
    if one.lacks and (why := one.lacks(document, materials)):
        return Failure(*job, why, "waiting")
    try:
        tools = [package_version(name) for name in one.packages]
        tools += [program_version(program) for program in one.programs]
    except MissingTool as error:
        how: How = "left out" if isinstance(error, MissingProgram) else "failed"
        return Failure(*job, str(error), how)
    facts = materials.facts.get(form)
    return key(form, content, materials.fonts.key, facts, tools, sys.version, program(form))


@cache
def program(form: str) -> str:
    """A name for the code and the templates that documents in a format pass through."""
    core, one = files("coproduction"), formats()[form]
    names = ("document", "formats", *(f"templates/{name}" for name in one.templates))
    folders = [core / name for name in names]
    folders += [files(part.package) for part in installed() if part.blocks]
    package = one.make.__module__.partition(".")[0]
    if package != CORE.package:
        folders.append(files(package))
    digest = hashlib.sha256((core / "templates" / "__init__.py").read_bytes())
    for folder in folders:
        for path in _below(folder):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def _below(folder: Traversable) -> Iterator[Traversable]:
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.is_dir() and path.name != "__pycache__":
            yield from _below(path)
        elif path.is_file():
            yield path


def _answers(jobs: list[Job], materials: Materials, workers: int | None) -> list[bytes | str]:
    """The bytes of each file, or why there are none."""
    from coproduction.formats.workers import processors, side_by_side  # a check needs none

    count = min(-(-len(jobs) // _WORTH), workers or processors())
    return side_by_side(_answer, [(*job, materials) for job in jobs], count, _ENDED)


def _answer(document: Document, form: str, materials: Materials) -> bytes | str:
    try:
        return make_one(document, form, materials)
    except (MissingTool, NotMade) as error:
        return str(error)
    # Wide on purpose: a fault of ours in one format, of any kind, must not cost readers the
    # others. It is named, the format is left out, and a strict build fails for it.
    except Exception as error:
        return f"Making it failed: {type(error).__name__}: {error}"


def _result(job: Job, name: str | Failure, made: Mapping[str, Path | str]) -> Made | Failure:
    """`made` holds each file by its name in the cache, or why there is none."""
    if isinstance(name, Failure):
        return name
    file, length = made[name], formats()[job[1]].length
    if isinstance(file, str):
        return Failure(*job, file)
    return Made(*job, file, length(file) if length else None)
