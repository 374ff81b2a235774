"""HTML in a page written for another site: the tags that a document can hold, and no others."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from html import escape

from coproduction.foreign.around import Around, Said
from coproduction.foreign.edits import Edit
from coproduction.foreign.markup import Tag, read_tags
from coproduction.rules.allowed import FORM, GLOBAL, HTML, MARKS
from coproduction.rules.elements import value_fault

_ACTIVE = (
    "script noscript template iframe frame frameset object embed applet portal form button select "
    "option svg math audio video track link meta base dialog canvas"
)
_REFUSED = frozenset({*_ACTIVE.split(), *FORM})
"""What could do something, or shows what no document can. It stays, for the rules to refuse."""
_FRAMES = "center main header footer nav hgroup address search"
_AMONG_WORDS = "font big nobr acronym bdi bdo data picture ruby rb rt rp"
_RENAMED = {
    **dict.fromkeys(_FRAMES.split(), "div"),
    **dict.fromkeys(_AMONG_WORDS.split(), "span"),
    **dict.fromkeys(["menu", "dir"], "ul"),
    **dict.fromkeys(["tt", "xmp"], "code"),
    "strike": "s",
}
"""Elements of HTML that say nothing in a document, and those that hold the same words."""
_DROPPED = frozenset({"colgroup", "col", "source", "basefont", "html", "head", "body"})
_LISTS = "table thead tbody tfoot tr td th caption ul ol li dl dt dd pre"
_WHOLE = frozenset(_LISTS.split())
"""Elements that are written over several blocks, and stay even so."""
_HOLD_MARKDOWN = frozenset({"td", "th", "li", "dd"})
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_LOOKS = Said(
    "How parts of the page look or behave on its site (such as “class” or “style”) is left out.",
    "Nothing has to be done: a document has a look of its own.",
)
_COMMENT = Said("A comment is left out.", "Nothing has to be done.")
_STYLE = Said("A style sheet is left out.", "Nothing has to be done.")
_RAW = Said(
    "Markdown inside a table or list of HTML is printed with its marks.",
    "Write the whole table or list in Markdown.",
)


class Html:
    """A piece of HTML in a body: a block, or the tags among the words of one paragraph."""

    def __init__(
        self,
        body: str,
        pieces: Sequence[tuple[int, int]],
        around: Around,
        linked: Collection[int] = (),
    ) -> None:
        """`pieces` are the offsets of its parts: signs of a quotation may stand between lines.

        Those that begin at an offset in `linked` stand in a link of Markdown.
        """
        self._body = body
        self._around = around
        self._linked = linked
        self._places = [place for start, end in pieces for place in range(start, end)]
        self._html = "".join(body[start:end] for start, end in pieces)
        self._tags = read_tags(self._html)
        self._names = {tag.name for tag in self._tags}
        self._levels: list[int] = []

    def edits(self, is_block: bool) -> Iterator[Edit]:
        """What is to be changed in it."""
        unwrapped = False
        style = 0
        for tag in self._tags:
            if tag.name == "style":
                if tag.kind == "start":
                    style = tag.start
                else:
                    yield self._edit(style, tag.end, "", _STYLE)
                continue
            unwrapped |= self._is_wrapper(tag)
            if edit := self._of(tag):
                yield edit
        if is_block and unwrapped and "pre" not in self._names:
            yield from self._at_margin()

    def _of(self, tag: Tag) -> Edit | None:
        name = tag.name
        if tag.kind == "other":
            return self._edit(tag.start, tag.end, "", _COMMENT)
        if name in _REFUSED or (name == "source" and {"video", "audio"} & self._names):
            return None
        if name not in HTML and name not in _RENAMED and name not in _DROPPED:
            said = Said(
                f"“<{name}>” is no element of HTML, and is printed as words.",
                "Delete it, if it is not meant to be read.",
            )
            return self._edit(tag.start, tag.start + 1, "&lt;", said)
        if name in _DROPPED or self._is_wrapper(tag):
            # An element's handlers and the like go with it.
            return self._edit(tag.start, tag.end, "", _LOOKS if tag.attributes else None)
        if name == "img":
            return self._picture(tag)
        return self._end(tag) if tag.kind == "end" else self._start(tag)

    def _is_wrapper(self, tag: Tag) -> bool:
        """A tag of an element with blocks of Markdown inside, which are read as such without it."""
        known = tag.name in HTML or tag.name in _RENAMED
        return tag.kind != "other" and not tag.paired and known and tag.name not in _WHOLE

    def _end(self, tag: Tag) -> Edit | None:
        name = _RENAMED.get(tag.name, tag.name)
        if name in _HEADINGS and self._levels:
            name = f"h{self._levels.pop()}"
        return None if name == tag.name else self._edit(tag.start, tag.end, f"</{name}>")

    def _start(self, tag: Tag) -> Edit | None:
        name, said = _RENAMED.get(tag.name, tag.name), None
        if name in _HEADINGS:
            level, said = self._around.level(int(name[1]))
            self._levels.append(level)
            name = f"h{level}"
        kept = {key: one for key, one in tag.attributes.items() if self._may_stand(name, key, one)}
        if kept != tag.attributes:
            said = said or _LOOKS
        if name == "a" and (lost := self._around.link(kept.get("href") or "#")):
            del kept["href"]
            said = lost
        if name in _HOLD_MARKDOWN and not tag.paired and name in ("td", "th"):
            said = said or _RAW
        if kept == tag.attributes and name == tag.name:
            return self._edit(tag.start, tag.start, "", said) if said else None
        return self._edit(tag.start, tag.end, _tag(name, kept), said)

    def _may_stand(self, name: str, attribute: str, value: str | None) -> bool:
        if attribute.startswith("on") or (attribute == "href" and name == "a"):
            return True  # which is judged
        if attribute == "class" or attribute in MARKS:
            return False
        if attribute == "id" and f"#{value}" not in self._body:
            return False
        known = attribute in HTML.get(name, ()) or attribute in GLOBAL or attribute[:5] == "aria-"
        return known and not value_fault(name, attribute, value or "", False, None)

    def _picture(self, tag: Tag) -> Edit | None:
        alt, address = tag.attributes.get("alt") or "", tag.attributes.get("src") or ""
        if any(name.startswith("on") for name in tag.attributes):
            return None
        if said := self._around.picture(address, alt):
            if not alt.strip() and self._places[tag.start] in self._linked:
                alt = address.rpartition("/")[2]  # a link has words
            return self._edit(tag.start, tag.end, escape(" ".join(alt.split()), quote=False), said)
        kept = {"src": address, "alt": alt}
        if tag.attributes == kept:
            return None
        said = _LOOKS if tag.attributes.keys() - kept else None
        return self._edit(tag.start, tag.end, _tag("img", kept), said)

    def _at_margin(self) -> Iterator[Edit]:
        """What stood in a wrapper stands at the margin, where no code is made of it."""
        at = 0
        for line in self._html.split("\n"):
            spaces = len(line) - len(line.lstrip(" \t"))
            if spaces and line.strip():
                yield self._edit(at, at + spaces, "")
            at += len(line) + 1

    def _edit(self, start: int, end: int, words: str, said: Said | None = None) -> Edit:
        first = self._places[start]
        last = self._places[end - 1] + 1 if end > start else first
        return Edit(first, last, words, said)


def _tag(name: str, attributes: Mapping[str, str | None]) -> str:
    written = [key if one is None else f'{key}="{escape(one)}"' for key, one in attributes.items()]
    return f"<{' '.join([name, *written])}>"
