"""Fields in the words of a page: a second block of them, which would be printed as text."""

import re
from collections.abc import Collection

_FIELD = re.compile(r"([A-Za-z_][\w-]*):(?:\s|$)")
_USUAL = frozenset({"author", "date", "description", "draft", "layout", "tags", "template"})
"""Fields that pages have elsewhere."""
MEND = "Move its fields to the top, between the first two lines “---”, and delete it here."


def fields_again(body: str, names: Collection[str], code: Collection[range]) -> int | None:
    """The index of the line on which a block of fields begins; None where there is none.

    `names` are the fields that a page can have; `code` holds the lines of the body (by index)
    that are shown as they stand.
    """
    lines = body.split("\n")
    start: int | None = None
    named = False
    for index, line in enumerate(lines):
        if any(index in one for one in code):
            start = None
        elif line.rstrip() == "---":
            if start is not None and named:
                return start
            start, named = index, False
        elif start is not None:
            field = _FIELD.match(line)
            inside = field or (line[:1] in (" ", "-", "#") and line.strip())
            start = start if inside else None
            named = named or bool(field and field[1] in {*names, *_USUAL})
    return None
