"""Reads words, links and pictures out of the article of one page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from coproduction.document.inline import OWN_LINE, is_blank, styled, tidy
from coproduction.document.links import Elsewhere, Inside, Links
from coproduction.document.pictures import Pictures
from coproduction.document.tree import (
    Anchor,
    Block,
    Break,
    Image,
    Inline,
    Link,
    Paragraph,
    Words,
)
from coproduction.phrases import Phrases
from coproduction.rules.elements import Fault
from coproduction.rules.lines import Pattern

DROPPED = frozenset(
    [
        "nav",
        "script",
        "style",
        "template",
        "video",
        "audio",
        "iframe",
        "form",
        "button",
        "hr",
        "track",
    ]
)
"""Elements that do something only on a web page, and rules, which say nothing."""

Fragment = Inline | Image


@dataclass
class Reader:
    """Reads one page; `faults` holds what cannot go into a document.

    `anchors` names the document's chapters by uri, `wanted` the ids on this page that links
    lead to.
    """

    uri: str
    links: Links
    pictures: Pictures
    anchors: dict[str, str]
    wanted: frozenset[str]
    site_name: str
    phrases: Phrases
    faults: list[Fault] = field(default_factory=list)
    _marks: list[Inline] = field(default_factory=list)

    def mark(self, node: LexborNode) -> None:
        """Keeps the place of a block, if a link leads there, for the words that come next."""
        name = node.attributes.get("id")
        if name and name in self.wanted:
            self._marks.append(Anchor(self.anchor(self.uri, name)))

    def marks(self) -> list[Inline]:
        """The places kept since the last words."""
        marks, self._marks = self._marks, []
        return marks

    def anchor(self, uri: str, fragment: str) -> str:
        """The name in the document of a page, or of a place on it."""
        return f"{self.anchors[uri]}.{fragment}" if fragment else self.anchors[uri]

    def parts(self, node: LexborNode) -> list[Fragment]:
        """The words and pictures inside an element."""
        return [part for child in node.iter(include_text=True) for part in self.inline(child)]

    def words(self, node: LexborNode) -> tuple[Inline, ...]:
        """The words inside an element alone."""
        return tidy([part for part in self.parts(node) if not isinstance(part, Image)])

    def paragraphs(self, parts: list[Fragment]) -> Iterator[Block]:
        """Words as a paragraph; a picture among them stands by itself."""
        run: list[Inline] = []
        for part in (*parts, None):
            if part is not None and not isinstance(part, Image):
                run.append(part)
                continue
            if not is_blank(content := tidy(run)):
                yield Paragraph((*self.marks(), *content))
            run = []
            if part:
                yield part

    def inline(self, node: LexborNode) -> list[Fragment]:
        """A piece of text, or an element among words."""
        if node.is_text_node:
            return [Words(node.text_content or "")]
        if not node.is_element_node or node.tag in DROPPED:
            return []
        if node.tag == "br":
            return [Break()]
        if node.tag == "img":
            return [*self._picture(node)]
        if node.tag == "svg":
            self._refuse_drawing(node)
            return []
        inside = self.parts(node)
        content = [part for part in inside if not isinstance(part, Image)]
        classes = node.attributes.get("class") or ""
        if node.tag == "a":
            content = self._link(node, content, classes.split())
        elif node.tag == "q":
            content = [Words("“"), *content, Words("”")]
        content = styled(content, node.tag or "", classes)
        if OWN_LINE & set(classes.split()):
            content = [Break(), *content]
        name = node.attributes.get("id")
        if name and name in self.wanted:
            content = [Anchor(self.anchor(self.uri, name)), *content]
        return [*content, *(part for part in inside if isinstance(part, Image))]

    def _refuse_drawing(self, node: LexborNode) -> None:
        """A drawing in the page itself cannot be taken out of it, unless it says nothing."""
        if node.attributes.get("aria-hidden") != "true":
            what = "A drawing stands inside the page, where no document can take it from."
            mend = "Save it as a file in docs/pictures/, and show it with ![what it shows](file)."
            self.faults.append(Fault(what, mend, (("written", "<svg"),)))

    def _link(self, node: LexborNode, content: list[Inline], classes: list[str]) -> list[Inline]:
        href = node.attributes.get("href")
        if "headerlink" in classes:
            return []
        if not href or "figure-link" in classes:
            return content
        target = self.links.follow(self.uri, href)
        if isinstance(target, Inside):
            return [Link(tuple(content), anchor=self.anchor(target.uri, target.fragment))]
        if isinstance(target, Elsewhere):
            return [*content, *self._whereabouts(node.text(), target.title)]
        return [Link(tuple(content), address=target.address)]

    def _whereabouts(self, said: str, title: str) -> Iterator[Inline]:
        """Where to look for a page that has no address yet, after the words of its link."""
        if title:
            is_named = title.casefold() in said.casefold()
            key = "document.elsewhere" if is_named else "document.elsewhere_named"
            yield Words(f" {self.phrases(key, site=self.site_name, title=title)}")

    def _picture(self, node: LexborNode) -> Iterator[Image]:
        src, alt = node.attributes.get("src") or "", node.attributes.get("alt") or ""
        file, name = self.pictures.find(self.uri, src), src.rpartition("/")[2]
        if file is None:
            what = f"There is no picture “{name}” in docs/."
            mend = "Put the file there, or mend its name. A document fetches nothing."
        elif not alt.strip() and not self.pictures.may_be_silent(file):
            what = f"The picture “{name}” has no words for readers who cannot see it."
            mend = "Write them between the square brackets: ![what it shows](its file)."
        else:
            yield Image(file, " ".join(alt.split()))
            return
        stem = re.escape(name.rpartition(".")[0].lower())
        by_file: Pattern = ("decoded", re.escape(name.lower()))
        by_record: Pattern = ("decoded", rf"picture\.{stem}\b")
        self.faults.append(Fault(what, mend, (by_file, by_record)))
