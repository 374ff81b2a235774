"""Lists that Python-Markdown and CommonMark read differently.

Python-Markdown wants an empty line above a list and four spaces before a list inside
a list (its documentation, "Differences from the Markdown syntax rules"); CommonMark
wants neither, so a page can look right to an editor and come out wrong.
"""

from coproduction.page.lines import Lines
from coproduction.page.outline import Mention

_BULLETS = ("-", "*", "+")


def misread(lines: list[str], index: int, depth: int) -> tuple[str, str] | None:
    """What is wrong with a list that begins on the line with this index, and how to mend it.

    `depth` counts the lists that it stands in.
    """
    above = lines[index - 1].strip() if index else ""
    indent = len(lines[index]) - len(lines[index].lstrip())
    if depth == 0 and _is_bullet(above) and _is_bullet(lines[index].strip()):
        return None  # another sign, which begins another list in CommonMark alone
    if depth == 0 and above and not above.startswith(("#", ">")):
        return (
            "A list begins straight after a line of words, and would be shown as part of them.",
            "Put an empty line above the list.",
        )
    if depth and indent < 4 * depth and not lines[index].lstrip().startswith(">"):
        return (
            f"A list inside a list begins after {indent} spaces, and would be shown as part of "
            "the outer list.",
            f"Begin its lines with {4 * depth} spaces.",
        )
    return None


def _is_bullet(line: str) -> bool:
    return line[:1] in _BULLETS and line[1:2] == " "


def begins_item(lines: Lines, picture: Mention) -> bool:
    """True where the first line of an item holds the picture and nothing else."""
    index = lines.index(picture.start)
    before = lines.body[lines.start(index) : picture.start].strip()
    after = lines.body[picture.end : lines.stop(index + 1)].strip()
    return before in _BULLETS and not after
