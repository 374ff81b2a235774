"""Treeprocessors of Python-Markdown: what is marked in the tree of an article.

Cells say how they are aligned, sentences of ideas and boxes to tick are nodes, and the first link
to each address outside the site is told from the others.
"""

import xml.etree.ElementTree as ElementTree

import markdown
from markdown.treeprocessors import Treeprocessor

from coproduction.templates.nodes import PART, VALUE, Node

_BOX = "☐"


def add_marks(md: markdown.Markdown) -> None:
    """Adds them all, after what reads the attributes of cells (8)."""
    for name, made in {
        "alignment": _AlignmentClasses,
        "sentences": _SentenceMarks,
        "outside": _OutsideLinks,
        "boxes": _Boxes,
    }.items():
        md.treeprocessors.register(made(md), name, 7)


class _AlignmentClasses(Treeprocessor):
    """Says how cells are aligned by class, for a strict content policy refuses `style`.

    The classes are `align-left`, `align-center` and `align-right`; documents read the node.
    """

    def run(self, root: ElementTree.Element) -> None:
        for row in root.iter("tr"):
            for cell in row:
                property_, _, side = cell.get("style", "").rstrip(";").partition(": ")
                if property_ == "text-align" and side in ("left", "center", "right"):
                    del cell.attrib["style"]
                    cell.set("class", f"{cell.get('class', '')} align-{side}".strip())
                    cell.set(PART, Node.ALIGNED)
                    cell.set(VALUE, side)


class _SentenceMarks(Treeprocessor):
    """Marks each line beside the picture of an idea as a sentence."""

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


class _OutsideLinks(Treeprocessor):
    """Marks the first link to each address outside the site: print has the address beside it."""

    def run(self, root: ElementTree.Element) -> None:
        met: set[str] = set()
        for link in root.iter("a"):
            address = link.get("href", "")
            if address.startswith(("https://", "http://")) and address not in met:
                met.add(address)
                link.set("class", f"{link.get('class', '')} outside".strip())


class _Boxes(Treeprocessor):
    """Makes “☐” at the beginning of an item a box to tick on paper, which nothing reads aloud."""

    def run(self, root: ElementTree.Element) -> None:
        for item in root.iter("li"):
            words = item.find("p") if not (item.text or "").strip() else item
            if words is None or not (words.text or "").lstrip().startswith(_BOX):
                continue
            box = ElementTree.Element("span", {PART: Node.BOX, "aria-hidden": "true"})
            box.text, box.tail = _BOX, (words.text or "").lstrip().removeprefix(_BOX)
            words.text = ""
            words.insert(0, box)
            item.set("class", "to-tick")
