"""Turns a page's Markdown into the HTML of its article, as the site engine does.

Python-Markdown is the only renderer: its extensions are read from mkdocs.yml, so what
is checked here and what the engine builds are the same. The engine's own changes (links
between Markdown files become addresses) are left to it.
"""

import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import markdown
import yaml
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from coproduction.shortcuts import SHORTCUTS
from coproduction.source import Mapping, Scalar, Sequence, Unreadable, Value, read_text, read_yaml
from coproduction.templates.nodes import PART, VALUE, Node

EXTENSIONS = ("coproduction.article:Alignment", "coproduction.article:Sentences", SHORTCUTS)
"""Ours, by the names under which Python-Markdown finds them; the first two are below."""

_ALWAYS = ("toc", "tables", "fenced_code")
"""Extensions that MkDocs adds by itself (its user guide, `markdown_extensions`)."""


class Renderer:
    """Renders pages as the engine of one project does."""

    def __init__(self, root: Path) -> None:
        """Reads `root/mkdocs.yml`; raises `Unreadable` where it cannot be used."""
        file = "mkdocs.yml"
        settings = read_yaml(read_text(root / file, file), file)
        named = settings.get("markdown_extensions") if isinstance(settings, Mapping) else None
        options = dict(_extensions(named, file))
        names = [*dict.fromkeys([*_ALWAYS, *options, *EXTENSIONS])]
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


class Alignment(Extension):
    """Says how a table's cells are aligned by class, for a strict content policy refuses `style`.

    The classes are `align-left`, `align-center` and `align-right`; documents read the node.
    """

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802  (its name there)
        """Runs after `attr_list` (8), so that a cell keeps the classes an editor gave it."""
        md.treeprocessors.register(_AlignmentClasses(md), "alignment", 7)


class _AlignmentClasses(Treeprocessor):
    def run(self, root: ElementTree.Element) -> None:
        for row in root.iter("tr"):
            for cell in row:
                property_, _, side = cell.get("style", "").rstrip(";").partition(": ")
                if property_ == "text-align" and side in ("left", "center", "right"):
                    del cell.attrib["style"]
                    cell.set("class", f"{cell.get('class', '')} align-{side}".strip())
                    cell.set(PART, Node.ALIGNED)
                    cell.set(VALUE, side)


class Sentences(Extension):
    """Marks each line beside the picture of an idea as a sentence."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802  (its name there)
        """Runs after `attr_list` (8), which says what is an idea."""
        md.treeprocessors.register(_SentenceMarks(md), "sentences", 7)


class _SentenceMarks(Treeprocessor):
    def run(self, root: ElementTree.Element) -> None:
        for paragraph in root.iter("p"):
            if paragraph.get(PART) == Node.IDEA:
                _mark_sentences(paragraph)


def _mark_sentences(idea: ElementTree.Element) -> None:
    """Puts what follows the picture, and the end of each line, into an element of its own."""
    sentence = None
    for child in [*idea]:
        if child.tag == "br" or child.get(PART) == Node.IDEA_PICTURE:
            tail = child.tail or ""
            sentence = ElementTree.Element("span", {PART: Node.IDEA_SENTENCE})
            sentence.text = tail.lstrip()
            child.tail = tail.removesuffix(sentence.text)
            idea.insert([*idea].index(child) + 1, sentence)
        elif sentence is not None:
            idea.remove(child)
            sentence.append(child)
