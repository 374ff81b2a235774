"""Headings without words, and those that a line below words makes unseen."""

_EMPTY = ("A heading has no words.", "Write some, or delete it.")
_UNDERLINED = (
    "A line of hyphens or equals signs straight below several lines makes a heading of them.",
    "Put an empty line above it. If a heading is meant, write it in one line that begins with “#”.",
)
SIGNATURE = (
    "One or two hyphens or equals signs straight below a line make a heading of it.",
    "Put an empty line between. If a heading is meant, write it in one line that begins with “#”.",
)
"""What is said of the line that begins the end of an e-mail, which has two hyphens."""
_LEAST = 3
"""Signs that draw a line below a title."""


def heading_fault(written: str) -> tuple[str, str] | None:
    """What is wrong with a heading as it is written, and how to mend it."""
    own = written.strip()
    if not own.strip("# \t"):
        return _EMPTY
    if own.startswith("#"):
        return None
    *words, line = own.split("\n")
    if len(words) > 1:
        return _UNDERLINED
    return SIGNATURE if len(line.strip(" >\t")) < _LEAST else None
