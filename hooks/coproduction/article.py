"""Turns a page's Markdown into the HTML of its article, as the site engine does.

Python-Markdown is the only renderer: its extensions are read from mkdocs.yml, so what
is checked here and what the engine builds are the same. The engine's own changes (links
between Markdown files become addresses) are left to it.
"""

from collections.abc import Collection
from pathlib import Path
from typing import Any

import markdown
import yaml

from coproduction.extensions import ARTICLE
from coproduction.source import Mapping, Scalar, Sequence, Unreadable, Value, read_text, read_yaml

_ALWAYS = ("toc", "tables", "fenced_code")
"""Extensions that MkDocs adds by itself (its user guide, `markdown_extensions`)."""


class Renderer:
    """Renders pages as the engine of one project does."""

    def __init__(self, root: Path, views: Collection[str] = ()) -> None:
        """Reads `root/mkdocs.yml`; raises `Unreadable` where it cannot be used.

        `views` is the HTML of every data block in the pages, filled in.
        """
        file = "mkdocs.yml"
        settings = read_yaml(read_text(root / file, file), file)
        named = settings.get("markdown_extensions") if isinstance(settings, Mapping) else None
        options = dict(_extensions(named, file))
        names = [*dict.fromkeys([*_ALWAYS, *options, ARTICLE])]
        options[ARTICLE] = {"views": views}
        try:
            self._markdown = markdown.Markdown(extensions=names, extension_configs=options)
        except (ImportError, KeyError, TypeError, ValueError, AttributeError) as error:
            line = named.line if named is not None else 1
            what = f"A Markdown extension cannot be used: {error}."
            raise Unreadable(file, line, what, "Check its name and options.") from None

    def render(self, body: str) -> str:
        """The article's HTML from a page's Markdown, its data blocks and figures filled in."""
        return self._markdown.reset().convert(body)


def _extensions(named: Value | None, file: str) -> list[tuple[str, dict[str, Any]]]:
    """Each extension's name and options, in the order in which they stand."""
    listed = [named] if isinstance(named, Mapping) else named or []
    if not isinstance(listed, Sequence | list):
        what = "“markdown_extensions” is not a list."
        raise Unreadable(file, listed.line, what, "Write each extension after a hyphen.")
    pairs: list[tuple[str, Value | None]] = []
    for item in listed:
        pairs += item.items() if isinstance(item, Mapping) else [(str(item), None)]
    return [(name, _plain(options) or {}) for name, options in pairs]


def _plain(value: Value | None) -> Any:
    """What the engine's YAML reader makes of a value."""
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, Scalar):
        return yaml.safe_load(value) if value.reads_as else str(value)
    return [_plain(part) for part in value] if value is not None else None
