"""Turns a page's Markdown into the HTML of its article, as the site engine does.

Python-Markdown is the only renderer: its extensions are read from mkdocs.yml, so what
is checked here and what the engine builds are the same. The engine's own changes (links
between Markdown files become addresses) are left to it.
"""

import xml.etree.ElementTree as ElementTree

import markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from coproduction.settings import Settings
from coproduction.shortcuts import SHORTCUTS
from coproduction.templates.nodes import PART, VALUE, Node

EXTENSIONS = ("coproduction.article:Alignment", "coproduction.article:Sentences", SHORTCUTS)
"""Ours, by the names under which Python-Markdown finds them; the first two are below."""

_ALWAYS = ("toc", "tables", "fenced_code")
"""Extensions that MkDocs adds by itself (its user guide, `markdown_extensions`)."""
_UNUSABLE = (ImportError, KeyError, TypeError, ValueError, AttributeError)
"""What an extension raises that is not there, or has options that it does not know."""
_TRIAL = "# A\n\nB\n"
"""What shows whether an extension works at all."""


class Renderer:
    """Renders pages as the engine of one project does."""

    def __init__(self, settings: Settings) -> None:
        """Takes the settings' extensions; raises `Unreadable` where one cannot be used."""
        named = settings.extensions()
        options = {one.name: {**one.options} for one in named if one.options}
        paths = {one.name: one.path for one in named}
        self._markdown = markdown.Markdown(extension_configs=options)
        for name in dict.fromkeys([*_ALWAYS, *paths, *EXTENSIONS]):
            try:
                self._markdown.registerExtensions([name], options)
                self._markdown.reset().convert(_TRIAL)
            except _UNUSABLE as error:
                what = f"The Markdown extension “{name}” cannot be used: {error}."
                mend = "Check its name and options, and that it is installed."
                raise settings.read.refusal(paths.get(name, ()), what, mend) from None

    def render(self, body: str) -> str:
        """The article's HTML from a page's Markdown, its data blocks and figures filled in."""
        return self._markdown.reset().convert(body)


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
