"""Treeprocessors of Python-Markdown: what is marked in the tree of an article.

Cells say how they are aligned, sentences of ideas and boxes to tick are nodes, the first link to
each address outside the site is told from the others, notes have a title, and tables fit any
screen.
"""

import xml.etree.ElementTree as ElementTree
from html import unescape

import markdown
from markdown.extensions.toc import render_inner_html, strip_tags
from markdown.treeprocessors import Treeprocessor
from markdown.util import STX

from coproduction.phrases import Phrases
from coproduction.templates.nodes import PART, TO_WRITE_IN, VALUE, Node

_BOX = "☐"


def add_marks(md: markdown.Markdown, phrases: Phrases) -> None:
    """Adds them all, after what reads the attributes of cells (8), with the words they need."""
    for name, made in {
        "alignment": _AlignmentClasses,
        "sentences": _SentenceMarks,
        "outside": _OutsideLinks,
        "boxes": _Boxes,
    }.items():
        md.treeprocessors.register(made(md), name, 7)
    md.treeprocessors.register(_Notes(md, phrases), "notes", 7)
    md.treeprocessors.register(_TableFrames(md, phrases), "table_frames", 6)


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


class _Notes(Treeprocessor):
    """Says above the notes of a page what they are, and of the links back where they lead."""

    def __init__(self, md: markdown.Markdown, phrases: Phrases) -> None:
        super().__init__(md)
        self._phrases = phrases

    def run(self, root: ElementTree.Element) -> None:
        for notes in root.iterfind("div[@class='footnote']"):
            if (rule := notes.find("hr")) is not None:
                notes.remove(rule)
            title = ElementTree.Element("p", {PART: Node.NOTES_TITLE})
            title.text = self._phrases("notes.title")
            notes.insert(0, title)
            for link in notes.iterfind(".//a[@class='footnote-backref']"):
                link.set(PART, Node.NOTE_BACK)
                number = link.attrib.pop("title", "")
                link.set("aria-label", self._phrases("notes.back", number=number))


class _TableFrames(Treeprocessor):
    """Makes tables fit any screen, as those of records do by their templates.

    Each stands in a frame that scrolls where it must; and each cell carries
    the name of its column, under which it stands where a row is stacked on a narrow screen.
    One with cells to write in, where `TO_WRITE_IN` stands, is marked as such.
    """

    def __init__(self, md: markdown.Markdown, phrases: Phrases) -> None:
        super().__init__(md)
        self._phrases = phrases

    def run(self, root: ElementTree.Element) -> None:
        for parent in [one for one in root.iter() if one.find("table") is not None]:
            for place, element in enumerate(parent):
                if element.tag == "table" and not element.attrib:
                    parent[place] = self._framed(element)

    def _framed(self, table: ElementTree.Element) -> ElementTree.Element:
        columns = [self._words(cell) for cell in table.iterfind("thead/tr/th")]
        for row in table.iterfind("tbody/tr"):
            for column, cell in zip(columns, row.iterfind("td"), strict=False):
                cell.set("data-label", column)
        blank = any(self._to_write_in(cell) for cell in table.iterfind("tbody/tr/td"))
        table.set("class", "stack blank" if blank else "stack")
        label = self._phrases("table.of", columns=", ".join(columns))
        about = {"class": "table-frame", "role": "region", "aria-label": label}
        frame = ElementTree.Element("div", about)
        frame.tail, table.tail = table.tail, None
        frame.append(table)
        return frame

    def _to_write_in(self, cell: ElementTree.Element) -> bool:
        return cell.text == TO_WRITE_IN and not len(cell)

    def _words(self, cell: ElementTree.Element) -> str:
        """What a reader sees there; few columns have more than a word or two."""
        text = cell.text or ""
        if len(cell) or STX in text:
            text = unescape(strip_tags(render_inner_html(cell, self.md)))
        return " ".join(text.split())
