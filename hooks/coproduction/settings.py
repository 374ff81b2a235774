"""Settings: what a project's mkdocs.yml says, read once for check, build, stage and navigation."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coproduction.source import EngineYaml, Unreadable, read_engine_yaml

FILES = ("mkdocs.yml", "mkdocs.yaml")
"""What MkDocs looks for, in this order."""

THEME = "overrides"
"""The folder of a project's own theme, where its settings name none."""

SITE = "site"
"""The folder that a build fills, where the settings name none."""

_EXTENSIONS = "markdown_extensions"
_ENTRY = "Write “- guide.md”, or “- Title: guide.md”, or a title with a list of pages below it."
_EXTENSION = "Write its name after a hyphen; where it has options, “- name:” with them below."


@dataclass(frozen=True)
class Extension:
    """A Markdown extension with its options, and what leads to it in the settings."""

    name: str
    options: Mapping[str, Any]
    path: tuple[str | int, ...]


@dataclass(frozen=True)
class Settings:
    """The settings as they were read, and what the core needs of them.

    `navigation` holds the pages under `nav:`, each with the title of its part of the menu (""
    where it has none); None where there is no `nav:`, because the engine then lists every file.
    """

    read: EngineYaml
    navigation: Mapping[str, str] | None

    @property
    def values(self) -> Mapping[str, Any]:
        """Every setting by its name."""
        return self.read.values

    @property
    def theme(self) -> str:
        """The folder of the project's own theme; the usual one where none is named."""
        theme = self.values.get("theme")
        named = theme.get("custom_dir") if isinstance(theme, dict) else None
        return named if isinstance(named, str) else THEME

    @property
    def folder(self) -> str:
        """The folder that a build fills."""
        named = self.values.get("site_dir")
        return named if isinstance(named, str) else SITE

    def extensions(self) -> list[Extension]:
        """The Markdown extensions, in order; raises `Unreadable`."""
        named = self.values.get(_EXTENSIONS) or []
        if isinstance(named, dict):
            return [self._extension(name, named[name], name) for name in named]
        if not isinstance(named, list):
            what = f"“{_EXTENSIONS}” is not a list."
            raise self.read.refusal((_EXTENSIONS,), what, _EXTENSION)
        entries = ([*one.items()] if isinstance(one, dict) else [(one, None)] for one in named)
        return [
            self._extension(name, options, number)
            for number, entry in enumerate(entries)
            for name, options in entry
        ]

    def _extension(self, name: Any, options: Any, place: str | int) -> Extension:
        path, options = (_EXTENSIONS, place), options or {}
        if isinstance(name, str) and isinstance(options, dict):
            return Extension(name, options, path)
        what = "This is not a Markdown extension with its options."
        raise self.read.refusal(path, what, _EXTENSION)


def read_settings(root: Path, file: str = "") -> Settings:
    """The settings of the project in `root`; raises `Unreadable`.

    `file` is the one that holds them, where MkDocs was told of another than those it looks for.
    """
    file = file or next((name for name in FILES if (root / name).is_file()), FILES[0])
    try:
        read = read_engine_yaml(root / file, root)
        pages = dict(_pages(read, read.values.get("nav") or [], ("nav",), ""))
    except RecursionError:
        what, mend = "Settings stand inside themselves, or too deep.", "Look for “&” and “*”."
        raise Unreadable(file, 1, what, mend) from None
    return Settings(read, pages or None)


def _pages(
    read: EngineYaml, value: Any, path: tuple[str | int, ...], part: str
) -> Iterator[tuple[str, str]]:
    """The pages in a part of the navigation."""
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from _pages(read, item, (*path, number), part)
    elif isinstance(value, dict) and value:
        for title, item in value.items():
            yield from _pages(read, item, (*path, title), part or str(title))
    elif not isinstance(value, str):
        what = "This is neither a page nor a title with its pages."
        raise read.refusal(path, what, _ENTRY)
    elif value.endswith(".md"):
        yield value, part
