"""Splits a Markdown file into its fields and its body."""

import re
from dataclasses import dataclass

from coproduction.source.reader import read_yaml
from coproduction.source.value import Mapping, Unreadable


@dataclass(frozen=True)
class FrontMatter:
    """A Markdown file in two parts; `first_line` is the body's first line in the file."""

    fields: Mapping
    body: str
    first_line: int


def split_front_matter(text: str, file: str) -> FrontMatter:
    """A Markdown file's fields (between two lines of `---` at its top) and its body."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        raise Unreadable(file, 1, "The page does not begin with its fields.", _first_mend(lines))
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        raise Unreadable(
            file,
            1,
            "The page's fields never end.",
            "Write a line “---” after the last field.",
        )
    if end == 1:
        raise Unreadable(
            file,
            1,
            "The page has no fields between its two lines “---”.",
            "Write fields such as “type: page” and “title: …” between them.",
        )
    fields = read_yaml("\n".join(lines[1:end]) + "\n", file, first_line=2)
    if not isinstance(fields, Mapping):
        raise Unreadable(
            file,
            fields.line,
            "The page's fields are not fields with values.",
            "Write each as “name: value” on a line of its own.",
        )
    return FrontMatter(fields, "\n".join(lines[end + 1 :]), end + 2)


def _first_mend(lines: list[str]) -> str:
    """How to mend a page whose first line is not “---”, by what stands there."""
    field = r"\s*[A-Za-z_]+:(?: |$)"
    begin = next((at for at, line in enumerate(lines) if line.rstrip() == "---"), 0)
    if begin and re.match(field, lines[begin + 1] if begin + 1 < len(lines) else ""):
        return "Delete what stands above the first line “---”, or move it below the second."
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    if not re.match(field, lines[0]) and re.match(field, "".join(lines[first + 1 : first + 2])):
        return f"Write “---” in the place of “{lines[first].rstrip()[:20]}”, and below the fields."
    return (
        "Begin it with a line “---”, then fields such as “type: page” and “title: …”, "
        "then another line “---”."
    )
