"""Reads the inline content of a page's article: its words, links and pictures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from coproduction.document.inline import (
    OWN_LINE,
    has_words,
    is_blank,
    pictures,
    stands_alone,
    styled,
    tidy,
)
from coproduction.document.links import Elsewhere, Inside, Links
from coproduction.document.pictures import Pictures, says_nothing
from coproduction.document.tree import Anchor, Block, Break, Image, Inline, Link, Paragraph, Words
from coproduction.phrases import Phrases
from coproduction.rules.elements import Fault
from coproduction.rules.lines import Pattern
from coproduction.templates.nodes import PART, VALUE, Node

_ACTIVE = ("script", "template", "video", "audio", "track", "iframe", "form", "button")
DROPPED = frozenset({*_ACTIVE, "nav", "style", "hr"})
"""Elements that do something only on a web page, and rules, which say nothing."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

Fragment = Inline


@dataclass
class PageReader:
    """Reads the elements of one page.

    `chapters` holds the anchors of the document's chapters by uri, `wanted` the ids on this page
    that links lead to. `faults` fills with what cannot go into a document.
    """

    uri: str
    links: Links
    pictures: Pictures
    chapters: dict[str, str]
    wanted: frozenset[str]
    site_name: str
    phrases: Phrases
    faults: list[Fault] = field(default_factory=list)
    _anchors: list[Inline] = field(default_factory=list)

    def keep_anchor(self, element: LexborNode) -> None:
        """Keeps the id of a block, if a link leads there, for the words that come next."""
        self._anchors += self._own_anchor(element)

    def take_anchors(self) -> list[Inline]:
        """The anchors kept since the last words."""
        anchors, self._anchors = self._anchors, []
        return anchors

    def anchor(self, uri: str, fragment: str) -> str:
        """The name in the document of a page, or of a place on it."""
        return f"{self.chapters[uri]}.{fragment}" if fragment else self.chapters[uri]

    def inside(self, element: LexborNode) -> list[Fragment]:
        """The words and pictures inside an element."""
        return [part for child in element.iter(include_text=True) for part in self.read(child)]

    def words(self, element: LexborNode) -> tuple[Inline, ...]:
        """The words inside an element, with the pictures among them."""
        return tidy(self.inside(element))

    def paragraphs(self, fragments: list[Fragment]) -> Iterator[Block]:
        """Words as a paragraph; a picture on a line of its own stands by itself."""
        run: list[Inline] = []
        for place, part in enumerate((*fragments, None)):
            if part is not None and not (
                isinstance(part, Image) and stands_alone(fragments, place)
            ):
                run.append(part)
                continue
            if not is_blank(content := tidy(run)):
                if has_words(content):
                    yield Paragraph((*self.take_anchors(), *content))
                else:
                    yield from pictures(content)
            run = []
            if part:
                yield part

    def read(self, node: LexborNode) -> list[Fragment]:
        """A piece of text, or an element among words."""
        if node.is_text_node:
            return [Words(node.text_content or "")]
        if not node.is_element_node or node.tag in DROPPED:
            return []
        if node.attributes.get(PART) in (Node.BACK, Node.NOTE_BACK):
            return []
        if node.tag == "br":
            return [Break()]
        if node.tag == "img":
            return [*self._picture(node)]
        if node.tag == "svg":
            self._refuse_drawing(node)
            return []
        content = self.inside(node)
        name = node.attributes.get(PART) or ""
        if node.tag == "a":
            content = self._link(node, content)
        elif node.tag == "q":
            content = [Words("“"), *content, Words("”")]
        content = styled(content, node.tag or "", name)
        if name in OWN_LINE:
            content = [Break(), *content]
        return [*self._own_anchor(node), *content]

    def _own_anchor(self, element: LexborNode) -> list[Inline]:
        name = element.attributes.get("id")
        return [Anchor(self.anchor(self.uri, name))] if name and name in self.wanted else []

    def _refuse_drawing(self, element: LexborNode) -> None:
        """A drawing in the page itself cannot be taken out of it, unless it says nothing."""
        if element.attributes.get("aria-hidden") != "true":
            what = "A drawing stands inside the page, where no document can take it from."
            mend = "Save it as a file in docs/pictures/, and show it with ![what it shows](file)."
            self.faults.append(Fault(what, mend, (("written", "<svg"),)))

    def _link(self, element: LexborNode, content: list[Inline]) -> list[Inline]:
        href = element.attributes.get("href")
        if href and _is_permalink(element, href):
            return []
        if not href or element.attributes.get(PART) == Node.FIGURE_LINK:
            return content
        if fault := self.links.fault(href):
            self.faults.append(fault)
            return content
        target = self.links.follow(self.uri, href)
        if isinstance(target, Inside):
            return [Link(tuple(content), anchor=self.anchor(target.uri, target.fragment))]
        if isinstance(target, Elsewhere):
            return [*content, *self._where_to_look(element.text(), target.title)]
        is_licence = element.attributes.get(PART) == Node.LICENCE
        said = (element.attributes.get(VALUE) or "") if is_licence else ""
        return [Link(tuple(content), address=target.address, said=said)]

    def _where_to_look(self, words: str, title: str) -> Iterator[Inline]:
        """The page of the site that a link's `words` lead to, while the site has no address."""
        if title:
            is_named = title.casefold() in words.casefold()
            key = "document.elsewhere" if is_named else "document.elsewhere_named"
            yield Words(f" {self.phrases(key, site=self.site_name, title=title)}")

    def _picture(self, element: LexborNode) -> Iterator[Image]:
        src, alt = element.attributes.get("src") or "", element.attributes.get("alt") or ""
        file, name = self.pictures.find(self.uri, src), src.rpartition("/")[2]
        if file is None:
            what = f"There is no picture “{name}” in docs/."
            mend = "Put the file there, or mend its name. A document fetches nothing."
        elif not alt.strip() and not self.pictures.may_be_silent(file):
            what = f"The picture “{name}” has no words for readers who cannot see it."
            mend = "Write them between the square brackets: ![what it shows](its file)."
        elif alt.strip() and says_nothing(alt, name):
            what = f"“{alt.strip()}” says nothing of what the picture “{name}” shows."
            mend = "Write what it shows: ![two people at a table](its file)."
        elif fault := self.pictures.fault(file):
            what, mend = fault
        else:
            yield Image(file, " ".join(alt.split()))
            return
        stem = re.escape(name.rpartition(".")[0].lower())
        by_file: Pattern = ("decoded", re.escape(name.lower()))
        by_record: Pattern = ("decoded", rf"picture\.{stem}\b")
        self.faults.append(Fault(what, mend, (by_file, by_record)))


def _is_permalink(element: LexborNode, href: str) -> bool:
    """True for the sign that `toc` puts beside the words of a heading, as a link to itself."""
    heading = element.parent
    return (
        heading is not None
        and heading.tag in HEADINGS
        and href == f"#{heading.attributes.get('id')}"
        and heading.text().strip() != element.text().strip()
    )
