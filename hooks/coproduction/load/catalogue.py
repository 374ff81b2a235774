"""The catalogue: all records, pages and files of a project, each with where it was written."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, TypeVar, cast

from coproduction.captions import Cue
from coproduction.load.menu import Menu
from coproduction.look import Look
from coproduction.model import Record, Site
from coproduction.model.pages import PageFields
from coproduction.model.walk import Field, Path, fields
from coproduction.model.when import When
from coproduction.page import Outline
from coproduction.phrases import Phrases, phrases_of
from coproduction.problem import Problem
from coproduction.source import line_at, unpack

R = TypeVar("R", bound=Record)
T = TypeVar("T")


Text = tuple[str, Path, Path]
"""Words in a record, the path to their field, and that to themselves, where it is a list."""


@dataclass(frozen=True)
class Entry(Generic[R]):
    """A record and where it was written; `file` is relative to the project's folder.

    `written` are its fields as they stand there, packed.
    """

    record: R
    written: bytes
    file: str

    def line(self, *path: str | int) -> int:
        """The line of a field (by its path), or of the record."""
        return line_at(unpack(self.written), path)

    @property
    def values(self) -> list[Field]:
        """Every field of the record and of its parts that has a value."""
        return fields(self.record)

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """All words among these values."""
        return tuple(_texts(self.values))


def _texts(values: Iterable[Field]) -> Iterator[Text]:
    for path, _, value in values:
        if isinstance(value, str):
            yield value, path, path
        elif isinstance(value, tuple):
            for index, words in enumerate(value):
                if isinstance(words, str):
                    yield words, path, (*path, index)


@dataclass(frozen=True)
class Page:
    """A Markdown page: its fields, its body and what stands in it. `uri` is relative to docs/.

    `part_of` is the uri of the page whose list it goes on with, "" for a page that somebody wrote.
    `expired` holds the passages (ids of headings) that are no longer right, and since when.
    """

    uri: str
    entry: Entry[PageFields]
    body: str
    outline: Outline
    part_of: str = ""
    expired: Mapping[str, When] = field(default_factory=dict)

    @property
    def file(self) -> str:
        """The page's file, relative to the project's folder."""
        return self.entry.file

    def with_outline(self, outline: Outline) -> "Page":
        """The page as if something else stood in it."""
        return Page(self.uri, self.entry, self.body, outline, self.part_of, self.expired)


@dataclass(frozen=True)
class Catalogue:
    """Records by kind and id, pages by uri, texts and captions by file, and what was wrong.

    `named` holds, for each kind, the ids that stand in its file, also of records that
    were refused; a kind whose file could not be read is not in it. `files` are all those
    below docs/, relative to the project's folder. `navigation` holds the
    pages that the navigation leads to, where the project says so, each with the title of
    its part of the menu; `menu` is the project's own, if it has one. `look` is the theme's
    folder.
    """

    site: Entry[Site] | None
    entries: Mapping[type[Record], Mapping[str, Entry[Record]]]
    named: Mapping[str, frozenset[str]]
    pages: Mapping[str, Page]
    texts: Mapping[str, str]
    captions: Mapping[str, tuple[Cue, ...]]
    files: frozenset[str]
    navigation: Mapping[str, str] | None
    menu: Menu | None
    look: Look
    problems: tuple[Problem, ...]

    @cached_property
    def phrases(self) -> Phrases:
        """The words that templates print: those of the site's language, or its own."""
        if self.site is None:
            return phrases_of()
        site = self.site.record
        return phrases_of(site.language, tuple(site.phrases.items()))

    @cached_property
    def former(self) -> Mapping[str, str]:
        """The pages that were renamed: their uri of today by that of before."""
        pages = self.pages.items()
        return {old: uri for uri, page in pages for old in page.entry.record.formerly}

    def all_entries(self) -> Iterator[Entry[Any]]:
        """The site, every record and the fields of every page."""
        if self.site:
            yield self.site
        for entries in self.entries.values():
            yield from entries.values()
        for page in self.pages.values():
            yield page.entry

    def has_page(self, uri: str) -> bool:
        """Whether there is such a page, be it one that could not be read."""
        return uri in self.pages or (uri.endswith(".md") and f"docs/{uri}" in self.files)

    @cached_property
    def all_pages(self) -> bool:
        """Whether every page could be read."""
        return all(
            file.removeprefix("docs/") in self.pages for file in self.files if file.endswith(".md")
        )

    @cached_property
    def _refused(self) -> frozenset[str]:
        return frozenset(problem.file for problem in self.problems)

    def has_file(self, file: str) -> bool:
        """Whether there is such a file, be it one that may not stand there as it is."""
        return file in self.files or file in self._refused

    def written(self, model: type[R]) -> list[Entry[R]]:
        """Every record of a kind with where it was written, in the order of its file."""
        return cast(list[Entry[R]], list(self.entries.get(model, {}).values()))

    def all(self, model: type[R]) -> list[R]:
        """Every record of a kind, in the order of its file."""
        return [entry.record for entry in self.written(model)]

    def with_parts(self, uri: str) -> list[Page]:
        """A page, and those that go on with its list."""
        return [self.pages[uri], *(one for one in self.pages.values() if one.part_of == uri)]

    def get(self, model: type[R], identifier: str) -> R | None:
        """The record with this id; None where there is none."""
        entry = self.entries.get(model, {}).get(identifier)
        return cast(R, entry.record) if entry else None

    def find(self, model: type[R], identifier: str) -> R:
        """The record with this id; raises `KeyError` where there is none."""
        return cast(R, self.entries[model][identifier].record)

    def derived(self, make: "Callable[[Catalogue], T]") -> T:
        """What `make` works out from the whole catalogue; done once, for all who ask."""
        if make not in self._derived:
            self._derived[make] = make(self)
        return cast(T, self._derived[make])

    @cached_property
    def _derived(self) -> dict[Any, Any]:
        return {}
