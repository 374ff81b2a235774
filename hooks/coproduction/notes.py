"""Notes at the end of a page (footnotes): what stands above them, and where links back lead."""

import xml.etree.ElementTree as ElementTree

import markdown
from markdown.treeprocessors import Treeprocessor

from coproduction.phrases import Phrases
from coproduction.templates.nodes import PART, Node


class Notes(Treeprocessor):
    """Says above the notes of a page what they are, and of the links back where they lead."""

    def __init__(self, md: markdown.Markdown, phrases: Phrases) -> None:
        super().__init__(md)
        self._phrases = phrases

    def run(self, root: ElementTree.Element) -> None:
        """Changes the notes in an article."""
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
