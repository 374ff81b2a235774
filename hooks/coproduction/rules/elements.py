"""Judges one element with its attributes against the list of what may stand in a page."""

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from coproduction.problem import Severity
from coproduction.rules.address import file_fault, link_fault, short
from coproduction.rules.allowed import FORM, GLOBAL, HTML, MARKS, SVG_ATTRIBUTES, SVG_ELEMENTS
from coproduction.rules.lines import Pattern, letters, squeeze
from coproduction.rules.reuse import number_fault
from coproduction.templates.nodes import PART, VALUE, nodes


@dataclass(frozen=True)
class Fault:
    """What may not stand in a page, how to mend it, and how to find where it was written.

    `pair` names an element whose tags do not come in pairs; `nth` says which of the places
    where the patterns fit is meant.
    """

    what: str
    mend: str
    patterns: tuple[Pattern, ...]
    pair: str | None = None
    nth: int = 1
    severity: Severity = "error"


_NO_SCRIPT = "Delete it: a page has no script."
_LINK = "Put a link there instead, such as [its name](https://example.org/)."
_STYLE = "Delete it: how things look is said in overrides/assets/site.css, by class."
_ASKS = "Delete it: a page asks nothing of its readers. Say how to get in touch instead."
_MENDS = {
    **dict.fromkeys(["script", "noscript", "template"], _NO_SCRIPT),
    **dict.fromkeys(["iframe", "frame", "object", "embed", "applet", "portal"], _LINK),
    **dict.fromkeys(["style", "link", "font", "center", "marquee", "blink"], _STYLE),
    **dict.fromkeys(
        ["form", "input", "button", "select", "option", "textarea", "label", "fieldset"], _ASKS
    ),
}
_OTHERWISE = "Write it in Markdown, or delete it. If it is meant as words, put it in `backticks`."
_BARE = frozenset({"controls", "download", "hidden", "inert", "loop", "muted", "open", "reversed"})
"""Attributes that need no value (HTML Standard, boolean attributes)."""
Place = Literal["page", "view", "drawing", "drawing's words"]
"""Where an element stands. A view may hold what readers fill in, for a template made it. A drawing
is an `svg` element with all inside it: no element of a page is let in there, for parsers differ
over which of them end the drawing. Its words are what `title` and `desc` hold.
"""

_PLACES: dict[Place, Container[str]] = {
    "page": HTML,
    "view": {*HTML, *FORM},
    "drawing": SVG_ELEMENTS,
    "drawing's words": (),
}
_ADDRESSES = {"href", "src", "poster"}
_ENOUGH = 5
"""Letters by which something written is known again when its signs are not."""
_NOTE = re.compile(r"fn(?:ref\d*)?-(.*)")
"""The id of a note, or of where it is called, which the engine makes of its name."""
_NUMBERS = {
    "colspan": range(1, 41),
    "rowspan": range(1, 1_001),
    "start": range(0, 100_000),
    "value": range(0, 100_000),
    "width": range(1, 10_001),
    "height": range(1, 10_001),
}
"""Attributes of a page's elements that hold a number, with the numbers that make sense."""


def element_faults(
    name: str, attributes: Mapping[str, str | None], place: Place, contact: str | None
) -> Iterator[Fault]:
    """What is wrong with an element; of one that may not stand at all, nothing more is said.

    `contact` is the publisher's own e-mail address.
    """
    if name not in _PLACES[place]:
        mend = _MENDS.get(name, _OTHERWISE)
        yield Fault(f"“<{short(name)}>” may not stand in a {place}.", mend, tag_patterns(name))
        return
    words = [one for one, value in attributes.items() if value is None and one not in _BARE]
    if len(words) > 1:
        it = f"<{' '.join([name, *attributes])}>"
        what = f"“{short(it)}” is read as HTML, and would not be shown."
        mend = f"If it is meant as words, write “\\<{name}”; else delete all but the name."
        yield Fault(what, mend, tag_patterns(name))
        return
    in_drawing = place == "drawing"
    allowed = SVG_ATTRIBUTES if in_drawing else HTML.get(name) or FORM.get(name, frozenset())
    for attribute, written in attributes.items():
        value = written or ""
        if attribute in MARKS:
            if _is_node(attributes):
                continue
            what, mend = f"“{attribute}={short(value)}” marks no node that there is.", "Delete it."
        elif attribute not in allowed and attribute not in GLOBAL and attribute[:5] != "aria-":
            if attribute.startswith("on"):
                mend = _NO_SCRIPT
            elif attribute == "style":
                mend = _STYLE
            else:
                mend = _allowed_there(name, allowed)
            what = f"“{short(attribute)}” may not stand on <{name}>."
        elif found := value_fault(name, attribute, value, in_drawing, contact):
            what, mend = found
        else:
            continue
        yield Fault(what, mend, attribute_patterns(attribute, value))


