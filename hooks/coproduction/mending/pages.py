"""Lines of pages that the check found wrong, and that can only have been meant in one way."""

import re
from collections.abc import Iterable

from coproduction.mending.spaces import ODD_SPACES
from coproduction.problem import Problem

_MENDS = (
    ("begins no item of a list here", re.compile(r"^( *)[•·▪▫◦●○∙‣⁃➢✓–] *(?=\S)"), r"\1- "),
    ("a list without a space", re.compile(r"^( *)([-+]|\d{1,3}[.)])(?=\S)"), r"\1\2 "),
    ("no heading without a space", re.compile(r"^( {0,3}#{1,6})(?=[^\s#])"), r"\1 "),
    ("no meaning of a term without a space", re.compile(r"^( {0,3}):(?=\S)"), r"\1: "),
    ("indented too little", re.compile(r"^ {1,3}(?=(?:[-+*]|\d{1,3}[.)]) )"), "    "),
    ("no box to tick: a space", re.compile(r"^( *[-+*] )\[\] *(?=\S)"), r"\1[ ] "),
    ("no box to tick: a space", re.compile(r"^( *[-+*] \[[xX ]\])(?=\S)"), r"\1 "),
    (
        "spaces stand beside them",
        re.compile(r"(?<![\w*_])(\*\*|__)[ \t]+((?:(?!\1).)*?)[ \t]+\1(?![\w*_])"),
        r"\1\2\1",
    ),
    (
        "another sign than the space bar",
        re.compile(rf"^( *(?:[-+*]|\d{{1,3}}[.)]|#{{1,6}}))(?: *[{ODD_SPACES}])+ *"),
        r"\1 ",
    ),
    ("A space stands between the words of a link", re.compile(r"(\[[^\[\]]+\]) +(?=\()"), r"\1"),
)
"""What the check says, how the line looks, and how it is written instead."""


def mended_body(text: str, problems: Iterable[Problem]) -> str:
    """The page's text with those lines mended, and those right below that look the same.

    An empty line stands above a list that begins so.
    """
    lines = text.split("\n")
    for number, pattern, new in sorted(_found(problems), key=lambda one: -one[0]):
        at = number - 1
        while at < len(lines) and pattern.search(lines[at]):
            lines[at] = pattern.sub(new, lines[at], count=1)
            at += 1
        above = lines[number - 2].strip()
        if at >= number and _begins_list(lines[number - 1]) and above and not _begins_list(above):
            lines.insert(number - 1, "")
    return "\n".join(lines)


def _found(problems: Iterable[Problem]) -> list[tuple[int, re.Pattern[str], str]]:
    return [
        (line, pattern, new)
        for one in problems
        for said, pattern, new in _MENDS
        if said in one.what
        for line in (one.line, *one.also)
    ]


def _begins_list(line: str) -> bool:
    return re.match(r" *(?:[-+]|\d{1,3}[.)]) ", line) is not None
