"""Names in square brackets that stand for two addresses."""

import re
from collections.abc import Iterator

from coproduction.commonmark import Event, begun
from coproduction.page.lines import Lines
from coproduction.problem import Problem

_AGAIN = "“[{it}]:” leads to another address here than on line {line}, and only one would count."
_MEND = "Give one of the two another name, here and where it is used; or delete it."
_AS_IT_STANDS = frozenset({"CodeBlock", "HtmlBlock"})
_ADDRESS = re.compile(
    r"^ {0,3}\[([^\[\]^][^\[\]\n]*)\]:[ \t]*\n?[ \t]*<?([^\s<>]+)>?[ \t]*(?:[\"'(][^\n]*)?$",
    re.MULTILINE,
)


def address_faults(lines: Lines, read: list[Event]) -> Iterator[Problem]:
    """Each name whose address is given again as another one, at the later line.

    `read` is what CommonMark reads in the body. It takes the first address, the engine the last.
    """
    hidden = [range(start, end) for event, start, end in read if begun(event) in _AS_IT_STANDS]
    first: dict[str, tuple[str, int]] = {}
    for found in _ADDRESS.finditer(lines.body):
        if any(found.start(1) in one for one in hidden):
            continue
        name = " ".join(found[1].split())
        line = lines.number(lines.index(found.start(1)))
        address, above = first.setdefault(name.casefold(), (found[2], line))
        if address != found[2]:
            what = _AGAIN.format(it=name, line=above)
            yield Problem(lines.file, line, what, _MEND)