def value_fault(
    name: str, attribute: str, value: str, in_drawing: bool, contact: str | None
) -> tuple[str, str] | None:
    """What is wrong with the value of an attribute that may stand there, and how to mend it."""
    if attribute == "href" and in_drawing:
        if name == "use" and re.fullmatch(r"#[\w.-]+", value):
            return None
        what = f"“{short(value)}” is not a part of this drawing."
        return what, "Draw it here, or delete it: a drawing takes nothing from elsewhere."
    if attribute == "href":
        return link_fault(value, contact)
    if attribute in ("src", "poster"):
        return file_fault(value)
    if attribute == "id" and not re.fullmatch(r"[^\s\"'`<>&#%]+", value):
        if note := _NOTE.fullmatch(value):
            return f"“[^{short(note[1])}]” cannot name a note.", "Use letters and digits alone."
        return f"“{short(value)}” cannot be an id.", "Use letters, digits and hyphens."
    if attribute in _NUMBERS and not in_drawing and not _fits(value, _NUMBERS[attribute]):
        least, most = _NUMBERS[attribute].start, _NUMBERS[attribute].stop - 1
        what = f"“{short(value)}” is no {attribute} that a page can have."
        return what, f"Write a whole number from {least} to {most}, or delete it."
    if attribute == "tabindex" and value not in ("0", "-1"):
        return f"A tabindex of “{short(value)}”.", "Delete it: keys lead through a page in order."
    if in_drawing and (found := number_fault(attribute, value)):
        return found
    if in_drawing and re.search(r"\\|url\((?!#[\w.-]+\)$)", value, re.IGNORECASE):
        what = f"“{short(value)}” is not a part of this drawing."
        return what, "Delete it: a drawing takes nothing from elsewhere."
    return None


def _is_node(attributes: Mapping[str, str | None]) -> bool:
    """True for the name of a node, with a value of its form."""
    node = nodes().get(attributes.get(PART) or "")
    return node is not None and bool(re.fullmatch(node.form, attributes.get(VALUE) or ""))


def _fits(value: str, numbers: range) -> bool:
    return re.fullmatch(r"[0-9]{1,6}", value) is not None and int(value) in numbers


def tag_patterns(name: str) -> tuple[Pattern, ...]:
    """How a tag stands in Markdown; the name of one that shuts begins with `/`."""
    tag = f"<{re.escape(name.lower())}"
    return ("written", tag + r"(?=[\s/>]|$)"), ("decoded", tag), ("closed-up", tag)


def attribute_patterns(name: str, value: str) -> tuple[Pattern, ...]:
    """How an attribute stands in Markdown: its address alone, in HTML, or in `{: … }`."""
    word, words = re.escape(name), re.escape(value.lower())
    alone: list[Pattern] = []
    if name in _ADDRESSES:
        address = squeeze(value).removeprefix("mailto:")
        alone = [("decoded", words), ("closed-up", re.escape(address))]
    elif name == "id" and value:
        note = _NOTE.fullmatch(value)
        alone = [("decoded", rf"\[\^{re.escape(note[1].lower())}\]" if note else "#" + words)]
    elif name == "id":
        alone = [("written", r"\{[: ]*#(?![\w-])")]
    bare = letters(value if name in _ADDRESSES else name)
    return (
        *alone,
        ("decoded", rf"(?<![\w-]){word}\s*=\s*[\"']?{words}"),
        ("closed-up", rf"{word}=[\"']?{re.escape(squeeze(value))}"),
        ("decoded", rf"(?<![\w-]){word}\s*="),
        ("decoded", rf"(?<![\w-]){word}(?![\w-])"),
        ("written", word),
        *((("letters", bare),) if len(bare) >= _ENOUGH else ()),
    )


def _allowed_there(name: str, allowed: frozenset[str]) -> str:
    own = "" if name in SVG_ELEMENTS else ", ".join([*sorted(allowed), ""])
    return f"Delete it. What may stand there: {own}{', '.join(sorted(GLOBAL))}."
