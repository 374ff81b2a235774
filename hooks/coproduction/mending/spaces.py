"""Spaces and line ends: those that say nothing are taken away."""

import re

ODD_SPACES = "\xa0\u2000-\u200a\u202f\u3000"
"""Spaces that stand in texts from elsewhere, as a class of a regular expression has them."""
_BREAK = re.compile(r" {2,}$")


def tidy(text: str, is_page: bool) -> str:
    """The text with line feeds alone, and without spaces at the end of lines.

    In a page, two spaces before a line of words mean a new line, and stay; nothing stands above
    its fields.
    """
    if is_page and text.lstrip().startswith("---\n"):
        text = text.lstrip()
    text = text.replace("\r\n", "\n")
    lines = (text if "\n" in text else text.replace("\r", "\n")).split("\n")
    after = [*lines[1:], ""]
    return "\n".join(
        line if is_page and _BREAK.search(line) and line.strip() and below.strip() else _bare(line)
        for line, below in zip(lines, after, strict=True)
    )


def _bare(line: str) -> str:
    return line.rstrip(" \t")
