"""The numbers of a list, and those that browsers alone show."""

from selectolax.lexbor import LexborNode

from coproduction.document.reader import PageReader
from coproduction.rules.elements import Fault, attribute_patterns

_LOST = (
    "“{name}” changes the numbers of this list on the web page alone: PDF, Word, EPUB, braille and"
    " plain text count on from its first."
)
_MEND = "Write the numbers as words of the items, or begin another list (start=…)."


def first_number(ordered: LexborNode, reader: PageReader) -> int:
    """Where a numbered list begins; `reader` notes (as a warning) what counts otherwise after it.

    No document counts backwards, or by leaps.
    """
    for name, element in [("reversed", ordered), *(("value", one) for one in ordered.iter())]:
        if name in (attributes := element.attributes):
            patterns = attribute_patterns(name, attributes[name] or "")
            fault = Fault(_LOST.format(name=name), _MEND, patterns, severity="warning")
            reader.faults.append(fault)
            break
    return int(ordered.attributes.get("start") or 1)
